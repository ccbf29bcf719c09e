package dev.tieout.reading;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import dev.tieout.reading.Derivation.Piece;
import dev.tieout.reading.Derivation.Printed;
import dev.tieout.reading.Derivation.Role;
import dev.tieout.reading.Derivation.Wording;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the source has for one row. */
final class RowPieces {
  /** So many characters of a line are shown on both sides of a row. */
  private static final int AROUND = 12;

  private final Flow flow;
  private final List<Atom> atoms;
  private final Claim claim;
  private final int row;
  private final List<Item> items;

  /**
   * A row.
   *
   * @param flow what was read
   * @param atoms the same as atoms
   * @param claim the table
   * @param row index of the printed row
   */
  RowPieces(Flow flow, List<Atom> atoms, Claim claim, int row) {
    this.flow = flow;
    this.atoms = atoms;
    this.claim = claim;
    this.row = row;
    this.items = items(row);
  }

  private List<Item> items(int of) {
    int[] bounds = claim.best().bounds();
    return claim.offer().items().subList(bounds[of], bounds[of + 1]);
  }

  /**
   * What the source has.
   *
   * @param filling what the slot in question holds
   */
  Printed printed(Filling filling) {
    RowValues values = claim.best().rows().get(row);
    List<Piece> pieces = items.stream().map(i -> piece(i, row)).toList();
    Derivation.Traits traits =
        new Derivation.Traits(
            values.labelled() || values.row().formRow() < 0,
            values.whole(),
            values.glued(),
            values.closedUp());
    return new Printed(
        values.row().slots(),
        pieces,
        traits.labelled() ? List.of() : neighbours(),
        wording(filling),
        traits);
  }

  private List<Piece> neighbours() {
    List<Piece> neighbours = new ArrayList<>();
    label(row - 1, -1).ifPresent(neighbours::add);
    label(row + 1, 1).ifPresent(neighbours::add);
    return neighbours;
  }

  /** The label of the nearest row that has its own. */
  private Optional<Piece> label(int from, int step) {
    for (int r = from; r >= 0 && r < claim.best().rows().size(); r += step) {
      int at = r;
      Optional<Piece> label =
          items(r).stream().map(i -> piece(i, at)).filter(p -> p.role() == Role.LABEL).findFirst();
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private Piece piece(Item item, int of) {
    Atom atom = item.atom();
    int from = Math.max(0, item.offset() - atom.spot().offset());
    boolean words = !item.isValue() && from <= atom.text().length();
    return new Piece(
        role(item, of),
        words ? words(item, from) : atom.text(),
        words ? Places.shift(atom.place(), from) : atom.place(),
        item.cost() == 0);
  }

  /** The words that an item covers, over as many atoms as they go. */
  private String words(Item item, int from) {
    StringBuilder words = new StringBuilder();
    int left = item.size();
    for (int i = item.index(); i < atoms.size() && left > 0 && atoms.get(i).isWords(); i++) {
      String text = atoms.get(i).text().substring(i == item.index() ? from : 0);
      LabelText label = LabelText.of(text);
      boolean ends = label.text().length() >= left;
      words.append(ends ? text.substring(0, label.origin()[left - 1] + 1) : text);
      left -= label.text().length();
    }
    return words.toString();
  }

  private Role role(Item item, int of) {
    if (item.isValue()) {
      return SegmentCost.isBlank(item) ? Role.BLANK : Role.VALUE;
    }
    if (item.isStray()) {
      return Role.OTHER;
    }
    return switch (claim.best().table().bearing(item, of)) {
      case OWN -> Role.LABEL;
      case GROUP -> Role.GROUP;
      case HEAD -> Role.HEAD;
      case FOREIGN -> Role.OTHER;
    };
  }

  /** The row's text with the figure in it, where all of it stands in one line of text. */
  private Optional<Wording> wording(Filling filling) {
    if (items.isEmpty() || !(place(filling) instanceof TextPlace at)) {
      return Optional.empty();
    }
    int block = items.get(0).atom().spot().block();
    Item last = items.get(items.size() - 1);
    boolean one = last.atom().spot().block() == block && block >= 0;
    if (one
        && flow.blocks().get(block) instanceof Line line
        && line.place() instanceof TextPlace begin
        && begin.line() == at.line()) {
      int end = last.atom().spot().offset() + last.atom().length();
      return wording(line.text(), at.column() - begin.column(), raw(filling), end);
    }
    return Optional.empty();
  }

  private Optional<Wording> wording(String text, int at, String raw, int end) {
    int from = Math.max(0, Math.min(items.get(0).offset(), at) - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    return text.startsWith(raw, at) && at + raw.length() <= to
        ? Optional.of(
            new Wording(text.substring(from, at), raw, text.substring(at + raw.length(), to)))
        : Optional.empty();
  }

  private static Place place(Filling filling) {
    if (filling instanceof Filling.Found found) {
      return found.place();
    }
    if (filling instanceof Filling.Several several) {
      return several.place();
    }
    return filling instanceof Filling.Unread unread ? unread.place() : Place.none();
  }

  private static String raw(Filling filling) {
    if (filling instanceof Filling.Found found) {
      return found.raw();
    }
    return filling instanceof Filling.Several several ? several.raw() : "";
  }
}
