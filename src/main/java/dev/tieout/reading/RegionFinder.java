package dev.tieout.reading;

import dev.tieout.form.FormTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds where a table of a form may stand: a stretch of its labels with values between them, that
 * neither prose nor labels of other tables break.
 */
final class RegionFinder {
  /** So many characters of words that are no label end a table. */
  static final int PROSE = 14;

  private final Lexicon lexicon;
  private final List<Item> items;
  private final int table;
  private final FormTable form;
  private final List<Region> found = new ArrayList<>();

  private int start = -1;
  private int end;
  private int strays;
  private int values;
  private int figures;
  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();
  private boolean titled;

  private RegionFinder(Lexicon lexicon, List<Item> items, int table) {
    this.lexicon = lexicon;
    this.items = items;
    this.table = table;
    this.form = lexicon.tables().get(table).table();
  }

  static List<Region> find(Lexicon lexicon, List<Item> items, int table) {
    RegionFinder finder = new RegionFinder(lexicon, items, table);
    for (int i = 0; i < items.size(); i++) {
      finder.step(i, items.get(i));
    }
    finder.close();
    return finder.found;
  }

  private void step(int i, Item item) {
    switch (item.kind()) {
      case LABEL -> label(i, item);
      case VALUE -> value(i);
      case STRAY -> stray(i, item);
    }
  }

  private void label(int i, Item item) {
    List<Role> own = item.roles(table);
    if (own.isEmpty()) {
      foreign(i, item);
      return;
    }
    if (beginsAnew(i, own)) {
      close();
    } else if (endsProse(own)) {
      forget();
    }
    if (start < 0) {
      start = i;
    }
    end = i + 1;
    strays = 0;
    own.forEach(this::note);
  }

  /** Another table begins at a label of it; other words may be a row of the body's own. */
  private void foreign(int i, Item item) {
    if (start < 0 || ofSibling(item)) {
      return;
    }
    if (rows.cardinality() > 1 && lexicon.isOfNoTable(item, table)) {
      stray(i, item);
    } else {
      close();
    }
  }

  private boolean ofSibling(Item item) {
    for (Role role : item.roles()) {
      if (lexicon.siblings(role.table(), table)) {
        return true;
      }
    }
    return false;
  }

  private void note(Role role) {
    switch (role.part()) {
      case ROW -> rows.set(role.from());
      case COLUMN -> columns.set(role.from());
      case TITLE -> titled = true;
      default -> {}
    }
  }

  /**
   * A title or a first row after most of a table is the beginning of the next table of its kind,
   * unless it is that of the same table, printed in another order: of one grid, or right behind the
   * values of a row.
   */
  private boolean beginsAnew(int i, List<Role> roles) {
    boolean full = rows.cardinality() * 2 > form.rows().size() && values * 2 > slots();
    if (!full || form.rows().size() == 1) {
      return false;
    }
    boolean late = !rows.get(0) && (sameGrid(i) || items.get(i - 1).isValue());
    boolean first = false;
    for (Role role : roles) {
      first |= role.part() == Role.Part.TITLE || (role.isRow() && role.from() == 0 && !late);
    }
    return first;
  }

  /** Whether a head begins behind a row or two with few values: a sentence that names them. */
  private boolean endsProse(List<Role> roles) {
    boolean head =
        roles.stream().anyMatch(r -> r.part() == Role.Part.TITLE || r.part() == Role.Part.COLUMN);
    boolean few = rows.cardinality() <= 2 && values > 0 && values * 2 < slots();
    boolean sentence = few && columns.isEmpty();
    return start >= 0 && !titled && head && (sentence || follows(roles));
  }

  /**
   * Whether all there is so far are values of which no row of the table was named: another table
   * that shares a head with it, as 总计, stands before it. A title tells so, and a head behind one
   * alone of several.
   */
  private boolean follows(List<Role> roles) {
    boolean title = roles.stream().anyMatch(r -> r.part() == Role.Part.TITLE);
    boolean oneHead = columns.cardinality() == 1 && form.columns().size() > 2;
    return values > 0 && rows.isEmpty() && (title || oneHead);
  }

  private void value(int i) {
    if (start < 0) {
      return;
    }
    values++;
    figures += figures(items.get(i).atom());
    if (strays == 0) {
      end = i + 1;
    }
    if (values > 3 * slots() + 50) {
      close();
    }
  }

  /** How many figures a run of digits may be that is longer than any. */
  private static int figures(Atom atom) {
    int length = atom.text().length();
    return length > Numbers.MOST_DIGITS ? length : 1;
  }

  private void stray(int i, Item item) {
    if (start < 0 || item.size() <= 1 || sameGrid(i) || item.atom().spot().inField()) {
      return;
    }
    strays += item.size();
    if (strays > PROSE) {
      close();
    }
  }

  private boolean sameGrid(int i) {
    Atom.Spot spot = items.get(i).atom().spot();
    Atom.Spot last = items.get(end - 1).atom().spot();
    return spot.inGrid() && spot.block() == last.block();
  }

  private int slots() {
    return form.rows().size() * form.columns().size();
  }

  private void close() {
    if (start >= 0 && evident()) {
      found.add(new Region(table, start, end));
    }
    forget();
  }

  private void forget() {
    start = -1;
    strays = 0;
    values = 0;
    figures = 0;
    titled = false;
    rows.clear();
    columns.clear();
  }

  /**
   * Prose names rows and even columns in passing. A table has its title or several columns beside
   * its rows, or so many rows that no sentence would name them. One head alone, as 单位：万元 that is
   * left of 本年收费金额（单位：万元）, may stand over any table.
   */
  private boolean evident() {
    boolean head = titled || columns.cardinality() >= Math.min(3, form.columns().size());
    boolean body = rows.cardinality() * 3 >= form.rows().size();
    boolean heads = columns.cardinality() * 2 > form.columns().size();
    boolean bare = heads && (titled || columns.cardinality() > 1) && figures * 2 > slots();
    boolean rowsAlone = rows.cardinality() > 5 && figures * 4 > slots();
    return values > 0 && ((head && body) || bare || rowsAlone);
  }
}
