package dev.tieout.reading;

import dev.tieout.form.ValueType;
import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All ways to put the values of one row into its cells, from least damage up: each value into a
 * cell of its own, cells lost, values added, a run of digits cut into several numbers.
 */
final class RowReader {
  /** Bounds the work on one row; what it cuts off is told by {@link #cutOff()}. */
  private static final int MOST_STEPS = 60_000;

  /** What one step counts, and each cell of a candidate that is made. */
  private static final int STEP_LOOKS = 8;

  private static final int EMIT_LOOKS = 20;
  private static final double STEP = 0.95;
  private static final double HIGHEST = 12;
  private static final double BLANK_STRETCH = 0.05;
  private static final double LEFT = 0.002;
  private static final double GAP_HINT = 0.05;

  /**
   * Of two ways to cut a run of digits that nothing else tells apart, the more even one is
   * likelier.
   */
  private static final double UNEVEN = 1e-4;

  private final RowValues values;

  /** What a cell is that has no value. */
  private final Part missing;

  /** What the row has for nothing, if it is no number. */
  private final Optional<String> zero;

  /** What a cell without a value weighs. */
  private final double lost;

  /** Whether the grid's columns tell only the order of the values. */
  private final boolean movedUp;

  private final int size;
  private final Part[] wholes;

  private final Cuttings cuttings;
  private final double glue;

  private final Surplus surplus;

  /** How many cells the values from each one on can fill. */
  private final int[] rooms;

  private final Part[] parts;
  private final long[] numbers;
  private final Map<List<Object>, Candidate> found = new LinkedHashMap<>();
  private double limit;

  /**
   * What it counts that a figure is left out and a cell is lost in its stead, or another figure is
   * cut in two.
   */
  private final double exchanged;

  /** What it counts that a cell is lost besides that all others are one. */
  private final double besides;

  /** How many figures were left out so far, and how many cells were lost. */
  private int leftOut;

  private int lacking;

  /** How many figures were cut off others. */
  private int cutsMade;

  private final Work work;
  private int steps;

  private RowReader(RowValues row, Work work) {
    this.work = work;
    this.values = row.closedUp() ? row.closed() : row;
    this.missing = row.closedUp() ? unshown(row) : Part.LOST;
    this.zero = values.zeroSign();
    this.lost = missing.equals(Part.LOST) ? values.lostCost() : Costs.UNSHOWN;
    this.exchanged = values.glued() || !missing.equals(Part.LOST) ? 0 : Costs.EXCHANGED;
    this.besides = values.isInOneCell() ? Costs.ROW_IN_CELL : 0;
    this.movedUp = values.isMovedUp();
    this.size = values.row().size();
    this.wholes = values.atoms().stream().map(RowReader::whole).toArray(Part[]::new);
    this.rooms = rooms(values.atoms());
    this.cuttings = new Cuttings(values.atoms());
    this.surplus = new Surplus(values);
    this.glue = values.glueCost();
    this.parts = new Part[size];
    this.numbers = new long[size];
  }

  /**
   * The candidates whose cost is at most {@code window} above the cheapest, cheapest first.
   *
   * @param window how much dearer a candidate may be
   */
  static List<Candidate> read(RowValues values, double window, Work work) {
    if (values.glued() && !values.closedUp() && !values.atoms().isEmpty()) {
      return GluedRow.read(values, window, work);
    }
    RowReader search = search(values, window, work);
    if (search.cutOff()) {
      work.cutOff();
    }
    return WholeInOne.add(values, search.sorted(), window, work);
  }

  /** The search for a row that may be damaged in any way. */
  static RowReader search(RowValues values, double window, Work work) {
    RowReader reader = new RowReader(values, work);
    if (reader.values.atoms().isEmpty() || values.whole()) {
      reader.takeWhole();
    } else {
      reader.search(window);
    }
    return reader;
  }

  /** What a cell without a figure of its own is: an empty one if the row has enough of them. */
  private static Part unshown(RowValues row) {
    return row.atoms().stream()
        .filter(a -> a.isBlank() && row.atoms().size() >= row.row().size())
        .findFirst()
        .map(a -> new Part(a.text(), a.place(), 0))
        .orElse(Part.LOST_ZERO);
  }

  /** The candidates found, cheapest first. */
  List<Candidate> sorted() {
    return found.values().stream()
        .sorted(java.util.Comparator.comparingDouble(Candidate::cost))
        .toList();
  }

