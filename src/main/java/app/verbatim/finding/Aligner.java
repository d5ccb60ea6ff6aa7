package app.verbatim.finding;

import app.verbatim.article.Block;
import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.extract.Assertion;
import app.verbatim.extract.Extract;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import app.verbatim.extract.speaker.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Groups what several articles say into statements. Versions are taken in the order of their
/// support: full quotations first, then reported speech, then the writers' sentences, then
/// fragments. Each joins the statement whose leader it matches best, or leads a new one. Pairs are
/// never chained: with merged and partial quotations that glues everything together.
public final class Aligner {

  /// A group joins a fact whole when this share of it tells the fact.
  private static final double MOSTLY = 0.8;

  private Aligner() {}

  public static Alignment align(List<Extract> extracts, List<Correction> corrections) {
    NameRegister names = NameRegister.of(extracts);
    List<Tokens> tokens = new ArrayList<>();
    for (int i = 0; i < extracts.size(); i++) {
      tokens.add(Tokens.of(extracts.get(i), names.at(i)));
    }
    List<Version> versions = versions(extracts, tokens);
    Vocabulary vocabulary = new Vocabulary(versions);
    Stand stand = new Stand(extracts, tokens, names);
    List<Profile> profiles =
        versions.stream()
            .map(version -> new Profile(version, vocabulary, stand.in(version)))
            .toList();

    Links links = new Links(new Roles(extracts));
    Groups groups = new Groups();
    Support support = support(profiles, new WordOverlap());
    Leaders leaders = new Leaders(links, groups, versions.size());
    inTurn(profiles, support).forEach(leaders::place);
    Rulings rulings = new Rulings(corrections, versions);
    MainFacts.of(extracts, tokens, versions).forEach(fact -> gather(fact, groups, rulings));
    Lone.join(versions, extracts.size(), groups, rulings);
    Map<Version, Profile> byVersion = new IdentityHashMap<>();
    profiles.forEach(profile -> byVersion.put(profile.version(), profile));
    rulings.apply(groups, links, version -> Objects.requireNonNull(byVersion.get(version)));
    return new Alignment(extracts, names.all(), groups.statements(), leaders.questions(), tokens);
  }

  /// Makes one statement of the versions of a fact: groups that mostly tell it join whole, of the
  /// others only the version that does.
  private static void gather(List<Version> fact, Groups groups, Rulings rulings) {
    Map<Integer, Integer> telling = new TreeMap<>();
    fact.forEach(it -> groups.of(it).forEach(group -> telling.merge(group, 1, Integer::sum)));
    List<Integer> whole =
        telling.keySet().stream()
            .filter(group -> telling.getOrDefault(group, 0) >= MOSTLY * clauses(groups.at(group)))
            .sorted(Comparator.comparingInt((Integer group) -> -telling.getOrDefault(group, 0)))
            .toList();
    int target = whole.isEmpty() ? groups.open(fact.getFirst()) : whole.getFirst();
    int before = groups.at(target).size();
    for (int group : whole) {
      if (group != target && !rulings.keepApart(groups.at(group), groups.at(target))) {
        groups.move(group, target);
      }
    }
    for (Version version : fact) {
      if (!rulings.keepApart(List.of(version), groups.at(target))) {
        groups.tell(target, version);
      }
    }
    if (groups.at(target).size() > before) {
      long tellers = fact.stream().map(Version::article).distinct().count();
      groups.explain(target, Message.of("because.news", tellers));
    }
  }

  private static long clauses(List<Version> versions) {
    return versions.stream().filter(it -> !it.isFragment()).count();
  }

  static Support support(List<Profile> profiles, Similarity similarity) {
    return new Support(
        profiles.stream()
            .filter(it -> it.version().isDirect() || it.version().isIndirect())
            .toList(),
        similarity);
  }

  static List<Profile> inTurn(List<Profile> profiles, Support support) {
    return profiles.stream().sorted(order(support)).toList();
  }

  /// Full quotations first, then reported speech, then the writers' sentences, then fragments; of
  /// each what most articles give. What runs two statements together follows when both are there.
  private static Comparator<Profile> order(Support support) {
    return Comparator.comparingInt((Profile it) -> turn(it, support))
        .thenComparingInt(it -> -support.articles(it))
        .thenComparing(Comparator.comparingDouble(Profile::total).reversed())
        .thenComparingInt(it -> it.version().article())
        .thenComparingInt(it -> it.version().rank());
  }

  private static int turn(Profile profile, Support support) {
    Version version = profile.version();
    if (version.isDirect()) {
      return support.isMerged(profile) ? 2 : 0;
    }
    return version.isIndirect() ? 1 : version.isAssertion() ? 3 : 4;
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
}
