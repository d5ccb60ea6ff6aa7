package app.verbatim.finding;

import app.verbatim.article.Block;
import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.article.Span;
import app.verbatim.extract.Assertion;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.finding.Links.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Groups what several articles say into statements. Versions are taken in the order of their
/// support: full quotations first, then reported speech, then the writers' sentences, then
/// fragments. Each joins the statement whose leader it matches best, or leads a new one. Pairs are
/// never chained: with merged and partial quotations that glues everything together.
public final class Aligner {

  private Aligner() {}

  public static Alignment align(List<Extract> extracts, List<Correction> corrections) {
    NameRegister names = NameRegister.of(extracts);
    List<Tokens> tokens = new ArrayList<>();
    for (int i = 0; i < extracts.size(); i++) {
      tokens.add(Tokens.of(extracts.get(i), names.at(i)));
    }
    List<Version> versions = versions(extracts, tokens);
    Vocabulary vocabulary = new Vocabulary(versions);
    List<Profile> profiles =
        versions.stream().map(version -> new Profile(version, vocabulary)).toList();

    Leaders leaders = new Leaders(corrections, new Links(new Roles(extracts)), versions.size());
    profiles.stream().sorted(order()).forEach(leaders::place);
    List<Statement> statements = Lone.join(leaders.statements(), extracts.size());
    return new Alignment(extracts, names.all(), statements, leaders.questions(), tokens);
  }

  private static Comparator<Profile> order() {
    return Comparator.comparingInt((Profile it) -> support(it.version()))
        .thenComparing(Comparator.comparingDouble(Profile::total).reversed())
        .thenComparingInt(it -> it.version().article())
        .thenComparingInt(it -> it.version().rank());
  }

  private static int support(Version version) {
    if (version.isDirect()) {
      return 0;
    }
    return version.isIndirect() ? 1 : version.isAssertion() ? 2 : 3;
  }

  /// Everything that takes part, in the order of the articles, then of the text.
  static List<Version> versions(List<Extract> extracts, List<Tokens> words) {
    List<Version> all = new ArrayList<>();
    for (int article = 0; article < extracts.size(); article++) {
      Extract extract = extracts.get(article);
      Tokens tokens = words.get(article);
      List<Member> members = new ArrayList<>();
      for (Saying saying : extract.sayings()) {
        if (saying.quotation().excluded().isEmpty() && isSaid(saying)) {
          members.add(Member.of(extract, saying));
        }
      }
      for (Assertion assertion : extract.assertions()) {
        if (isTold(extract.article().blocks().get(assertion.block()).kind())) {
          members.add(Member.of(extract, assertion));
        }
      }
      members.sort(Comparator.comparing(Member::span));
      for (int rank = 0; rank < members.size(); rank++) {
        Member member = members.get(rank);
        all.add(new Version(member, article, rank, tokens.in(member.parts())));
      }
    }
    return all;
  }

  /// Reported speech without any source is the writer's guess.
  private static boolean isSaid(Saying saying) {
    return saying.quotation().kind() != Quotation.Kind.INDIRECT
        || saying.attribution().status() != Attribution.Status.UNATTRIBUTED;
  }

  /// Headlines and crossheads announce what the text tells; they are compared for themselves.
  private static boolean isTold(Block.Kind kind) {
    return kind == Block.Kind.STANDFIRST || kind == Block.Kind.PARAGRAPH;
  }

  /// The statements so far, each with the versions that lead it.
  private static final class Leaders {

    private static final int MOST_COMPARED = 24;

    /// A version that matches less than this brings words of its own, and leads with the leader.
    private static final double SAME = 1.1;

    /// A version that matches less than this may hold a second statement.
    private static final double WHOLE = 0.85;

    private final List<Correction> corrections;
    private final Links links;
    private final LeaderIndex index;
    private final List<List<Version>> groups = new ArrayList<>();
    // the first group of each version, by its id
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final List<Message> because = new ArrayList<>();
    private final List<Alignment.Question> questions = new ArrayList<>();

    Leaders(List<Correction> corrections, Links links, int versions) {
      index = new LeaderIndex(versions);
      this.corrections = corrections;
      this.links = links;
    }

