package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.source.Place;
import java.util.List;
import java.util.Map;

/**
 * Something wrong or uncertain in a report.
 *
 * @param code the rule, in kebab-case; {@code docs/findings.md} explains each
 * @param severity how bad it is
 * @param table table id, or empty when it is not about a table
 * @param row row id, or empty
 * @param column column id, or empty
 * @param found what was found, or empty
 * @param expected what was expected, or empty
 * @param difference {@code found} less {@code expected}, where both are numbers; else empty
 * @param arguments further values that the message names, by name
 * @param place where it was found
 * @param suspects the slots whose change would mend it, likeliest first
 */
public record Finding(
    String code,
    Severity severity,
    String table,
    String row,
    String column,
    String found,
    String expected,
    String difference,
    Map<String, String> arguments,
    Place place,
    List<Slot> suspects) {
  public Finding {
    arguments = Map.copyOf(arguments);
    suspects = List.copyOf(suspects);
  }

  /** A finding that starts with only a code, a severity and a place. */
  public static Builder of(String code, Severity severity, Place place) {
    return new Builder(code, severity, place);
  }

  /** Gathers the parts of a finding. Not thread-safe. */
  public static final class Builder {
    private final String code;
    private final Severity severity;
    private final Place place;
    private String table = "";
    private String row = "";
    private String column = "";
    private String found = "";
    private String expected = "";
    private String difference = "";
    private Map<String, String> arguments = Map.of();
    private List<Slot> suspects = List.of();

    private Builder(String code, Severity severity, Place place) {
      this.code = code;
      this.severity = severity;
      this.place = place;
    }

    /** Names the slot that it is about. */
    public Builder at(Slot slot) {
      return at(slot.table(), slot.row(), slot.column());
    }

    /** Names table, row and column; each may be empty. */
    public Builder at(String tableId, String rowId, String columnId) {
      table = tableId;
      row = rowId;
      column = columnId;
      return this;
    }

    /** Sets what was found and what was expected. */
    public Builder found(String what, String instead) {
      found = what;
      expected = instead;
      return this;
    }

    /** Sets found less expected. */
    public Builder difference(String by) {
      difference = by;
      return this;
    }

    /** Sets the further values of the message. */
    public Builder arguments(Map<String, String> values) {
      arguments = values;
      return this;
    }

    /** Sets the suspects, likeliest first. */
    public Builder suspects(List<Slot> slots) {
      suspects = slots;
      return this;
    }

    /** The finding. */
    public Finding build() {
      return new Finding(
          code,
          severity,
          table,
          row,
          column,
          found,
          expected,
          difference,
          arguments,
          place,
          suspects);
    }
  }
}
