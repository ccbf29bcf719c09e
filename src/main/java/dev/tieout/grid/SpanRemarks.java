package dev.tieout.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the spans of one table into at most one remark of each kind. */
final class SpanRemarks {
  private final Tally overlaps = new Tally("span-overlap");
  private final Tally clipped = new Tally("span-clipped");

  void overlaps(DraftCell cell) {
    overlaps.add(cell);
  }

  void clipped(DraftCell cell) {
    clipped.add(cell);
  }

  List<Remark> list() {
    List<Remark> remarks = new ArrayList<>();
    overlaps.addTo(remarks);
    clipped.addTo(remarks);
    return remarks;
  }

  private static final class Tally {
    private final String code;
    private @Nullable DraftCell first;
    private int count;

    Tally(String code) {
      this.code = code;
    }

    void add(DraftCell cell) {
      first = first == null ? cell : first;
      count++;
    }

    void addTo(List<Remark> remarks) {
      if (first != null) {
        Map<String, String> arguments =
            Map.of("count", String.valueOf(count), "declared", first.declared.toString());
        remarks.add(new Remark(code, first.place, arguments));
      }
    }
  }
}
