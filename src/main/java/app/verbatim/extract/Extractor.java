package app.verbatim.extract;

import app.verbatim.article.Article;
import app.verbatim.article.Correction;
import app.verbatim.article.Message;
import app.verbatim.article.Published;
import app.verbatim.article.Span;
import app.verbatim.article.Work;
import app.verbatim.article.language.Language;
import app.verbatim.article.language.Languages;
import app.verbatim.extract.Extract.Notice;
import app.verbatim.extract.date.DateFinder;
import app.verbatim.extract.date.DateMention;
import app.verbatim.extract.date.Publications;
import app.verbatim.extract.date.Weekdays;
import app.verbatim.extract.figure.FigureFinder;
import app.verbatim.extract.name.Name;
import app.verbatim.extract.name.NameFinder;
import app.verbatim.extract.quote.BrokenSentences;
import app.verbatim.extract.quote.Marks;
import app.verbatim.extract.quote.Quotation;
import app.verbatim.extract.quote.Sentences;
import app.verbatim.extract.speaker.Saying;
import app.verbatim.extract.speaker.SayingFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds, article by article, marks, sentences, names, dates, figures, then what is said by whom.
public final class Extractor {

  /// Above this many marks without a partner the text is broken as a whole: one notice counts them.
  private static final int MOST_UNCLOSED = 100;

  private static final int FEW = 8;

  private Extractor() {}

  /// One extract for each article, in their order. The day an article was published may be inferred
  /// from the others.
  public static List<Extract> extract(List<Article> articles) {
    return extract(articles, List.of(), count -> {});
  }

  /// The same, with what the editor corrected in quotations and dates, for someone who waits.
  ///
  /// @param done called with how many articles are done, by any thread; what it throws ends the
  ///   work
  public static List<Extract> extract(
      List<Article> articles, List<Correction> corrections, IntConsumer done) {
    List<Optional<Published>> published = Publications.infer(articles);
    IntStream places = IntStream.range(0, articles.size());
    AtomicInteger count = new AtomicInteger();
    // a few reports are read sooner than other threads wake up
    return (articles.size() > FEW ? places.parallel() : places)
        .mapToObj(
            i -> {
              Extract extract = extract(articles.get(i), published.get(i), corrections, new Work());
              done.accept(count.incrementAndGet());
              return extract;
            })
        .toList();
  }

  /// @param work is told what was looked at
  static Extract extract(Article article, Optional<Published> published, Work work) {
    return extract(article, published, List.of(), work);
  }

  private static Extract extract(
      Article article, Optional<Published> published, List<Correction> corrections, Work work) {
    Optional<Language> language = Languages.of(article.language());
    Marks marks = Marks.find(article);
    work.add(marks.pairs().size() + marks.unclosed().size());
    List<Span> sentences = Sentences.of(article, language, marks);
    List<Name> names = NameFinder.find(article, language, sentences, work);
    List<DateMention> dates =
        Places.corrected(
            article,
            DateFinder.find(article, language, published.map(Published::day)),
            corrections);
    List<Span> told = sentences.stream().map(it -> Datelines.without(article, it, dates)).toList();
    List<Saying> sayings =
        SayingCorrections.apply(
            article,
            SayingFinder.find(article, language, marks, told, names, dates, work),
            corrections);
    return new Extract(
        article,
        published,
        sayings,
        spoken(article, language, dates, sayings),
        FigureFinder.find(article, language, dates),
        names,
        assertions(article, told, sayings),
        notices(article, language, marks, dates));
  }

  /// "Aujourd'hui" inside a quotation is the day it was said, where that is known.
  private static List<DateMention> spoken(
      Article article, Optional<Language> language, List<DateMention> dates, List<Saying> sayings) {
    List<DateMention> all = dates;
    for (Saying saying : sayings) {
      Optional<LocalDate> said = saying.said().flatMap(it -> it.value().first());
      boolean isDay = said.isPresent() && said.equals(saying.said().get().value().last());
      if (isDay && saying.quotation().kind() != Quotation.Kind.INDIRECT) {
        for (Span part : saying.quotation().parts()) {
          all = DateFinder.spoken(article, language, all, part, said.get());
        }
      }
    }
    return all;
  }

  private static List<Assertion> assertions(
      Article article, List<Span> sentences, List<Saying> sayings) {
    List<Assertion> found = new ArrayList<>();
    int next = 0;
    int end = 0;
    for (Span sentence : sentences) {
      while (next < sayings.size()
          && sayings.get(next).quotation().marked().start() < sentence.end()) {
        end = Math.max(end, sayings.get(next).quotation().marked().end());
        next++;
      }
      int block = article.blockAt(sentence.start());
      if (block >= 0 && article.blocks().get(block).compared() && end <= sentence.start()) {
        found.add(new Assertion(article.letter() + "s" + (found.size() + 1), sentence, block));
      }
    }
    return found;
  }

  private static List<Notice> notices(
      Article article, Optional<Language> language, Marks marks, List<DateMention> dates) {
    List<Span> alone = marks.unclosed().stream().filter(mark -> isCompared(article, mark)).toList();
    Stream<Notice> unclosed =
        alone.size() > MOST_UNCLOSED
            ? Stream.of(
                new Notice(alone.getFirst(), Message.of("extract.unclosedMany", alone.size())))
            : alone.stream()
                .map(mark -> new Notice(mark, Message.of("extract.unclosed", article.at(mark))));
    Stream<Notice> weekdays =
        Weekdays.disagreements(article, dates).stream()
            .map(
                it ->
                    new Notice(
                        it.span(), Message.of("extract.weekday", article.at(it.span()), it.day())));
    Stream<Notice> broken =
        BrokenSentences.find(article, language).stream()
            .limit(MOST_UNCLOSED)
            .map(it -> new Notice(it, Message.of("extract.broken", article.at(it))));
    return Stream.of(unclosed, weekdays, broken)
        .flatMap(it -> it)
        .filter(notice -> isCompared(article, notice.span()))
        .sorted(Comparator.comparing(Notice::span))
        .toList();
  }

  private static boolean isCompared(Article article, Span span) {
    int block = article.blockAt(span.start());
    return block >= 0 && article.blocks().get(block).compared();
  }
}
