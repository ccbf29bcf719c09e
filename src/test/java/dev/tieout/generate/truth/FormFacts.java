package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The facts of a published form, slot by slot, from a list of the tests' own: what the tool's form
 * files say is not used, so that a fault in them shows.
 */
public final class FormFacts {
  private final Map<Slot, SlotFact> bySlot;
  private final List<Slot> slots;
  private final Map<String, List<Slot>> byTable = new LinkedHashMap<>();

  private FormFacts(Map<Slot, SlotFact> bySlot) {
    this.bySlot = bySlot;
    this.slots = List.copyOf(bySlot.keySet());
    slots.forEach(s -> byTable.computeIfAbsent(s.table(), t -> new ArrayList<>()).add(s));
  }

  /**
   * What the form says of one slot.
   *
   * @param section the heading, outermost part first
   * @param rowLabels the row's label with the labels that it stands under, outermost first
   * @param columnLabels the column's label with the labels over it, outermost first
   * @param type {@code count}, {@code signed count} or {@code money}
   */
  public record SlotFact(
      Slot slot,
      List<String> section,
      List<String> rowLabels,
      List<String> columnLabels,
      String type) {}

  static FormFacts read(String form) {
    String name = "/dev/tieout/generate/" + form + ".csv";
    Map<Slot, SlotFact> facts = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(FormFacts.class.getResourceAsStream(name))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String line : lines.subList(1, lines.size())) {
        SlotFact fact = fact(fields(line));
        facts.put(fact.slot(), fact);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FormFacts(facts);
  }

  private static SlotFact fact(List<String> f) {
    boolean requests = f.get(0).equals("requests");
    return new SlotFact(
        new Slot(f.get(0), f.get(2), f.get(3)),
        List.of(f.get(1).split("/")),
        List.of(f.get(4).split("/")),
        // 本年增/减 is one label; only the applicants' columns stand under another.
        requests ? List.of(f.get(5).split("/")) : List.of(f.get(5)),
        f.get(6));
  }

  // The list has no quotes inside of quotes.
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  /** All slots, in printed order. */
  public List<Slot> slots() {
    return slots;
  }

  /** The slots of one table, in printed order. */
  public List<Slot> slots(String table) {
    return Objects.requireNonNull(byTable.get(table), table);
  }

  /** Ids of the tables. */
  public List<String> tables() {
    return List.copyOf(byTable.keySet());
  }

  /** Ids of a table's rows. */
  public List<String> rows(String table) {
    return slots(table).stream().map(Slot::row).distinct().toList();
  }

  /** Ids of a table's columns. */
  public List<String> columns(String table) {
    return slots(table).stream().map(Slot::column).distinct().toList();
  }

  /** What the form says of a slot. */
  public SlotFact of(Slot slot) {
    return Objects.requireNonNull(bySlot.get(slot), slot::toString);
  }

  /** What the form says of the first slot of a row. */
  public SlotFact of(String table, String row) {
    return of(new Slot(table, row, columns(table).get(0)));
  }
}
