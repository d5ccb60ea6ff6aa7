package app.verbatim.finding;

import app.verbatim.article.Message;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.name.NameMatch;
import app.verbatim.finding.Similarity.Likeness;
import java.util.Optional;

/// Decides whether two versions say the same thing. A wrong link costs more than a missing one:
/// speaker, date and figures are evidence, never a condition, and topic alone links nothing.
final class Links {

  /// How strongly two versions belong together.
  ///
  /// @param score in [0, 1.5]; at least [#SURE] for a link, at least [#POSSIBLE] for a question
  /// @param because why, in words
  record Link(double score, Message because) {

    static final Link NONE = new Link(0, Message.of("because.nothing"));

    boolean isSure() {
      return score >= SURE;
    }
  }

  static final double SURE = 0.46;
  static final double POSSIBLE = 0.32;

  private static final double LEAST_SHARED = 0.6;

  /// Less than this in common must stand word for word in the other version.
  private static final double LITTLE = 1.6;

  /// Two reports of one figure have this much in common, the figure aside.
  private static final double ALL_BUT_FIGURES = 0.75;

  /// All that one has to say is in the other.
  private static final double WHOLE = 0.95;

  /// Much in common counts by itself, however much each adds; so much a word's worth.
  private static final double AMOUNT = 0.045;

  private static final double MOST_AMOUNT = 0.2;

  private static final double COSINE = 0.85;

  /// Two quotations of one statement have at least this much of their character runs in common.
  private static final double SAME_RUN = 0.6;

  /// Runs of characters prove little where fewer words of both are the same.
  private static final double LEAST_MUTUAL = 0.3;

  /// A short report of someone else's words stands in too many long quotations: below this share of
  /// both, only the editor can tell.
  private static final double LEAST_BOTH = 0.2;

  static final double DOUBTFUL = SURE - 0.01;

  /// What was said on another day is another statement.
  private static final double OTHER_DAY = -0.3;

  /// Two full quotations in one article say the same only when this much of both is the same.
  private static final double SAME_WORDS = 0.55;

  private final Similarity similarity;
  private final Roles roles;

  Links(Roles roles) {
    this(roles, new WordOverlap());
  }

  Links(Roles roles, Similarity similarity) {
    this.similarity = similarity;
    this.roles = roles;
  }

  Link between(Profile left, Profile right) {
    Likeness likeness = similarity.of(left, right);
    Version a = left.version();
    Version b = right.version();
    if (!a.language().equals(b.language())) {
      return acrossLanguages(a, b, likeness);
    }
    if (likeness.words() < 2 || likeness.shared() < LEAST_SHARED) {
      boolean plain = isSameShortQuotation(left, right) || isOneFigure(a, b, likeness);
      return plain ? new Link(SURE, because(a, b, likeness)) : Link.NONE;
    }
    boolean quoted = a.isQuoted() && b.isQuoted();
    double cosine = quoted && likeness.mutual() >= LEAST_MUTUAL ? left.cosine(right) : 0;
    if (About.isAnother(left, right)) {
      return Link.NONE;
    }
    boolean little = likeness.shared() < LITTLE && likeness.mutual() < 0.5;
    boolean repeats = cosine >= SAME_RUN || likeness.mutual() >= SAME_WORDS;
    if (a.article() == b.article() && quoted && !repeats && !isOneAFragment(a, b)) {
      return Link.NONE;
    }
    double lexical = 0.5 * likeness.containment() + 0.35 * likeness.mutual();
    lexical = cosine < SAME_RUN ? lexical : Math.max(lexical, COSINE * cosine);
    boolean onlyNames = likeness.words() == likeness.names();
    double amount = Math.min(MOST_AMOUNT, AMOUNT * likeness.shared());
    double score = lexical + amount + evidence(a, b) - (onlyNames ? 0.2 : 0) - doubt(a, b);
    boolean doubtful =
        !quoted
            && likeness.mutual() < LEAST_BOTH
            && speakers(a, b) != Speakers.SAME
            && !verbatim(left, right);
    boolean whole = likeness.containment() >= WHOLE && speakers(a, b) == Speakers.SAME;
    doubtful |= little && cosine < SAME_RUN && !whole && !verbatim(left, right);
    return new Link(doubtful ? Math.min(score, DOUBTFUL) : score, because(a, b, likeness));
  }

  /// "We will answer", "We will answer at once": few words, all of one quotation in the other, of
  /// one speaker in two articles.
  private boolean isSameShortQuotation(Profile left, Profile right) {
    Version a = left.version();
    Version b = right.version();
    return a.isDirect()
        && b.isDirect()
        && a.article() != b.article()
        && Math.min(a.content(), b.content()) > 0
        && Math.min(a.tokens().size(), b.tokens().size()) > 1
        && verbatim(left, right)
        && speakers(a, b) == Speakers.SAME;
  }

