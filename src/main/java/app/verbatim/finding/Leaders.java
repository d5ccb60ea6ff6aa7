package app.verbatim.finding;

import app.verbatim.finding.Links.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The statements so far, each with the versions that lead it.
final class Leaders {

  private static final int MOST_COMPARED = 24;

  /// A version that matches less than this brings words of its own, and leads with the leader.
  private static final double SAME = 1.1;

  /// A version that matches less than this may hold a second statement.
  private static final double WHOLE = 0.85;

  /// How like its first versions, on the average, a version must be to join a group.
  private static final double SUPPORT = 0.25;

  private static final int MOST_FOUNDERS = 6;

  private final Links links;
  private final Groups groups;
  private final LeaderIndex index;
  private final Map<String, Integer> firstGroup = new HashMap<>();

  /// The first versions of each group.
  private final List<List<Profile>> founding = new ArrayList<>();

  private final List<Alignment.Question> questions = new ArrayList<>();

  /// @param versions how many will be placed
  Leaders(Links links, Groups groups, int versions) {
    index = new LeaderIndex(versions);
    this.links = links;
    this.groups = groups;
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
      if (link.isSure() && !isSupported(profile, leader.group())) {
        link = new Link(Links.DOUBTFUL, link.because());
      }
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
      groups.explain(bestGroup, best.because());
    }
    if (!quoted) {
      second(sure, best, bestGroup).ifPresent(group -> addOnce(joined, group));
    }
    if (joined.isEmpty()) {
      joined.add(groups.open(version));
      index.add(profile, joined.getFirst());
      founding.add(new ArrayList<>(List.of(profile)));
      if (question.score() >= Links.POSSIBLE) {
        questions.add(
            new Alignment.Question(version.member(), groups.at(asked).getFirst().member()));
      }
    } else {
      joined.forEach(group -> groups.add(group, version));
      List<Profile> founders = founding.get(joined.getFirst());
      if (!version.isFragment() && founders.size() < MOST_FOUNDERS) {
        founders.add(profile);
      }
      if (!version.isFragment() && best.score() < SAME && version.content() >= 4) {
        index.add(profile, joined.getFirst());
      }
    }
    joined.forEach(group -> firstGroup.merge(version.member().id(), group, Math::min));
  }

  /// Whether the group's versions, taken together, are like this one: a close pair alone would glue
  /// two statements.
  private boolean isSupported(Profile profile, int group) {
    List<Profile> founders = founding.get(group);
    if (founders.size() < 3) {
      return true;
    }
    double sum = 0;
    for (Profile founder : founders) {
      sum += Math.min(1, links.between(profile, founder).score());
    }
    return sum >= SUPPORT * founders.size();
  }

  private static void addOnce(List<Integer> joined, int group) {
    if (!joined.contains(group)) {
      joined.add(group);
    }
  }

  /// The statement of the reported clause a fragment stands in.
  private Optional<Integer> enclosing(Version version) {
    return version
        .member()
        .saying()
        .flatMap(it -> it.quotation().inside())
        .flatMap(clause -> Optional.ofNullable(firstGroup.get(clause)));
  }

  /// A version that mixes two statements stands in both.
  private static Optional<Integer> second(List<int[]> sure, Link best, int bestGroup) {
    return sure.stream()
        .filter(it -> best.score() < WHOLE)
        .filter(it -> it[0] != bestGroup)
        .max(Comparator.comparingInt(it -> it[1]))
        .map(it -> it[0]);
  }

  List<Alignment.Question> questions() {
    return questions;
  }
}
