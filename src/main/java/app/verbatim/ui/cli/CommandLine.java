package app.verbatim.ui.cli;

import app.verbatim.article.Message;
import app.verbatim.article.Messages;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// `verbatim compare FILE FILE…` and the other commands, as `docs/command-line.md` describes them.
public final class CommandLine {

  private CommandLine() {}

  /// @param window opened where no command is named
  /// @return the exit code
  public static int run(Window window, String... args) {
    return run(window, Terminal.system(), args);
  }

  static int run(Window window, Terminal terminal, String... args) {
    // a desktop passes whole paths: nothing to understand, and the window opens that much sooner
    Window untried = window;
    List<File> files = Arrays.stream(args).map(File::new).toList();
    if (files.stream().allMatch(it -> it.isAbsolute() && it.exists())) {
      List<Path> paths = files.stream().map(File::toPath).toList();
      if (RootCommand.opened(window, paths, terminal.language())) {
        return Exit.NOTHING_FOUND;
      }
      untried = Window.NONE;
    }
    // needed before the arguments are understood: the help is in this language
    Messages messages = Messages.in(languageIn(args, terminal));
    int exit =
        commands(terminal, untried, messages)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(79)
            .setAbbreviatedOptionsAllowed(false)
            .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler((e, all) -> wrongUsage(e, terminal, messages))
            .setExecutionExceptionHandler((e, command, all) -> failed(e, terminal, messages))
            .execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return exit;
  }

  /// The commands and their options, from which the man pages are made.
  ///
  /// @param language of the descriptions, one of [Messages#LANGUAGES]
  public static CommandSpec specification(String language) {
    return commands(Terminal.system(), Window.NONE, Messages.in(language)).getCommandSpec();
  }

  private static picocli.CommandLine commands(Terminal terminal, Window window, Messages messages) {
    picocli.CommandLine commands =
        new picocli.CommandLine(new RootCommand(terminal, window))
            .addSubcommand(new CompareCommand(terminal))
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new NoticeCommand(terminal))
            .addSubcommand(new ExtractCommand(terminal))
            .addSubcommand(new FormatsCommand(terminal))
            .setResourceBundle(new HelpTexts(messages));
    // for packagers: prints the shell's completion script
    CommandSpec completion = CommandSpec.forAnnotatedObject(new AutoComplete.GenerateCompletion());
    completion.usageMessage().hidden(true);
    commands.addSubcommand("generate-completion", completion);
    return commands;
  }

  /// The language asked for, else the system's.
  static Messages messages(@Nullable String asked, Terminal terminal) {
    if (asked != null && !Messages.LANGUAGES.contains(asked)) {
      throw WrongUsage.of("cli.notAMessageLanguage", asked);
    }
    return Messages.in(asked == null ? terminal.language() : asked);
  }

  private static String languageIn(String[] args, Terminal terminal) {
    List<String> all = Arrays.asList(args);
    int option = all.indexOf("--messages");
    String asked =
        option >= 0 && option + 1 < args.length
            ? args[option + 1]
            : all.stream()
                .filter(it -> it.startsWith("--messages="))
                .map(it -> it.substring("--messages=".length()))
                .findFirst()
                .orElse("");
    return Messages.LANGUAGES.contains(asked) ? asked : terminal.language();
  }

  private static int wrongUsage(ParameterException e, Terminal terminal, Messages messages) {
    Message sentence =
        switch (e) {
          case UnmatchedArgumentException unknown ->
              Message.of("cli.unknownOption", unknown.getUnmatched().getFirst());
          case MissingParameterException missing ->
              Message.of(
                  "cli.missingValue",
                  missing.getMissing().isEmpty()
                      ? ""
                      : missing.getMissing().getFirst().paramLabel());
          default ->
              e.getArgSpec() instanceof picocli.CommandLine.Model.OptionSpec option
                  ? Message.of(
                      "cli.wrongValue",
                      option.longestName(),
                      String.valueOf(e.getValue()),
                      messages.say("help." + option.descriptionKey()))
                  : Message.of("cli.wrongUsage", String.valueOf(e.getMessage()));
        };
    terminal.say(messages, sentence);
    terminal.say(
        messages, Message.of("cli.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
    return Exit.WRONG_USAGE;
  }

  private static int failed(Exception e, Terminal terminal, Messages messages) {
    switch (e) {
      case WrongUsage wrong -> {
        terminal.say(messages, wrong.sentence());
        return Exit.WRONG_USAGE;
      }
      case IOException io -> terminal.say(messages, OutputOptions.cannotWrite(io));
      default -> {
        terminal.say(messages, Message.of("cli.ourMistake"));
        e.printStackTrace(terminal.err());
      }
    }
    return Exit.NOT_WRITTEN;
  }
}
