package app.verbatim.project;

import app.verbatim.article.Given;
import app.verbatim.article.Source;
import app.verbatim.article.format.ArticleReaders;
import java.util.List;

/// An article as it was loaded, kept with every byte. Two are equal when name, bytes and what was
/// said of them are.
///
/// @param sha256 of the bytes, 64 hex digits
/// @param bytes as read; not copied, so do not change them
@SuppressWarnings("ArrayRecordComponent")
public record Held(String name, String sha256, Given given, byte[] bytes) {

  public static Held of(Source source) {
    return new Held(source.name(), Sha256.of(source.bytes()), source.given(), source.bytes());
  }

  /// The articles in these files, one each: a ZIP or a feed stands for what it holds.
  public static List<Held> all(List<Source> sources) {
    return ArticleReaders.parts(sources).stream().map(Held::of).toList();
  }

  /// What the comparison reads.
  public Source source() {
    return new Source(name, bytes, given);
  }

  Held with(Given other) {
    return new Held(name, sha256, other, bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Held held
        && name.equals(held.name)
        && sha256.equals(held.sha256)
        && given.equals(held.given);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  /// Without the bytes.
  @Override
  public String toString() {
    return "Held[" + sha256 + "]";
  }
}