    void place(Profile profile) {
      Version version = profile.version();
      List<Integer> joined = new ArrayList<>();
      enclosing(version).ifPresent(joined::add);
      Link best = Link.NONE;
      int bestGroup = -1;
      Link question = Link.NONE;
      int asked = -1;
      List<int[]> sure = new ArrayList<>();
      for (LeaderIndex.Leader leader : index.nearest(profile, MOST_COMPARED)) {
        Link link = links.between(profile, leader.profile());
        link = corrected(version, leader.profile().version(), link);
        if (Links.isQuotedFrom(profile, leader.profile()) && link.score() > 0) {
          addOnce(joined, leader.group());
        }
        if (link.isSure()) {
          sure.add(new int[] {leader.group(), (int) Math.round(link.score() * 1000)});
        }
        if (link.score() > best.score()) {
          best = link;
          bestGroup = leader.group();
        }
        if (!link.isSure()
            && link.score() > question.score()
            && leader.profile().version().article() != version.article()) {
          question = link;
          asked = leader.group();
        }
      }
      boolean quoted = version.isFragment() && !joined.isEmpty();
      if (!quoted && best.isSure() && !joined.contains(bestGroup)) {
        joined.add(bestGroup);
        because.set(bestGroup, best.because());
      }
      if (!quoted) {
        second(sure, best, bestGroup).ifPresent(group -> addOnce(joined, group));
      }
      if (joined.isEmpty()) {
        groups.add(new ArrayList<>());
        because.add(Message.of("because.alone"));
        joined.add(groups.size() - 1);
        index.add(profile, groups.size() - 1);
        if (question.score() >= Links.POSSIBLE) {
          questions.add(
              new Alignment.Question(version.member(), groups.get(asked).getFirst().member()));
        }
      } else if (!version.isFragment() && best.score() < SAME && version.content() >= 4) {
        index.add(profile, joined.getFirst());
      }
      for (int group : joined) {
        groups.get(group).add(version);
        groupOf.merge(version.member().id(), group, Math::min);
      }
    }

    private static void addOnce(List<Integer> joined, int group) {
      if (!joined.contains(group)) {
        joined.add(group);
      }
    }

    /// The statement of the reported clause a fragment stands in.
    private Optional<Integer> enclosing(Version version) {
      return version.member().saying().flatMap(it -> it.quotation().inside()).map(groupOf::get);
    }

    /// A version that mixes two statements stands in both.
    private static Optional<Integer> second(List<int[]> sure, Link best, int bestGroup) {
      return sure.stream()
          .filter(it -> best.score() < WHOLE)
          .filter(it -> it[0] != bestGroup)
          .max(Comparator.comparingInt(it -> it[1]))
          .map(it -> it[0]);
    }

    private Link corrected(Version a, Version b, Link link) {
      for (Correction correction : corrections) {
        if (correction instanceof Correction.Link it && isPair(a, b, it.left(), it.right())) {
          return new Link(9, Message.of("because.editor"));
        }
        if (correction instanceof Correction.Unlink it && isPair(a, b, it.left(), it.right())) {
          return Link.NONE;
        }
      }
      return link;
    }

    private static boolean isPair(
        Version a,
        Version b,
        app.verbatim.article.Passage left,
        app.verbatim.article.Passage right) {
      return stands(a, left) && stands(b, right) || stands(a, right) && stands(b, left);
    }

    private static boolean stands(Version version, app.verbatim.article.Passage passage) {
      Span span = version.member().span();
      return version.member().extract().article().id().equals(passage.article())
          && span.overlaps(passage.span());
    }

    List<Statement> statements() {
      List<List<Version>> ordered = new ArrayList<>(groups);
      List<Message> reasons = new ArrayList<>();
      Comparator<Version> reading =
          Comparator.comparingInt(Version::article).thenComparingInt(Version::rank);
      ordered.forEach(group -> group.sort(reading));
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < ordered.size(); i++) {
        numbers.add(i);
      }
      numbers.sort((a, b) -> reading.compare(ordered.get(a).getFirst(), ordered.get(b).getFirst()));
      List<Statement> statements = new ArrayList<>();
      for (int number : numbers) {
        List<Version> group = ordered.get(number);
        statements.add(
            new Statement(
                "S" + (statements.size() + 1),
                group,
                group.size() > 1 ? Optional.of(because.get(number)) : Optional.empty(),
                false));
      }
      return statements;
    }

    List<Alignment.Question> questions() {
      return questions;
    }
  }
}
