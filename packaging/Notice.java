import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes the list of libraries at the end of NOTICE from the bill of materials, and lays the licence
/// texts that the libraries carry side by side: `java Notice.java SBOM NOTICE JARS TEXTS`.
final class Notice {

  private static final String LIST = "Libraries shipped with the program, unchanged:";

  public static void main(String[] args) throws IOException {
    Path notice = Path.of(args[1]);
    String written = Files.readString(notice);
    String now = head(written) + list(new JsonMapper().readTree(Files.readAllBytes(Path.of(args[0]))));
    if (!written.equals(now)) {
      Files.writeString(notice, now);
      System.out.println("packaging: the list of libraries in NOTICE has changed; commit it");
    }
    texts(Path.of(args[2]), Path.of(args[3]));
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
    StringBuilder all = new StringBuilder(LIST).append("\n\n");
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

  /// What the jars carry under META-INF about their licences, a folder a jar.
  private static void texts(Path jars, Path folder) throws IOException {
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
    boolean top = entry.indexOf('/') < 0 || entry.startsWith("META-INF/") && entry.indexOf('/', 9) < 0;
    return top && !entry.endsWith("/") && (name.startsWith("LICENSE") || name.startsWith("LICENCE") || name.startsWith("NOTICE") || name.startsWith("COPYING"));
  }
}
