package dev.tieout.generate.render;

import dev.tieout.generate.print.PrintedReport;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints clean pages with Chromium, headless. Starting the browser costs far more than printing:
 * all reports are printed in one run, each from a page of its own, and parted afterwards.
 */
public final class PdfPrinter {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 15mm }
      body { font-family: "Noto Sans CJK SC", sans-serif; font-size: 10.5pt; margin: 0 }
      h1 { font-size: 16pt } h2 { font-size: 12pt }
      table { border-collapse: collapse; width: 100% }
      td { border: 0.75pt solid black; padding: 1.5pt 3pt; text-align: center }
      tr { break-inside: avoid }
      section { break-before: page }
      """;

  private PdfPrinter() {}

  /** The browser on the search path, if there is one. */
  public static Optional<Path> browser() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Prints each report as a PDF of its own.
   *
   * @throws IllegalStateException when there is no browser or it fails
   */
  public static List<byte[]> print(List<PrintedReport> reports) {
    String sections =
        reports.stream()
            .map(r -> "<section>" + CleanPage.body(r) + "</section>")
            .collect(Collectors.joining("\n"));
    byte[] all = printPage(page(sections));
    return split(all, reports.stream().map(PrintedReport::title).toList());
  }

  /** The page that prints these parts, as HTML. */
  static String page(String body) {
    return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><style>%s</style></head>"
            .formatted(STYLE)
        + "<body>\n"
        + body
        + "\n</body></html>";
  }

  /** Prints one page of HTML. */
  static byte[] printPage(String html) {
    Path browser =
        browser().orElseThrow(() -> new IllegalStateException("no Chromium on the search path"));
    try {
      Path folder = Files.createTempDirectory("tieout-print");
      try {
        Path page = Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
        Path pdf = folder.resolve("page.pdf");
        run(browser, folder, page, pdf);
        return Files.readAllBytes(pdf);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path browser, Path folder, Path page, Path pdf) throws IOException {
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES) || !Files.exists(pdf)) {
        process.destroyForcibly();
        throw new IllegalStateException(
            browser + " printed nothing: " + Files.readString(folder.resolve("log")));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  // The browser's helpers may still be writing to their profile.
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .map(Path::toFile)
          .filter(file -> !file.delete())
          .forEach(File::deleteOnExit);
    }
  }

  // Each report begins on the page that begins with its title.
  private static List<byte[]> split(byte[] all, List<String> titles) {
    try (PDDocument document = Loader.loadPDF(all)) {
      List<Integer> starts = new ArrayList<>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        boolean more = starts.size() < titles.size();
        if (more && text(document, page).startsWith(titles.get(starts.size()))) {
          starts.add(page);
        }
      }
      if (starts.size() != titles.size()) {
        throw new IllegalStateException("found %d of %d".formatted(starts.size(), titles.size()));
      }
      starts.add(document.getNumberOfPages());
      List<byte[]> parts = new ArrayList<>();
      for (int i = 0; i < titles.size(); i++) {
        parts.add(pages(all, starts.get(i), starts.get(i + 1), titles.get(i)));
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return Objects.requireNonNull(stripper.getText(document)).replaceAll("\\s", "");
  }

  private static byte[] pages(byte[] all, int from, int to, String title) throws IOException {
    try (PDDocument document = Loader.loadPDF(all)) {
      for (int page = document.getNumberOfPages() - 1; page >= 0; page--) {
        if (page < from || page >= to) {
          document.removePage(page);
        }
      }
      PDDocumentInformation information = new PDDocumentInformation();
      information.setTitle(title);
      document.setDocumentInformation(information);
      document.getDocumentCatalog().setDocumentOutline(null);
      document.getDocumentCatalog().setStructureTreeRoot(null);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