  /** As many values as cells are strong evidence: no value was lost, glued or added. */
  private void takeWhole() {
    limit = Double.MAX_VALUE;
    double damage = values.atoms().isEmpty() ? Math.min(Costs.LOST_ROW, lost * size) : 0;
    for (int c = 0; c < size; c++) {
      parts[c] = values.atoms().isEmpty() ? missing : wholes[c];
    }
    emit(damage);
  }

  private void search(double window) {
    for (limit = STEP / 10;
        found.isEmpty() && limit <= HIGHEST && steps < MOST_STEPS;
        limit += STEP) {
      place(0, 0, 0, 0);
    }
    double best = found.values().stream().mapToDouble(Candidate::cost).min().orElse(HIGHEST);
    limit = best + window;
    steps = 0;
    place(0, 0, 0, 0);
    found.values().removeIf(c -> c.cost() > best + window);
  }

  /** Whether there may be more. */
  boolean cutOff() {
    return steps >= MOST_STEPS || work.isSpent();
  }

  static Part whole(Atom atom) {
    return new Part(atom.text(), atom.place(), Numbers.of(atom.text()));
  }

  private void place(int atom, int offset, int cell, double damage) {
    work.spend(STEP_LOOKS);
    if (damage + hopeless(atom, offset, cell) > limit || steps++ >= MOST_STEPS || work.isSpent()) {
      return;
    }
    if (cell == size) {
      emit(damage + surplus(atom, offset));
      return;
    }
    // A run of digits closes up where a cell between its figures is lost.
    if (offset == 0 || values.glued()) {
      lose(atom, offset, cell, damage);
    }
    if (atom < values.atoms().size()) {
      put(atom, offset, cell, damage);
    }
  }

  private void lose(int atom, int offset, int cell, double damage) {
    parts[cell] = missing;
    boolean hinted =
        offset == 0
            && atom < values.atoms().size()
            && values.atoms().get(atom).before().compareTo(Boundary.GAP) >= 0;
    double instead = instead() + (lacking > 0 ? 0 : besides);
    lacking++;
    place(atom, offset, cell + 1, damage + lost + left(cell) - (hinted ? GAP_HINT : 0) + instead);
    lacking--;
  }

  private void leaveOut(int index, int cell, double damage) {
    Atom atom = values.atoms().get(index);
    int figures = atom.isFigure() ? 1 : 0;
    double instead = figures > 0 && leftOut == 0 && isMade() ? exchanged : 0;
    leftOut += figures;
    place(index + 1, 0, cell, damage + surplus.of(atom) + instead);
    leftOut -= figures;
  }

  /** Of figures that may stand in several columns each, the first is the likelier. */
  private double left(int cell) {
    return missing.equals(Part.LOST) ? 0 : LEFT * (size - cell);
  }

  private void put(int index, int offset, int cell, double damage) {
    Atom atom = values.atoms().get(index);
    ValueType type = values.row().types().get(cell);
    int length = atom.text().length();
    if (offset == 0) {
      if (!values.glued() || !isSeveral(index)) {
        putWhole(index, cell, damage);
      }
      leaveOut(index, cell, damage);
    } else if (isPart(atom, offset, length, type)) {
      parts[cell] = cuttings.part(index, offset, length);
      place(index + 1, 0, cell + 1, damage + uneven(offset, length));
    }
    if (atom.isFigure() && !values.isFilled()) {
      cut(index, offset, cell, damage);
    }
  }

  private void putWhole(int index, int cell, double damage) {
    Atom atom = values.atoms().get(index);
    parts[cell] = wholes[index];
    // Where cells are missing, 00 is rather two of them than one that says 0 with two digits.
    boolean two = values.atoms().size() < size && hasLeadingZero(atom);
    double there =
        damage
            + columnCost(index, cell)
            + (values.misfits(atom, cell) ? Costs.OTHER_TYPE : 0)
            + (two ? Costs.LEADING_ZERO : 0);
    place(index + 1, 0, cell + 1, there);
    stretch(index, cell, there);
  }

  /** Whether a value is more than one figure, or longer than any. */
  private boolean isSeveral(int index) {
    return hasLeadingZero(values.atoms().get(index)) || wholes[index].value() == Numbers.NONE;
  }

  /** Whether digits begin with a zero, so that without separators they are more than one figure. */
  static boolean hasLeadingZero(Atom atom) {
    String text = atom.text();
    return atom.kind() == Atom.Kind.NUMBER
        && text.length() > 1
        && Numbers.isZero(text.charAt(0))
        && Runs.isDigit(text.charAt(1));
  }

