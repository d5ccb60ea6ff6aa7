package app.verbatim.finding;

import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.speaker.Attribution;
import java.util.List;
import java.util.Optional;

/// A member with its tokens: what two versions are compared by.
///
/// @param article place of its article in the story, from 0
/// @param rank its place in the reading order of its article, from 0
public record Version(Member member, int article, int rank, List<Token> tokens) {

  public Version {
    tokens = List.copyOf(tokens);
  }

  /// Words between quotation marks.
  public boolean isQuoted() {
    return member
        .saying()
        .filter(it -> it.quotation().kind() != Quotation.Kind.INDIRECT)
        .isPresent();
  }

  public boolean isDirect() {
    return member.saying().filter(it -> it.quotation().kind() == Quotation.Kind.DIRECT).isPresent();
  }

  public boolean isIndirect() {
    return member
        .saying()
        .filter(it -> it.quotation().kind() == Quotation.Kind.INDIRECT)
        .isPresent();
  }

  public boolean isAssertion() {
    return member.assertion().isPresent();
  }

  /// A fragment, or a fragment inside a reported clause.
  public boolean isFragment() {
    return member
        .saying()
        .filter(it -> it.quotation().kind() == Quotation.Kind.PARTIAL)
        .isPresent();
  }

  public Optional<Attribution> attribution() {
    return member.saying().map(it -> it.attribution());
  }

  public Optional<String> speaker() {
    return attribution().flatMap(Attribution::name);
  }

  public Optional<DateMention> said() {
    return member.saying().flatMap(it -> it.said());
  }

  public String language() {
    return member.extract().article().language();
  }

  /// The dates told in its words, `%2023-09` each.
  public List<String> dates() {
    return member.extract().dates().stream()
        .filter(it -> member.span().covers(it.span()))
        .flatMap(it -> it.value().iso().stream())
        .map(iso -> "%" + iso)
        .distinct()
        .toList();
  }

  /// The tokens that carry content.
  public long content() {
    return tokens.stream().filter(it -> !it.isFunction()).count();
  }
}
