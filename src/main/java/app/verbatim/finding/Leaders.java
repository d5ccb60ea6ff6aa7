package app.verbatim.finding;

import app.verbatim.finding.Links.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The statements so far, each with the versions that lead it.
final class Leaders {

  private static final int MOST_COMPARED = 24;

  /// A version that matches less than this brings words of its own, and leads with the leader.
  private static final double SAME = 1.1;

  /// A version that runs two statements together holds so much of each...
  private static final double HELD = 0.55;

  /// ... and so much of what it shares with one is not in the other.
  private static final double FRESH = 0.7;

  /// Of reported speech that tells two things at once, the greater part of what it shares with the
  /// second is not in the first.
  private static final double FRESH_WITHIN = 0.65;

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

  /// A leader that surely tells the same.
  private record Sure(LeaderIndex.Leader leader, Link link) {}

  void place(Profile profile) {
    Version version = profile.version();
    List<Integer> joined = new ArrayList<>();
    enclosing(version).ifPresent(joined::add);
    boolean placed =
        !joined.isEmpty()
            && founding.get(joined.getFirst()).stream()
                .anyMatch(it -> Links.isQuotedFrom(profile, it));
    Link best = Link.NONE;
    int bestGroup = -1;
    Link question = Link.NONE;
    int asked = -1;
    List<Sure> sure = new ArrayList<>();
    for (LeaderIndex.Leader leader : index.nearest(profile, MOST_COMPARED)) {
      Link link = links.between(profile, leader.profile());
      if (link.isSure() && !isSupported(profile, leader.group())) {
        link = new Link(Links.DOUBTFUL, link.because());
      }
      // where its clause was told in these words, others that have them say something else
      if (!placed && Links.isQuotedFrom(profile, leader.profile()) && link.score() > 0) {
        addOnce(joined, leader.group());
      }
      if (link.isSure()) {
        sure.add(new Sure(leader, link));
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
      more(profile, sure).forEach(group -> addOnce(joined, group));
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
      boolean leads = !version.isFragment() && joined.size() == 1;
      if (leads && founders.size() < MOST_FOUNDERS) {
        founders.add(profile);
      }
      if (leads && best.score() < SAME && version.content() >= 4) {
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

  /// A version that runs statements together stands in each: those that tell what the better ones
  /// have not told yet.
  private static List<Integer> more(Profile profile, List<Sure> sure) {
    List<Sure> best =
        sure.stream().sorted(Comparator.comparingDouble((Sure it) -> -it.link().score())).toList();
    List<Integer> joined = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Sure it : best) {
      Profile leader = it.leader().profile();
      double shared = 0;
      double fresh = 0;
      for (Map.Entry<String, Double> word : profile.weights().entrySet()) {
        if (leader.weights().containsKey(word.getKey())) {
          shared += word.getValue();
          fresh += told.contains(word.getKey()) ? 0 : word.getValue();
        }
      }
      boolean whole = shared >= HELD * leader.total() && fresh >= FRESH * shared;
      boolean within =
          profile.version().isIndirect()
              && leader.version().isIndirect()
              && shared >= HELD * profile.total()
              && fresh >= FRESH_WITHIN * shared;
      if (told.isEmpty() || whole || within) {
        addOnce(joined, it.leader().group());
        told.addAll(leader.weights().keySet());
      }
    }
    return joined;
  }

  /// How many entries of the index were read.
  long read() {
    return index.read();
  }

  List<Alignment.Question> questions() {
    return questions;
  }
}
