package dev.tieout.generate;

import dev.tieout.form.Slot;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.print.Typesetter;
import dev.tieout.generate.print.Typography;
import dev.tieout.generate.render.Encoding;
import dev.tieout.generate.render.PdfPrinter;
import dev.tieout.generate.render.Shape;
import dev.tieout.generate.truth.Body;
import dev.tieout.generate.truth.Claim;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.Edition;
import dev.tieout.generate.truth.NumberStyle;
import dev.tieout.generate.truth.ReportTruth;
import dev.tieout.generate.truth.Size;
import dev.tieout.generate.truth.Zeros;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the sources of the samples that are made up, from the figures that stand, written by hand,
 * in each sample's {@code expected/truth.csv}: {@code SampleFiles samples}.
 */
public final class SampleFiles {
  private static final Slot RECEIVED = new Slot("requests", "received", "total");

  private final Path folder;

  private SampleFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes them all. */
  public static void main(String... arguments) throws IOException {
    SampleFiles samples = new SampleFiles(Path.of(arguments[0]));
    samples.wordPage();
    samples.pdfs();
    samples.repeatsRemoved();
  }

  private void wordPage() throws IOException {
    ReportTruth truth =
        truth("wps-page", Edition.OF_2021, 2023, "示例市教育局", "2023年,本局共收到政府信息公开申请58件。");
    write("wps-page/source.html", Shape.HTML_WPS.render(set(truth), Encoding.UTF_8, new Dice(5)));
  }

  private void pdfs() throws IOException {
    ReportTruth truth =
        truth("ruled-pdf", Edition.OF_2019, 2019, "样本市交通运输局", "2019年,本局共收到政府信息公开申请227件。");
    byte[] pdf = PdfPrinter.print(List.of(set(truth))).get(0);
    write("ruled-pdf/source.pdf", pdf);
    // What a download leaves that breaks off: the list of pages, at the end, is missing.
    write("truncated-pdf/source.pdf", Arrays.copyOf(pdf, 24_000));
  }

  private void repeatsRemoved() throws IOException {
    ReportTruth truth =
        truth("wps-page", Edition.OF_2021, 2022, "范例区档案局", "2022年,本局共收到政府信息公开申请58件。");
    PrintedReport left = DamageKind.REPEATS_REMOVED.to(set(truth), new Dice(1)).report();
    write("repeats-removed/source.txt", Shape.LINES.render(left, Encoding.UTF_8, new Dice(2)));
  }

  private ReportTruth truth(String sample, Edition edition, int year, String body, String claim)
      throws IOException {
    NumberStyle style = new NumberStyle(Zeros.DIGIT, true, false, false, "万元", 11);
    return new ReportTruth(
        20,
        edition,
        new Body(body, Size.OFFICE),
        year,
        style,
        numbers(folder.resolve(sample).resolve("expected/truth.csv")),
        List.of(new Claim(claim, List.of(RECEIVED))));
  }

  private static Map<Slot, BigDecimal> numbers(Path file) throws IOException {
    Map<Slot, BigDecimal> numbers = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      numbers.put(new Slot(fields[2], fields[3], fields[4]), new BigDecimal(fields[5]));
    }
    return numbers;
  }

  private static PrintedReport set(ReportTruth truth) {
    return new Typesetter(truth, Typography.official()).set();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
