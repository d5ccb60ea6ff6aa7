import app.verbatim.ui.cli.CommandLine;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/// Writes the sources of the man pages, one a command, in English: `java ManPages.java FOLDER`.
final class ManPages {

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    CommandSpec all = CommandLine.specification("en");
    int failed =
        ManPageGenerator.generateManPage(
            folder.toFile(), null, new boolean[0], false, all);
    System.exit(failed);
  }
}
