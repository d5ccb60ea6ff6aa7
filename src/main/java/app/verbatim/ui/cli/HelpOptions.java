package app.verbatim.ui.cli;

import picocli.CommandLine.Option;

/// `--help` and `--version`, everywhere.
final class HelpOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;
}
