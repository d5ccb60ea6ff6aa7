package app.verbatim.extract.speaker;

import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.quote.Quotation;
import java.util.Optional;

/// A quotation, who said it and when.
///
/// @param said the date of the utterance, not of what it tells
public record Saying(Quotation quotation, Attribution attribution, Optional<DateMention> said) {}
