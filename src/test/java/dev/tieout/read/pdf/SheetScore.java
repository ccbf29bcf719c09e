package dev.tieout.read.pdf;

import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** How well the tables of drawn sheets are found, trait by trait. */
final class SheetScore {
  private static final int LATER = 90;

  private SheetScore() {}

  /** Takes how many sheets, and perhaps a number of one of them to print. */
  public static void main(String[] args) throws Exception {
    int sheets = Integer.parseInt(args[0]);
    if (args.length > 1 && !Character.isDigit(args[1].charAt(0))) {
      if (args.length > 2 && args[1].equals("later")) {
        print(Sheet.of(sheets, withLater(Trait.valueOf(args[2]), sheets)));
      } else {
        single(sheets, args);
      }
      return;
    }
    if (args.length > 1) {
      show(Integer.parseInt(args[1]));
      return;
    }
    Map<Trait, List<Double>> byTrait = new EnumMap<>(Trait.class);
    List<Double> all = new ArrayList<>();
    List<Double> tuned = new ArrayList<>();
    List<Double> heldOut = new ArrayList<>();
    List<String> worst = new ArrayList<>();
    for (int i = 0; i < sheets; i++) {
      Set<Trait> traits = traits(i);
      Sheet sheet = Sheet.of(i, traits);
      double f1 = Adjacency.score(sheet.truth(), Drawn.read(sheet.bytes()).grids()).f1();
      all.add(f1);
      traits.forEach(t -> byTrait.computeIfAbsent(t, x -> new ArrayList<>()).add(f1));
      (i % 3 == 2 ? heldOut : tuned).add(f1);
      worst.add(String.format("%.3f %d %s", f1, i, traits));
    }
    worst.sort(Comparator.naturalOrder());
    worst.stream().limit(25).forEach(System.out::println);
    byTrait.forEach((t, s) -> System.out.printf("%-14s %.3f %d%n", t, mean(s), s.size()));
    System.out.printf(
        "all %.4f, seeds held out %.4f, others %.4f%n", mean(all), mean(heldOut), mean(tuned));
    later();
    for (PlainSheet.Kind kind : PlainSheet.Kind.values()) {
      int grids = 0;
      int pages = 0;
      for (int i = 0; i < 30; i++) {
        int found = Drawn.read(PlainSheet.of(kind, i)).grids().size();
        grids += found;
        pages += found > 0 ? 1 : 0;
      }
      System.out.printf("%-18s %d false tables on %d of 30 pages%n", kind, grids, pages);
    }
  }

  /** Each of the later traits on sheets of two to four others, one seed of three held out. */
  private static void later() throws Exception {
    for (Trait trait : Trait.values()) {
      List<Double> tuned = new ArrayList<>();
      List<Double> heldOut = new ArrayList<>();
      for (int i = 0; i < LATER && trait.compareTo(Trait.FIRST_LATER) >= 0; i++) {
        Sheet sheet = Sheet.of(i, withLater(trait, i));
        double f1 = Adjacency.score(sheet.truth(), Drawn.read(sheet.bytes()).grids()).f1();
        (i % 3 == 2 ? heldOut : tuned).add(f1);
      }
      if (!tuned.isEmpty()) {
        System.out.printf("%-14s %.3f, seeds held out %.3f%n", trait, mean(tuned), mean(heldOut));
      }
    }
  }

  /** A later trait with some of the others that let it be seen. */
  private static Set<Trait> withLater(Trait trait, int number) {
    Set<Trait> traits = traits(number + 5000L);
    traits.removeAll(Set.of(Trait.TWINS, Trait.PROSE_BESIDE, Trait.REMARKS, Trait.BOXED));
    traits.removeAll(
        switch (trait) {
          case CHART -> Set.of(Trait.WIDE, Trait.LANDSCAPE, Trait.STACKED);
          case BULLETS -> Set.of(Trait.PROSE);
          case RAISED_MARKS -> Set.of(Trait.LEADERS);
          default -> Set.of();
        });
    traits.add(trait);
    return traits;
  }

  private static void single(int sheets, String[] args) throws Exception {
    for (int i = 0; i < sheets; i++) {
      Sheet sheet =
          Sheet.of(i, Arrays.stream(args).skip(1).map(Trait::valueOf).toArray(Trait[]::new));
      double f1 = Adjacency.score(sheet.truth(), Drawn.read(sheet.bytes()).grids()).f1();
      if (f1 < 0.97) {
        System.out.println("#### " + i + " " + f1);
        print(sheet);
      }
    }
  }

  private static void show(int number) throws Exception {
    Sheet sheet = Sheet.of(number, traits(number));
    print(sheet);
  }

  private static void print(Sheet sheet) throws Exception {
    java.nio.file.Files.write(java.nio.file.Path.of("target/sheet.pdf"), sheet.bytes());
    for (Grid grid : sheet.truth()) {
      Grids.rows(grid).forEach(System.out::println);
    }
    System.out.println("-----");
    for (var block : Drawn.read(sheet.bytes()).blocks()) {
      if (block instanceof Grid g) {
        System.out.println("GRID");
        Grids.rows(g).forEach(System.out::println);
      } else {
        System.out.println(((dev.tieout.grid.Line) block).text());
      }
    }
  }

  /** Some three to six traits, the same ones for the same number. */
  static Set<Trait> traits(long number) {
    Random random = new Random(number * 7919 + 1);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    Trait[] all = Arrays.copyOf(Trait.values(), Trait.FIRST_LATER.ordinal());
    int many = 2 + random.nextInt(5);
    while (traits.size() < many) {
      traits.add(all[random.nextInt(all.length)]);
    }
    if (traits.contains(Trait.WIDE)) {
      traits.remove(Trait.TIGHT);
    }
    if (traits.contains(Trait.BOXED)) {
      traits.removeAll(
          Set.of(Trait.TIGHT, Trait.SPANNER, Trait.UPRIGHTS, Trait.UNIT_ROW, Trait.DOLLARS));
    }
    if (traits.contains(Trait.UPRIGHTS)) {
      traits.removeAll(Set.of(Trait.TIGHT, Trait.SPANNER, Trait.UNIT_ROW, Trait.DOLLARS));
    }
    if (traits.contains(Trait.YEARS)) {
      traits.removeAll(Set.of(Trait.HANGING, Trait.GROUPS, Trait.DEEP));
    }
    if (traits.contains(Trait.PROSE_BESIDE)) {
      traits.removeAll(Set.of(Trait.TWINS, Trait.REMARKS, Trait.WIDE, Trait.PROSE, Trait.STACKED));
    }
    return traits;
  }

  private static double mean(List<Double> scores) {
    return scores.stream().mapToDouble(d -> d).average().orElse(0);
  }
}