  /** A blank cell that spans columns is blank in each of them. */
  private void stretch(int index, int cell, double damage) {
    Atom atom = values.atoms().get(index);
    if (atom.kind() != Atom.Kind.BLANK) {
      return;
    }
    int most = Math.min(size - cell, atom.spot().span());
    for (int n = 2; n <= most; n++) {
      parts[cell + n - 1] = wholes[index];
      place(index + 1, 0, cell + n, damage + BLANK_STRETCH);
    }
  }

  private void cut(int index, int offset, int cell, double damage) {
    work.spend(cuttings.places(index, offset));
    for (int end : cuttings.ends(index, offset, values.row().types().get(cell))) {
      parts[cell] = cuttings.part(index, offset, end);
      double instead = instead();
      cutsMade++;
      place(index, end, cell + 1, damage + glue + uneven(offset, end) + instead);
      cutsMade--;
    }
  }

  /** Whether some cell is not there as it is written, so that a figure may be too many. */
  private boolean isMade() {
    return lacking + cutsMade > 0;
  }

  /** What it counts besides that a cell is the first of these, where a figure was left out. */
  private double instead() {
    return leftOut > 0 && !isMade() ? exchanged : 0;
  }

  /** Digits can be cut into numbers, a run of slashes into signs. */
  static boolean isPart(Atom atom, int from, int to, ValueType type) {
    return atom.kind() == Atom.Kind.NOTHING
        ? to - from == 1
        : Numbers.isPart(atom.text(), from, to, type);
  }

  static double uneven(int from, int to) {
    return UNEVEN * (to - from) * (to - from);
  }

  static Part part(Atom atom, int from, int to) {
    String raw = atom.text().substring(from, to);
    return new Part(raw, atom.place(from), Numbers.of(raw));
  }

  private double columnCost(int index, int cell) {
    Atom atom = values.atoms().get(index);
    int expected = values.columns()[cell];
    Atom.Spot spot = atom.spot();
    boolean there = expected < 0 || !spot.inGrid() || spot.isIn(expected);
    return there || (movedUp && cell >= index) ? 0 : Costs.OTHER_COLUMN;
  }

  /** What it costs that all cells are filled and values are left. */
  private double surplus(int atom, int offset) {
    double cost = offset > 0 ? surplus.from(atom, HIGHEST) : surplus.from(atom);
    return surplus.hasFigures(atom) && leftOut == 0 && isMade() ? cost + exchanged : cost;
  }

  /** The least damage that is still to come. */
  private double hopeless(int atom, int offset, int cell) {
    int room = atom < rooms.length ? rooms[atom] : 0;
    if (offset > 0) {
      Atom cut = values.atoms().get(atom);
      room += room(cut, offset) - room(cut, 0);
    }
    return Math.max(0, size - cell - room) * (lost - GAP_HINT);
  }

  private static int[] rooms(List<Atom> atoms) {
    int[] rooms = new int[atoms.size()];
    for (int i = atoms.size() - 1; i >= 0; i--) {
      rooms[i] = room(atoms.get(i), 0) + (i + 1 < rooms.length ? rooms[i + 1] : 0);
    }
    return rooms;
  }

  private static int room(Atom atom, int offset) {
    int digits = atom.kind() == Atom.Kind.NUMBER ? atom.text().length() - offset : 0;
    return Math.max(digits, atom.spot().span());
  }

  private void emit(double damage) {
    work.spend((long) EMIT_LOOKS * size);
    boolean open = false;
    for (int c = 0; c < size; c++) {
      numbers[c] = parts[c].worth();
      open |= numbers[c] == Numbers.LOST;
    }
    double odd = damage + values.oddness(parts, numbers);
    if (odd > limit) {
      return;
    }
    if (open) {
      complete();
    }
    int broken = TieState.broken(values.row().ties(), numbers);
    if (odd + broken * Costs.BROKEN > limit) {
      return;
    }
    Candidate made = new Candidate(List.of(parts.clone()), numbers.clone(), odd, broken, List.of());
    found.merge(key(), made, (a, b) -> a.either(b, values.row().slots()));
  }

  private List<Object> key() {
    int missed = 0;
    List<Object> key = new ArrayList<>(size + 1);
    for (int c = 0; c < size; c++) {
      missed += parts[c].isLost() ? 1 : 0;
      key.add(key(c));
    }
    key.add(missed);
    return key;
  }

  /** What a cell says; each lost one of which nothing is known is one by itself. */
  private Object key(int c) {
    return numbers[c] == Numbers.LOST ? (Object) c : parts[c].identity(numbers[c], zero);
  }

  /** Works out lost cells that a tie of the row leaves one choice for. */
  private void complete() {
    for (TieTerms tie : values.row().ties()) {
      Completion.complete(tie, numbers);
    }
  }
}
