package dev.tieout.bench;

import dev.tieout.read.Limits;
import dev.tieout.read.pdf.PdfReader;
import dev.tieout.source.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.ExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * All tables of a folder of PDFs beside what tabula-java takes for them in both its modes, and
 * beside the text alone: pages a second of the thread's processor time, in turn in one run, warm.
 * Then the same by the clock with one thread and with two, as the command line reads a folder.
 */
public final class TableSpeed {
  private static final String OWN = "Tieout";

  private TableSpeed() {}

  /** Work on one document. */
  private interface Work {
    Object run(byte[] bytes) throws Exception;
  }

  /** Takes a folder and the number of rounds of which the medians are printed. */
  public static void main(String[] args) throws Exception {
    List<byte[]> documents = documents(Path.of(args[0]));
    int rounds = Integer.parseInt(args[1]);
    int pages = 0;
    for (byte[] document : documents) {
      pages += pages(document);
    }
    Map<String, Work> peers = peers();
    Map<String, double[]> seconds = new LinkedHashMap<>();
    peers.keySet().forEach(name -> seconds.put(name, new double[rounds]));
    for (int round = -2; round < rounds; round++) {
      for (Map.Entry<String, Work> peer : peers.entrySet()) {
        double taken = seconds(peer.getValue(), documents);
        if (round >= 0) {
          seconds.get(peer.getKey())[round] = taken;
        }
      }
    }
    double own = median(seconds.get(OWN));
    for (Map.Entry<String, double[]> peer : seconds.entrySet()) {
      double median = median(peer.getValue());
      System.out.printf(
          Locale.ROOT,
          "%-20s %7.1f pages a second; Tieout is %.2f times as fast%n",
          peer.getKey(),
          pages / median,
          median / own);
    }
    for (int threads = 1; threads <= 2; threads++) {
      System.out.printf(
          Locale.ROOT,
          "%s, %d threads: %.1f pages a second of the clock%n",
          OWN,
          threads,
          pages / clock(peers.get(OWN), documents, threads, rounds));
    }
  }

  /** The median seconds of the clock for all documents, shared out over some threads. */
  private static double clock(Work work, List<byte[]> documents, int threads, int rounds)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    double[] seconds = new double[rounds];
    try {
      for (int round = -2; round < rounds; round++) {
        long start = System.nanoTime();
        List<Callable<Object>> tasks = new ArrayList<>();
        documents.forEach(document -> tasks.add(() -> work.run(document)));
        for (Future<Object> done : pool.invokeAll(tasks)) {
          done.get();
        }
        seconds[Math.max(0, round)] = (System.nanoTime() - start) / 1e9;
      }
    } finally {
      pool.shutdown();
    }
    return median(seconds);
  }

  private static Map<String, Work> peers() {
    Map<String, Work> peers = new LinkedHashMap<>();
    peers.put(
        OWN, bytes -> new PdfReader().read(Source.of("report.pdf", bytes), Limits.standard()));
    peers.put("bare content", BareContent::run);
    peers.put("PDFTextStripper", TableSpeed::text);
    peers.put("tabula lattice", bytes -> tabula(bytes, new SpreadsheetExtractionAlgorithm()));
    peers.put("tabula stream", bytes -> tabula(bytes, new BasicExtractionAlgorithm()));
    return peers;
  }

  private static List<byte[]> documents(Path folder) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        documents.add(Files.readAllBytes(file));
      }
    }
    return documents;
  }

  private static double seconds(Work work, List<byte[]> documents) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (byte[] document : documents) {
      work.run(document);
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static int pages(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Object tabula(byte[] bytes, ExtractionAlgorithm algorithm) throws IOException {
    int tables = 0;
    try (PDDocument document = Loader.loadPDF(bytes);
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      PageIterator pages = extractor.extract();
      while (pages.hasNext()) {
        Page page = pages.next();
        tables += algorithm.extract(page).size();
      }
    }
    return tables;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
