import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs the packaging script of this system with the JDK that runs this: Maven itself may run on
/// an older one. `java Package.java TARGET VERSION`
final class Package {

  public static void main(String[] args) throws IOException, InterruptedException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    Path scripts = Path.of("packaging").toAbsolutePath();
    List<String> command = new ArrayList<>();
    if (system.contains("win")) {
      command.addAll(List.of("powershell", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File"));
      command.add(scripts.resolve("windows/package.ps1").toString());
    } else {
      command.add("bash");
      command.add(scripts.resolve(system.contains("mac") ? "macos/package" : "linux/package").toString());
    }
    command.addAll(List.of(args));
    ProcessBuilder script = new ProcessBuilder(command).inheritIO();
    script.environment().put("JAVA_HOME", System.getProperty("java.home"));
    System.exit(script.start().waitFor());
  }
}
