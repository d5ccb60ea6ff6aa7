package app.verbatim.article.format.wire;

import static app.verbatim.article.format.wire.Tree.attribute;
import static app.verbatim.article.format.wire.Tree.first;
import static app.verbatim.article.format.wire.Tree.text;

import app.verbatim.article.page.Piece;
import app.verbatim.article.page.Role;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// The fields of an NITF document, alone or inside another format.
final class Nitf {

  private Nitf() {}

  static void read(Element nitf, Dispatch dispatch) {
    dispatch.headline(text(nitf, "hl1").or(() -> text(nitf, "hedline")));
    dispatch.standfirst(text(nitf, "hl2"));
    byline(nitf, dispatch);
    first(nitf, "dateline")
        .flatMap(Nitf::dateline)
        .ifPresent(it -> dispatch.dateline(Optional.of(it)));
    dispatch.credit(text(nitf, "distributor"));
    dispatch.language(attribute(nitf, "xml:lang", "baselang"));
    first(nitf, "docdata").ifPresent(it -> docdata(it, dispatch));
    dispatch.headline(text(nitf, "title"));
    if (!dispatch.hasText()) {
      first(nitf, "abstract")
          .map(Markup::of)
          .ifPresent(
              it ->
                  it.forEach(piece -> dispatch.body.add(Piece.of(Role.STANDFIRST, piece.text()))));
      first(nitf, "body.content")
          .or(() -> first(nitf, "body"))
          .map(Markup::of)
          .ifPresent(dispatch.body::addAll);
      first(nitf, "tagline")
          .flatMap(Tree::words)
          .ifPresent(it -> dispatch.body.add(Piece.of(Role.SIGN_OFF, it)));
    }
  }

  private static void docdata(Element docdata, Dispatch dispatch) {
    dispatch.id(first(docdata, "doc-id").flatMap(it -> attribute(it, "id-string")));
    dispatch.version(first(docdata, "du-key").flatMap(it -> attribute(it, "version")));
    dispatch.urgency("urgency", first(docdata, "urgency").flatMap(it -> attribute(it, "ed-urg")));
    dispatch.published("date.issue", norm(docdata, "date.issue"));
    dispatch.embargo("date.release", norm(docdata, "date.release"));
    dispatch.slug(
        first(docdata, "fixture")
            .flatMap(it -> attribute(it, "fix-id"))
            .or(() -> first(docdata, "keyword").flatMap(it -> attribute(it, "key"))));
    Optional<String> status = attribute(docdata, "management-status");
    dispatch.status(status);
    dispatch.statusInSlug(first(docdata, "keyword").flatMap(it -> attribute(it, "key")));
    for (Element message : Tree.all(docdata, "ed-msg")) {
      dispatch.note(attribute(message, "info").or(() -> Tree.words(message)));
    }
    dispatch.rights(first(docdata, "doc.copyright").flatMap(it -> attribute(it, "holder")));
  }

  private static Optional<String> norm(Element docdata, String name) {
    return first(docdata, name).flatMap(it -> attribute(it, "norm"));
  }

  /// The name; without it all that stands there.
  private static void byline(Element nitf, Dispatch dispatch) {
    for (Element byline : Tree.all(nitf, "byline")) {
      List<Element> people = Tree.all(byline, "person");
      Optional<String> name = people.isEmpty() ? Optional.empty() : Tree.words(people.getFirst());
      Optional<String> title = text(byline, "byttl");
      Optional<String> all = Tree.words(byline);
      dispatch.byline(
          name.or(
              () ->
                  all.map(
                      it ->
                          title
                              .filter(words -> it.endsWith(words) && it.length() > words.length())
                              .map(words -> it.substring(0, it.length() - words.length()))
                              .orElse(it)
                              .replaceFirst("[,\\s]+$", ""))));
    }
  }

  /// Place, and the day as it is written there.
  private static Optional<String> dateline(Element dateline) {
    Optional<String> place = text(dateline, "location");
    Optional<String> day = text(dateline, "story.date");
    return place.isPresent() && day.isPresent()
        ? Optional.of(place.get() + ", " + day.get())
        : place.or(() -> Tree.words(dateline));
  }
}
