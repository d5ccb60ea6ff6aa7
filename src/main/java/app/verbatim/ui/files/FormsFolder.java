package app.verbatim.ui.files;

import app.verbatim.report.notice.Form;
import app.verbatim.report.notice.Forms;
import app.verbatim.report.notice.NoticeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A desk's own forms: `correction.txt`, `kill.txt` and so on in one folder. What it does not have
/// is the program's.
public final class FormsFolder {

  private FormsFolder() {}

  public static Forms read(Path folder, Forms own) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder");
    }
    Forms forms = own;
    for (NoticeKind kind : NoticeKind.values()) {
      Path file = folder.resolve(kind.word() + ".txt");
      if (Files.isRegularFile(file)) {
        forms = forms.with(kind, new Form(Files.readString(file).replace("\r\n", "\n")));
      }
    }
    return forms;
  }
}
