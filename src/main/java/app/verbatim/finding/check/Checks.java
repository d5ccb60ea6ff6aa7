package app.verbatim.finding.check;

import app.verbatim.finding.Alignment;
import app.verbatim.finding.Check;
import app.verbatim.finding.Finding;
import java.util.List;

/// All checks, in the order their findings are shown.
public final class Checks {

  public static final List<Check> ALL =
      List.of(
          new WordingCheck(),
          new ReportedCheck(),
          new CutCheck(),
          new SpeakerCheck(),
          new DateCheck(),
          new NumberCheck(),
          new AgeCheck(),
          new PurposeCheck(),
          new PlaceCheck(),
          new StanceCheck(),
          new TranslationCheck(),
          new DirectnessCheck(),
          new HeadlineCheck(),
          new FragmentCheck(),
          new RoleCheck(),
          new RelayCheck(),
          new NameCheck(),
          new StatusCheck(),
          new TextCheck(),
          new OnlyInCheck());

  private static final int FEW = 8;

  private Checks() {}

  public static List<Finding> run(Alignment alignment) {
    boolean many = alignment.extracts().size() > FEW;
    // whatever thread runs a check, its findings keep its place
    return (many ? ALL.parallelStream() : ALL.stream())
        .map(check -> check.check(alignment)).toList().stream().flatMap(List::stream).toList();
  }
}
