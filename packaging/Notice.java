import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes the list of libraries at the end of NOTICE from the bill of materials, and lays the licence
/// texts that the libraries carry side by side: `java Notice.java SBOM NOTICE JARS TEXTS`.
final class Notice {

  private static final String LIST = "Libraries shipped with the program";

  private static final String UNDER =
      ", each on its licence; where several are offered, the first is the one used:";

  /// What a licence is called, and the file of its text, for jars that carry none.
  private static final Map<String, String> STANDARD =
      Map.of(
          "Apache-2.0", "LICENSE",
          "BSD-2-Clause", "packaging/licences/BSD-2-Clause.txt",
          "BSD-4-Clause", "packaging/licences/BSD-4-Clause.txt",
          "Creative Commons Attribution-ShareAlike 4.0", "packaging/licences/CC-BY-SA-4.0.txt",
          "GNU Lesser General Public License", "packaging/licences/LGPL-2.1.txt",
          "LGPL-2.1", "packaging/licences/LGPL-2.1.txt",
          "MIT", "packaging/licences/MIT.txt",
          "Mozilla Public License Version 1.1", "packaging/licences/MPL-1.1.txt");

  public static void main(String[] args) throws IOException {
    Path notice = Path.of(args[1]);
    String written = Files.readString(notice);
    JsonNode sbom = new JsonMapper().readTree(Files.readAllBytes(Path.of(args[0])));
    String now = head(written) + list(sbom);
    if (!written.equals(now)) {
      Files.writeString(notice, now);
      System.out.println("packaging: the list of libraries in NOTICE has changed; commit it");
    }
    Path texts = Path.of(args[3]);
    carried(Path.of(args[2]), texts);
    standard(sbom, Path.of(args[2]), texts);
  }

  private static String head(String notice) {
    int at = notice.indexOf(LIST);
    return (at < 0 ? notice : notice.substring(0, at)).strip() + "\n\n";
  }

  private static String list(JsonNode sbom) {
    TreeMap<String, String> lines = new TreeMap<>();
    for (JsonNode component : sbom.path("components")) {
      String name = component.path("group").asString("") + ":" + component.path("name").asString("");
      lines.put(
          name + " " + component.path("version").asString(""), licences(component.path("licenses")));
    }
    StringBuilder all = new StringBuilder(LIST).append(UNDER).append("\n\n");
    lines.forEach((library, licence) -> all.append("  ").append(library).append("\n      ").append(licence).append('\n'));
    return all.toString();
  }

  private static String licences(JsonNode licences) {
    List<String> names =
        licences
            .valueStream()
            .map(
                it ->
                    it.has("expression")
                        ? it.path("expression").asString()
                        : it.path("license").path("id").asString(it.path("license").path("name").asString("")))
            .distinct()
            .toList();
    return names.isEmpty() ? "see its jar" : String.join(" or ", names);
  }

  /// The text of its licence for each jar that carries none; fails where we have no text either.
  private static void standard(JsonNode sbom, Path jars, Path folder) throws IOException {
    for (JsonNode component : sbom.path("components")) {
      String name = component.path("name").asString("") + "-" + component.path("version").asString("");
      if (Files.exists(jars.resolve(name + ".jar")) && !Files.exists(folder.resolve(name))) {
        String licence = licences(component.path("licenses"));
        Path text =
            STANDARD.entrySet().stream()
                .filter(it -> licence.startsWith(it.getKey()))
                .map(it -> Path.of(it.getValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                    "packaging: no text of the licence of " + name + " (" + licence + "); add it to packaging/licences"));
        Files.createDirectories(folder.resolve(name));
        Files.copy(text, folder.resolve(name).resolve(text.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// What the jars carry under META-INF about their licences, a folder a jar.
  private static void carried(Path jars, Path folder) throws IOException {
    try (Stream<Path> all = Files.list(jars)) {
      for (Path jar : all.filter(it -> it.toString().endsWith(".jar")).sorted().toList()) {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          for (ZipEntry entry : zip.stream().filter(it -> isLicence(it.getName())).toList()) {
            Path to = folder.resolve(name).resolve(Path.of(entry.getName()).getFileName().toString());
            Files.createDirectories(to.getParent());
            try (InputStream in = zip.getInputStream(entry)) {
              Files.writeString(to, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
          }
        }
      }
    }
  }

  private static boolean isLicence(String entry) {
    String name = entry.substring(entry.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    boolean itsOwn = entry.indexOf('/') < 0 || entry.startsWith("META-INF/");
    return itsOwn && !entry.endsWith("/") && (name.startsWith("LICENSE") || name.startsWith("LICENCE") || name.startsWith("NOTICE") || name.startsWith("COPYING"));
  }
}
