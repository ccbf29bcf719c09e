package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.Slot;
import dev.tieout.reading.Derivation.Cut;
import dev.tieout.reading.Derivation.Fate;
import dev.tieout.reading.Derivation.Piece;
import dev.tieout.reading.Derivation.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DerivationTest {
  private static final String DOCUMENTS =
      "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n";

  private static Derivation derive(String text, String slot) {
    String[] id = slot.split("/");
    List<Derivation> all =
        new Aligner(FormFile.standard()).derive(TextFlow.of(text), new Slot(id[0], id[1], id[2]));
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static String text(Cut cut) {
    return cut.cells().stream()
        .map(p -> p.lost() ? "?" : p.text())
        .collect(Collectors.joining(" "));
  }

  private static String pieces(Derivation derivation, Role role) {
    return derivation.printed().pieces().stream()
        .filter(p -> p.role() == role)
        .map(Piece::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void figureWithACellOfItsOwnHasOneWay() {
    Derivation d = derive(DOCUMENTS + "3\n1\n12", "documents/normative_documents/repealed");
    assertEquals(List.of("3 1 12"), d.cuts().stream().map(DerivationTest::text).toList());
    assertTrue(d.printed().traits().whole());
    assertEquals("行政规范性文件", pieces(d, Role.LABEL));
    assertEquals("3 1 12", pieces(d, Role.VALUE));
    assertEquals(Optional.empty(), d.ways());
    assertEquals(List.of(), d.usedTies());
  }

  @Test
  void digitsWithoutASumAreAllPossible() {
    Derivation d =
        derive(
            DOCUMENTS.replace("0\n0\n0\n", "000\n") + "123",
            "documents/normative_documents/issued");
    assertEquals(Optional.of(1L), d.ways());
    d =
        derive(
            DOCUMENTS.replace("0\n0\n0\n", "000\n") + "1234",
            "documents/normative_documents/issued");
    // 12 3 4, 1 23 4, 1 2 34.
    assertEquals(Optional.of(3L), d.ways());
    assertEquals(3, d.cuts().size());
    assertEquals(
        List.of(Fate.POSSIBLE, Fate.POSSIBLE),
        d.cuts().subList(1, 3).stream().map(Cut::fate).toList());
  }

  @Test
  void labelOverTwoLinesIsShownWhole() {
    Derivation d =
        derive(
            DOCUMENTS.replace("规范性", "规范\n性") + "3\n1\n12", "documents/normative_documents/issued");
    assertEquals("行政规范性文件", pieces(d, Role.LABEL));
  }

  @Test
  void slotOfAnotherEditionIsNotThere() {
    List<Derivation> none =
        new Aligner(FormFile.standard())
            .derive(
                TextFlow.of(DOCUMENTS + "3\n1\n12"),
                new Slot("documents", "normative_documents", "published"));
    assertTrue(none.isEmpty());
  }

  @Test
  void figuresAreThoseOfTheReading() {
    String text = DOCUMENTS + "3\n1\n12";
    Readings readings = new Aligner(FormFile.standard()).align(TextFlow.of(text));
    readings
        .tables()
        .get(0)
        .fillings()
        .forEach((slot, filling) -> assertEquals(filling, derive(text, slot.toString()).filling()));
    assertFalse(readings.tables().isEmpty());
  }
}
