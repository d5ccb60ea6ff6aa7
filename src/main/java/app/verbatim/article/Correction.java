package app.verbatim.article;

import java.time.LocalDate;
import java.util.List;

/// What the editor corrected. Corrections are an input of the comparison: the same corrections on
/// the same articles give the same result, and no later run overwrites them. A quotation is meant
/// by its words, with or without its marks. A correction whose place is not found changes nothing.
public sealed interface Correction {

  /// The places it speaks of, in the order of its fields; empty for what concerns a whole article.
  List<Passage> passages();

  /// What an article is: its outlet, its day, its language, its role. It wins over what the text
  /// says.
  ///
  /// @param article its id
  record Metadata(String article, Given given) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of();
    }
  }

  /// A block is brought into the comparison or set aside.
  ///
  /// @param at any place in the block
  record BlockCompared(Passage at, boolean compared) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(at);
    }
  }

  /// A block is of another kind. Captions, credits and furniture are then set aside, the others
  /// compared.
  ///
  /// @param at any place in the block
  record BlockKind(Passage at, Block.Kind kind) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(at);
    }
  }

  /// A quotation begins or ends elsewhere.
  ///
  /// @param words what it says, without marks, in the same article
  record Words(Passage quotation, Span words) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(quotation);
    }
  }

  /// A quotation is of another kind.
  record Kind(Passage quotation, As kind) implements Correction {

    /// How the words are given.
    public enum As {
      DIRECT,
      PARTIAL,
      INDIRECT
    }

    @Override
    public List<Passage> passages() {
      return List.of(quotation);
    }
  }

  /// A quotation is set aside, or counts although it was.
  record Excluded(Passage quotation, boolean excluded) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(quotation);
    }
  }

  /// Someone else said it.
  ///
  /// @param quotation by its words
  /// @param speaker the full name; empty for "not attributed"
  record Speaker(Passage quotation, String speaker) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(quotation);
    }
  }

  /// The speaker was quoted in another role.
  ///
  /// @param role in the article's words; empty for none
  record Role(Passage quotation, String role) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(quotation);
    }
  }

  /// Words that name a date mean another day; for a quotation, the day it was said.
  ///
  /// @param at the words that name a date, or a quotation
  record Date(Passage at, LocalDate day) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(at);
    }
  }

  /// The same words stand for one statement.
  ///
  /// @param left a quotation or assertion, by its words
  /// @param right the one that belongs with it
  record Link(Passage left, Passage right) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(left, right);
    }
  }

  /// Two passages that were put together do not say the same thing.
  record Unlink(Passage left, Passage right) implements Correction {
    @Override
    public List<Passage> passages() {
      return List.of(left, right);
    }
  }
}
