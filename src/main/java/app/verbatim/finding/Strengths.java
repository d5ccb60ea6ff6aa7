package app.verbatim.finding;

import app.verbatim.extract.speaker.Attribution;

/// The strength of a reporting verb, as the language file grades it.
public final class Strengths {

  private Strengths() {}

  /// `say`, `claim`, `denounce`…; empty when there is no verb.
  public static String of(Version version) {
    return version.attribution().flatMap(Attribution::verb).orElse("");
  }
}
