package dev.tieout.generate;

import dev.tieout.form.Slot;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.PdfPrinter;
import dev.tieout.generate.render.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes specimens. */
public final class Specimens {
  private Specimens() {}

  /** One specimen; for a PDF the browser is started. */
  public static Specimen make(Scenario scenario) {
    Draft draft = Draft.of(scenario);
    return draft.specimen(draft.render());
  }

  /**
   * Whether the source of a damaged report is byte for byte that of a whole one, which differs in
   * nothing but these texts: then nobody who has the source alone can know of the damage.
   */
  public static boolean isAlsoWhole(Specimen specimen, Map<Slot, String> texts) {
    byte[] whole = Draft.whole(specimen.scenario(), texts).render();
    return Arrays.equals(whole, specimen.source().bytes());
  }

  /**
   * Whether the source of a damaged report is byte for byte that of another report, which differs
   * in nothing but these texts and lost nothing but the cells of these slots.
   */
  public static boolean isAlsoLost(Specimen specimen, Map<Slot, String> texts, Set<Slot> lost) {
    Scenario scenario = specimen.scenario();
    boolean labels = scenario.damage() == DamageKind.LABELS_ALL_LOST_2;
    Draft whole = labels ? Draft.unlabelled(scenario, texts) : Draft.whole(scenario, texts);
    return Arrays.equals(whole.without(lost).render(), specimen.source().bytes());
  }

  /** Many specimens, all PDFs among them printed in one run of the browser. */
  public static List<Specimen> make(List<Scenario> scenarios) {
    List<Draft> pdfs = new ArrayList<>();
    List<Specimen> specimens = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Draft draft = Draft.of(scenario);
      if (scenario.shape() == Shape.PDF) {
        pdfs.add(draft);
      } else {
        specimens.add(draft.specimen(draft.render()));
      }
    }
    if (!pdfs.isEmpty()) {
      List<byte[]> printed = PdfPrinter.print(pdfs.stream().map(Draft::print).toList());
      for (int i = 0; i < pdfs.size(); i++) {
        specimens.add(pdfs.get(i).specimen(printed.get(i)));
      }
    }
    return specimens;
  }
}
