package app.verbatim.article.page;

import app.verbatim.article.Credit;
import app.verbatim.article.Folded;
import app.verbatim.article.Span;
import app.verbatim.article.language.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the agencies an article credits: in its signature, in its dateline, at its end, in its
/// sentences. Photo credits are none.
final class Credits {

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,40})[)\\]]");

  private final Agencies agencies;
  private final Bylines bylines;
  private final CreditPhrases phrases;

  Credits(List<Reading> readings) {
    agencies = new Agencies(readings);
    bylines = new Bylines(readings);
    phrases = new CreditPhrases(readings);
  }

  /// Each agency once, where it is credited first.
  List<Credit> find(Page page) {
    Map<String, Span> found = new HashMap<>();
    // signatures and datelines first: a name there is an agency's, known or not
    int first = page.find(Role.PARAGRAPH);
    for (int i = 0; i < page.size(); i++) {
      inHead(page, i, i == first, found);
    }
    Agencies all = agencies.with(found.keySet());
    int paragraphs = 0;
    for (int i = 0; i < page.size(); i++) {
      switch (page.role(i)) {
        case HEADLINE, STANDFIRST -> inText(page, i, all, found);
        case PARAGRAPH -> {
          if (paragraphs++ < 2) {
            inDateline(page, i, found);
          }
          inText(page, i, all, found);
        }
        default -> {}
      }
    }
    List<Credit> credits = new ArrayList<>();
    found.forEach((agency, span) -> credits.add(new Credit(agency, span)));
    credits.sort((a, b) -> a.span().compareTo(b.span()));
    return credits;
  }

  private void inHead(Page page, int i, boolean first, Map<String, Span> found) {
    Span line = page.line(i).span();
    switch (page.role(i)) {
      case BYLINE, AGENCY, SIGN_OFF ->
          bylines.agencies(page.words(i)).forEach(it -> add(found, it, line));
      case DATELINE -> {
        Matcher brackets = BRACKETS.matcher(page.words(i));
        if (brackets.find()) {
          agencies.named(brackets.group(1)).ifPresent(it -> add(found, it, line));
        }
      }
      case LEGAL -> bylines.known(page.words(i)).forEach(it -> add(found, it, line));
      case PARAGRAPH -> {
        if (first) {
          inDateline(page, i, found);
        }
      }
      default -> {}
    }
  }

  private void inDateline(Page page, int i, Map<String, Span> found) {
    String words = page.words(i);
    int start = page.line(i).span().start();
    Optional<Dateline> dateline = Dateline.at(words);
    dateline
        .flatMap(Dateline::agency)
        .ifPresent(
            agency -> {
              Span all = dateline.get().words();
              Span span = new Span(start + all.start(), start + all.end());
              for (String name : agency.in(words).split("\\s*[/,]\\s*")) {
                add(found, agencies.named(name).orElse(name), span);
              }
            });
  }

  private void inText(Page page, int i, Agencies all, Map<String, Span> found) {
    int start = page.line(i).span().start();
    for (Credit credit : phrases.find(Folded.of(cut(page.words(i))), page.words(i), all)) {
      Span span = credit.span();
      add(found, credit.agency(), new Span(start + span.start(), start + span.end()));
    }
  }

  /// No paragraph of an article is longer.
  private static String cut(String words) {
    return words.length() > 100_000 ? words.substring(0, 100_000) : words;
  }

  private static void add(Map<String, Span> found, String agency, Span span) {
    found.merge(agency, span, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }
}
