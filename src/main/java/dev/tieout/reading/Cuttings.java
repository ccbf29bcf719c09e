package dev.tieout.reading;

import dev.tieout.form.ValueType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The parts that values can be cut into, each worked out once. Not thread-safe. */
final class Cuttings {
  /** No number is longer, with its decimals, commas and unit. */
  private static final int LONGEST_PART = 64;

  /** Of one value, by where they begin. */
  private record OfAtom(Atom atom, Part[][] parts, Map<ValueType, int[][]> ends) {
    static OfAtom of(Atom atom) {
      return new OfAtom(atom, new Part[atom.text().length()][], new EnumMap<>(ValueType.class));
    }

    /** Where a part may end at the latest, so that a rest is left. */
    int last(int from) {
      return Math.min(atom.text().length() - 1, from + LONGEST_PART);
    }
  }

  private final List<OfAtom> atoms = new ArrayList<>();

  Cuttings(List<Atom> atoms) {
    atoms.forEach(a -> this.atoms.add(OfAtom.of(a)));
  }

  /** How many places there are to cut a value behind one of its characters. */
  int places(int atom, int from) {
    return Math.max(0, atoms.get(atom).last(from) - from);
  }

  /**
   * Where a part of a value may end that begins at one of its characters, so that a rest is left.
   */
  int[] ends(int atom, int from, ValueType type) {
    OfAtom of = atoms.get(atom);
    int[][] ends = of.ends.computeIfAbsent(type, t -> new int[of.parts.length][]);
    if (ends[from] == null) {
      ends[from] =
          IntStream.rangeClosed(from + 1, of.last(from))
              .filter(to -> RowReader.isPart(of.atom, from, to, type))
              .toArray();
    }
    return ends[from];
  }

  /** A part of a value. */
  Part part(int atom, int from, int to) {
    OfAtom of = atoms.get(atom);
    if (to - from > LONGEST_PART) {
      return RowReader.part(of.atom, from, to);
    }
    if (of.parts[from] == null) {
      of.parts[from] = new Part[Math.min(LONGEST_PART, of.parts.length - from)];
    }
    Part known = of.parts[from][to - from - 1];
    if (known == null) {
      known = RowReader.part(of.atom, from, to);
      of.parts[from][to - from - 1] = known;
    }
    return known;
  }
}
