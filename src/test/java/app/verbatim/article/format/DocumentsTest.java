package app.verbatim.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.verbatim.article.Article;
import app.verbatim.article.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  void deletedAndMovedTextOfAWordDocumentIsNotRead() {
    byte[] bytes =
        Written.docx(
            "<w:p><w:r><w:t>Il a dit"
                + " </w:t></w:r><w:del><w:r><w:delText>non</w:delText></w:r></w:del><w:ins><w:r><w:t>oui</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>"
                + " ailleurs</w:t></w:r>"
                + "</w:moveFrom><mc:AlternateContent><mc:Choice><w:r><w:t>.</w:t></w:r></mc:Choice>"
                + "<mc:Fallback><w:r><w:t>!</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>");

    assertThat(Pages.read(bytes).text()).isEqualTo("Il a dit oui.");
    assertThat(Pages.warnings(Pages.read(bytes)))
        .containsExactly(
            "Changes are marked in it: read as they stand once accepted. Opened alone, its two"
                + " versions are compared.");
  }

  @Test
  void aWordDocumentWithChangesStandsForTwoVersions() {
    byte[] bytes =
        Written.docx(
            "<w:p><w:r><w:t>Il a dit </w:t></w:r><w:del><w:r><w:delText>non.</w:delText></w:r>"
                + "</w:del><w:ins><w:r><w:t>oui.</w:t></w:r></w:ins></w:p>");

    assertThat(ArticleReaders.versions(new Source("a.docx", bytes)))
        .extracting(it -> it.name() + ": " + new String(it.bytes(), StandardCharsets.UTF_8))
        .containsExactly("a.docx (before): Il a dit non.", "a.docx (after): Il a dit oui.");
    assertThat(ArticleReaders.versions(new Source("a.txt", Written.utf8("Il a dit.")))).isEmpty();
  }

  @Test
  void footnotesAreReadAfterTheText() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "word/footnotes.xml",
        Written.utf8(
            "<w:footnotes xmlns:w='w'><w:footnote w:type='separator'><w:p><w:r><w:t>---</w:t></w:r>"
                + "</w:p></w:footnote><w:footnote><w:p><w:r><w:t>Selon la ville.</w:t></w:r></w:p>"
                + "</w:footnote></w:footnotes>"));
    parts.put(
        "word/document.xml",
        Written.utf8(
            "<w:document xmlns:w='w'><w:p><w:r><w:t>Le pont est fermé.</w:t></w:r></w:p>"
                + "</w:document>"));

    assertThat(Pages.read(Written.zip(parts)).text())
        .isEqualTo("Le pont est fermé.\n\nSelon la ville.");
  }

  @Test
  void deletedAndHiddenRichTextIsNotReadAndTypographyIs() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}L\\'92\\'9cuvre co\\'fbte 12\\~000"
            + " euros{\\deleted  au plus}{\\v  secret}{\\footnote Selon la ville.}.\\par"
            + " \\ldblquote Oui\\rdblquote , dit-il.\\par}";

    assertThat(Pages.read(rtf).text())
        .isEqualTo("L’œuvre coûte 12\u00a0000 euros.\n\n“Oui”, dit-il.\n\nSelon la ville.");
  }

  @Test
  void aPdfInTwoColumnsIsReadOneAfterTheOther() throws IOException {
    String left =
        "La passerelle du canal restera fermée aux piétons jusqu'au mois de juin, a annoncé la"
            + " municipalité mardi, après une chute de pierres.";
    String right =
        "Les commerçants du quartier demandent une navette, que la ville étudiera dans la semaine,"
            + " selon l'adjointe aux transports.";

    Article article =
        Pages.read(
            pdf(
                document -> {
                  PDPage page = new PDPage();
                  document.addPage(page);
                  try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    Written.print(out, "La passerelle reste fermée", 60, 740, 20, 80);
                    Written.print(out, left, 60, 690, 11, 36);
                    Written.print(out, right, 320, 690, 11, 36);
                  }
                }));

    assertThat(article.text()).isEqualTo("La passerelle reste fermée\n\n" + left + "\n\n" + right);
    assertThat(article.title()).contains("La passerelle reste fermée");
  }

  @Test
  void wordsBrokenAtLineEndsAreJoinedAndRunningHeadsSetAside() throws IOException {
    Article article =
        Pages.read(
            pdf(
                document -> {
                  for (int i = 1; i <= 2; i++) {
                    PDPage page = new PDPage();
                    document.addPage(page);
                    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                      Written.print(out, "Le Courrier du Canal - page " + i, 60, 770, 9, 80);
                      Written.print(out, "Le porte-parole de la muni-", 60, 700, 11, 80);
                      Written.print(out, "cipalité n'a rien dit; un porte-", 60, 686, 11, 80);
                      Written.print(out, "parole du canton s'est tu.", 60, 672, 11, 80);
                    }
                  }
                }));

    String paragraph =
        "Le porte-parole de la municipalité n'a rien dit; un porte-parole du canton s'est tu.";
    assertThat(article.text())
        .isEqualTo(
            "Le Courrier du Canal - page 1\n\n"
                + paragraph
                + "\n\nLe Courrier du Canal - page 2\n\n"
                + paragraph);
    assertThat(article.blocks().stream().map(it -> it.compared()))
        .containsExactly(false, true, false, true);
    assertThat(article.origin().pageAt(article.text().length() - 1)).isEqualTo(2);
  }

  @Test
  void aScanAndALockedPdfSayWhatTheyAre() throws IOException {
    byte[] scan = pdf(document -> document.addPage(new PDPage()));
    byte[] locked =
        pdf(
            document -> {
              document.addPage(new PDPage());
              document.protect(
                  new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            });

    assertThat(Pages.refusal(scan))
        .isEqualTo(
            "No text in this PDF: its pages are pictures (a scan). Run text recognition on it, or"
                + " type the text.");
    assertThat(Pages.refusal(locked))
        .isEqualTo(
            "Protected by a password. Save it without one, or copy the text and paste it here.");
  }

  @Test
  void aMailIsItsSubjectAndTextWithoutWhatItQuotes() {
    String mail =
        "From: Ann Lee <ann@example.org>\nTo: desk@example.org\nSubject: Re: Dam emptied\n"
            + "Date: Tue, 11 Mar 2025 10:00:00 +0000\n\nThe dam above Ardley was emptied on\n"
            + "Monday, the board said.\n\n> Is it safe?\n\n-- \nAnn Lee, Northern Wire\n";

    Article article = Pages.read(mail);

    assertThat(article.title()).contains("Dam emptied");
    assertThat(article.byline()).contains("Ann Lee");
    assertThat(
            article.blocks().stream().filter(it -> it.compared()).map(it -> article.at(it.span())))
        .containsExactly(
            "Dam emptied", "The dam above Ardley was emptied on Monday, the board said.");
  }

  @Test
  void aZipStandsForTheArticlesInItWhateverTheyAreCalled() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("../../b.bin", Written.rtf("Deux", List.of("Le pont est fermé depuis mardi soir.")));
    files.put("a.dat", Written.html("Un", List.of("Le pont est ouvert depuis lundi matin.")));
    files.put("__MACOSX/._a", new byte[] {0, 1});

    assertThat(ArticleReaders.parts(List.of(new Source("z.zip", Written.zip(files)))))
        .extracting(Source::name)
        .containsExactly("z.zip/../../b.bin", "z.zip/a.dat");
  }

  private interface Filling {
    void fill(PDDocument document) throws IOException;
  }

  private static byte[] pdf(Filling filling) throws IOException {
    try (PDDocument document = new PDDocument()) {
      filling.fill(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
