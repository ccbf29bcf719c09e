package dev.tieout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of docs/design.md that a compiler does not know. */
class ArchitectureTest {
  private static final String ROOT = "dev.tieout";

  /** The steps in the order in which data flows; the leaf may be used by all. */
  private static final List<String> STEPS =
      List.of(
          "value",
          "source",
          "grid",
          "read",
          "read.drawn",
          "read.*",
          "form",
          "infer",
          "reading",
          "record",
          "check.repair",
          "check",
          "",
          "write",
          "batch",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void noPackageIsInARing() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachPackageIsAStep() {
    Set<String> unknown =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(p -> step(p) < 0)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void eachPackageUsesOnlyEarlierSteps() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : CLASSES) {
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass().getBaseComponentType().getPackageName())
          .filter(to -> to.startsWith(ROOT) && isForbidden(from.getPackageName(), to))
          .distinct()
          .forEach(to -> wrong.add(from.getName() + " uses " + to));
    }
    assertEquals(List.of(), wrong);
  }

  /** Packages of one part of a step may use each other, as long as they are in no ring. */
  private static boolean isForbidden(String from, String to) {
    int order = Integer.compare(step(to), step(from));
    return order > 0 || (order == 0 && !part(from).equals(part(to)));
  }

  private static int step(String packageName) {
    String part = part(packageName);
    boolean reader = part.startsWith("read.") && !STEPS.contains(part);
    return STEPS.indexOf(reader ? "read.*" : part);
  }

  /** The first name below the root; of the readers, which do not know each other, two. */
  private static String part(String packageName) {
    if (packageName.equals(ROOT)) {
      return "";
    }
    String[] names = packageName.substring(ROOT.length() + 1).split("\\.");
    return names[0].equals("read") && names.length > 1 ? "read." + names[1] : names[0];
  }

  @ParameterizedTest
  @CsvSource({
    "org.jsoup.., read..",
    "org.apache.pdfbox.., read.pdf..",
    "technology.tabula.., read.pdf..",
    "org.locationtech.., read.pdf..",
    "com.opencsv.., write|read.csv",
    "com.fasterxml.jackson.., form|write",
    "org.yaml.., form",
    "picocli.., cli",
    "me.tongfei.., cli",
  })
  void aLibraryIsUsedOnlyInItsPlace(String library, String places) {
    String[] allowed =
        Arrays.stream(places.split("\\|")).map(p -> ROOT + "." + p).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noStaticFieldCanChange() {
    fields()
        .that(areStatic())
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(DescribedPredicate.describe("that is mutable", ArchitectureTest::isMutable))
        .check(CLASSES);
    // A table of constants may be an array as long as nobody else can get at it.
    fields()
        .that(areStatic())
        .and()
        .haveRawType(DescribedPredicate.describe("array", JavaClass::isArray))
        .should()
        .bePrivate()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaField> areStatic() {
    return DescribedPredicate.describe(
        "are static",
        f ->
            f.getModifiers().contains(JavaModifier.STATIC)
                && !f.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static boolean isMutable(JavaClass type) {
    String name = type.getName();
    return name.startsWith("java.util.concurrent.")
        || name.startsWith("java.lang.StringBu")
        || name.equals("java.lang.ThreadLocal")
        || name.matches("java\\.util\\..*(Array|Hash|Linked|Tree|Enum)(List|Map|Set|Deque)");
  }

  @Test
  void sourcesKeepTheirBudgets() throws Exception {
    List<SourceFile> files = SourceFile.all();
    assertTrue(files.size() > 50, "only " + files.size() + " sources found");
    List<String> wrong = files.stream().flatMap(f -> f.faults().stream()).toList();
    assertEquals(List.of(), wrong);
  }
}