  /// "2.5 billion in aid", "an aid of 2.7 billion": one speaker, one thing, another figure.
  private boolean isOneFigure(Version a, Version b, Likeness likeness) {
    return likeness.words() > likeness.names()
        && likeness.mutual() >= ALL_BUT_FIGURES
        && a.article() != b.article()
        && hasFigure(a)
        && hasFigure(b)
        && speakers(a, b) == Speakers.SAME;
  }

  private static boolean hasFigure(Version version) {
    return version.tokens().stream().anyMatch(it -> it.kind() == Token.Kind.FIGURE);
  }

  /// Whether a fragment stands word for word in a full quotation.
  static boolean isQuotedFrom(Profile fragment, Profile full) {
    return fragment.version().isFragment()
        && full.version().isDirect()
        && fragment.version().content() >= 2
        && fragment.standsIn(full);
  }

  private static boolean isOneAFragment(Version a, Version b) {
    return a.isFragment() || b.isFragment();
  }

  private static boolean verbatim(Profile left, Profile right) {
    return left.standsIn(right) || right.standsIn(left);
  }

  /// What speaks for the pair besides its words, in [-0.15, 0.3].
  private double evidence(Version a, Version b) {
    boolean quoted = a.isQuoted() && b.isQuoted();
    double found =
        switch (speakers(a, b)) {
          case SAME -> 0.12;
          case LINKED -> 0.08;
          case DIFFERENT -> quoted ? 0 : -0.04;
          case UNKNOWN -> 0;
        };
    if (a.said().isPresent() && b.said().isPresent() && !quoted) {
      found += overlap(a.said().get(), b.said().get()) ? 0.04 : OTHER_DAY;
    }
    if (isLede(a) && isLede(b) && speakers(a, b) == Speakers.SAME) {
      found += 0.1;
    }
    return found;
  }

  /// How much more it takes for a pair of this make.
  private static double doubt(Version a, Version b) {
    boolean sameArticle = a.article() == b.article();
    if (a.isAssertion() || b.isAssertion()) {
      return sameArticle ? 0.25 : 0.06;
    }
    return sameArticle && !(a.isQuoted() && b.isQuoted()) && !(isLede(a) && isLede(b)) ? 0.12 : 0;
  }

  private Link acrossLanguages(Version a, Version b, Likeness likeness) {
    boolean figures = likeness.names() >= 3 && likeness.containment() >= 0.3;
    boolean sure =
        speakers(a, b) == Speakers.SAME
            && a.isQuoted()
            && b.isQuoted()
            && figures
            && likeness.mutual() >= 0.2;
    return sure ? new Link(SURE, Message.of("because.names", likeness.names())) : Link.NONE;
  }

  enum Speakers {
    SAME,
    LINKED,
    DIFFERENT,
    UNKNOWN
  }

  /// Whether the same speaker is named, or one that speaks for the other.
  Speakers speakers(Version a, Version b) {
    Optional<String> mine = a.speaker();
    Optional<String> other = b.speaker();
    if (mine.isEmpty() || other.isEmpty()) {
      return Speakers.UNKNOWN;
    }
    if (NameMatch.same(mine.get(), other.get())) {
      return Speakers.SAME;
    }
    return roles.areLinked(mine.get(), other.get(), a.language())
        ? Speakers.LINKED
        : Speakers.DIFFERENT;
  }

  static boolean overlap(DateMention left, DateMention right) {
    var a = left.value();
    var b = right.value();
    return a.first().isEmpty()
        || b.first().isEmpty()
        || !a.first().get().isAfter(b.last().orElseThrow())
            && !b.first().get().isAfter(a.last().orElseThrow());
  }

  /// What an article reports first: its standfirst and first paragraph.
  private static boolean isLede(Version version) {
    int block = version.member().extract().article().blockAt(version.member().span().start());
    var blocks = version.member().extract().article().blocks();
    return switch (blocks.get(block).kind()) {
      case STANDFIRST -> true;
      case PARAGRAPH -> blocks.get(block).paragraph().orElse(0) == 1;
      default -> false;
    };
  }

  private Message because(Version a, Version b, Likeness likeness) {
    if (likeness.containment() > 0.99 && likeness.mutual() > 0.99) {
      return Message.of("because.identical");
    }
    String key =
        switch (speakers(a, b)) {
          case SAME -> "because.speaker";
          case LINKED -> "because.linked";
          case DIFFERENT -> "because.otherSpeaker";
          case UNKNOWN -> "because.words";
        };
    return Message.of(key, likeness.words());
  }
}
