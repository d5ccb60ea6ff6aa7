package app.verbatim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "app.verbatim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /// The order data flows. A package may depend only on itself and on packages before it.
  private static final List<String> FLOW =
      List.of(
          "app.verbatim.article",
          "app.verbatim.article.encoding",
          "app.verbatim.article.language",
          "app.verbatim.article.page",
          "app.verbatim.article.format.html",
          "app.verbatim.article.format.wire",
          "app.verbatim.article.format.document",
          "app.verbatim.article.format.mail",
          "app.verbatim.article.format",
          "app.verbatim.extract.quote",
          "app.verbatim.extract.name",
          "app.verbatim.extract.date",
          "app.verbatim.extract.figure",
          "app.verbatim.extract.speaker",
          "app.verbatim.extract",
          "app.verbatim.finding",
          "app.verbatim.finding.check",
          "app.verbatim",
          "app.verbatim.project",
          "app.verbatim.project.file",
          "app.verbatim.report",
          "app.verbatim.report.notice",
          "app.verbatim.report.format.office",
          "app.verbatim.report.format.linked",
          "app.verbatim.report.format",
          "app.verbatim.ui.files",
          "app.verbatim.ui.fetch",
          "app.verbatim.ui.cli",
          "app.verbatim.ui.desktop.model",
          "app.verbatim.ui.desktop.look",
          "app.verbatim.ui.desktop.correct",
          "app.verbatim.ui.desktop.list",
          "app.verbatim.ui.desktop.pane",
          "app.verbatim.ui.desktop.card",
          "app.verbatim.ui.desktop.grid",
          "app.verbatim.ui.desktop.matrix",
          "app.verbatim.ui.desktop.dates",
          "app.verbatim.ui.desktop.sources",
          "app.verbatim.ui.desktop.start",
          "app.verbatim.ui.desktop.bar",
          "app.verbatim.ui.desktop",
          "app.verbatim.ui");

  private static final Set<String> CONNECTIONS =
      Set.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.InetAddress",
          "java.net.URLConnection",
          "java.nio.channels.SocketChannel");

  private static final String[] STAGES = {
    "app.verbatim", "app.verbatim.article..", "app.verbatim.extract..", "app.verbatim.finding.."
  };

  @ArchTest
  void dependenciesFollowTheFlow(JavaClasses classes) {
    for (int i = 0; i < FLOW.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(FLOW.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FLOW.subList(i + 1, FLOW.size()).toArray(String[]::new))
          .as(
              "Data flows the other way: "
                  + FLOW.get(i)
                  + " may use only what stands before it in FLOW")
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule everyPackageIsInTheFlow =
      noClasses()
          .should()
          .resideOutsideOfPackages(FLOW.toArray(String[]::new))
          .as("Put the new package into FLOW");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      noClasses()
          .that(
              new DescribedPredicate<>("are not in a @NullMarked package") {
                @Override
                public boolean test(JavaClass type) {
                  return !type.getPackage().isAnnotatedWith(NullMarked.class);
                }
              })
          .should()
          .notBeAnnotatedWith(NullMarked.class)
          .allowEmptyShould(true)
          .as("Give the package a package-info.java with @NullMarked");

  @ArchTest
  static final ArchRule onlyTheDesktopKnowsJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.verbatim.ui.desktop..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..");

  @ArchTest
  static final ArchRule theDesktopDoesNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage("app.verbatim.ui.desktop..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("app.verbatim.ui.cli..");

  @ArchTest
  static final ArchRule stagesDoNotTouchFilesOrTheNetwork =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..");

  @ArchTest
  static final ArchRule onlyFetchingOpensConnections =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.verbatim.ui.fetch")
          .should()
          .dependOnClassesThat(
              new DescribedPredicate<>("open connections") {
                @Override
                public boolean test(JavaClass type) {
                  return type.getPackageName().startsWith("java.net.http")
                      || type.getPackageName().startsWith("javax.net")
                      || CONNECTIONS.contains(type.getName());
                }
              })
          .orShould()
          .callMethod(URL.class, "openStream")
          .orShould()
          .callMethod(URL.class, "openConnection");

  @ArchTest
  static final ArchRule stagesDoNotAskTheClockOrTheMachine =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.verbatim.ui..")
          .should()
          .accessTargetWhere(
              new DescribedPredicate<JavaAccess<?>>(
                  "reads the clock, the time zone or the locale of this machine") {
                @Override
                public boolean test(JavaAccess<?> access) {
                  JavaClass owner = access.getTargetOwner();
                  String name = access.getTarget().getName();
                  return switch (owner.getFullName()) {
                    case "java.time.Clock" -> name.startsWith("system");
                    case "java.time.ZoneId" -> name.equals("systemDefault");
                    case "java.util.Locale" -> name.equals("getDefault");
                    case "java.lang.String" ->
                        Set.of("toLowerCase", "toUpperCase").contains(name)
                            && access.getDescription().contains("Case()>");
                    default -> owner.getPackageName().equals("java.time") && name.equals("now");
                  };
                }
              })
          .because(
              "the same articles must give the same findings everywhere; pass a Clock or a Locale");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.verbatim.ui.cli..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule jsonStaysAtTheEdges =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "app.verbatim.article.format..",
              "app.verbatim.article.language..",
              "app.verbatim.project..",
              "app.verbatim.report.format..",
              "app.verbatim.ui.files..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..");
}
