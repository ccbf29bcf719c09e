package dev.tieout.generate.print;

import dev.tieout.generate.print.Typography.Groups;
import java.util.ArrayList;
import java.util.List;

/** Sets {@code requests}: three columns of labels, seven of values. */
final class RequestsTable {
  private static final String TABLE = "requests";
  private static final int LABELS = 3;
  private static final int COLUMNS = 10;

  private final Typesetter set;
  private final List<PrintRow> rows = new ArrayList<>();

  RequestsTable(Typesetter set) {
    this.set = set;
  }

  PrintTable set() {
    head();
    List<String> ids = set.facts().rows(TABLE);
    for (int i = 0; i < ids.size(); i++) {
      row(ids, i);
    }
    return new PrintTable(TABLE, COLUMNS, rows);
  }

  private void head() {
    String remark = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)";
    add(PrintRow.Kind.HEAD, List.of(set.head(remark, 3, LABELS), set.head("申请人情况", 1, 7)));
    add(
        PrintRow.Kind.HEAD,
        List.of(set.head("自然人", 2, 1), set.head("法人或其他组织", 1, 5), set.head("总计", 2, 1)));
    add(
        PrintRow.Kind.HEAD,
        List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他").stream()
            .map(label -> set.head(label, 1, 1))
            .toList());
  }

  private void row(List<String> ids, int i) {
    List<String> path = path(ids, i);
    int fresh = i == 0 ? 0 : common(path, path(ids, i - 1));
    boolean beside = set.typography().groups() == Groups.BESIDE;
    List<PrintCell> cells = new ArrayList<>();
    for (int depth = fresh; depth < path.size() - 1; depth++) {
      if (beside) {
        cells.add(set.group(path.get(depth), size(ids, i, depth), 1));
      } else {
        ownLine(path.get(depth));
      }
    }
    int width = beside ? LABELS - (path.size() - 1) : LABELS;
    cells.add(set.label(path.get(path.size() - 1), width));
    cells.addAll(set.values(TABLE, ids.get(i)));
    rows.add(new PrintRow(PrintRow.Kind.VALUES, cells, endsGroup(ids, i)));
  }

  private void ownLine(String label) {
    if (set.typography().groups() == Groups.OWN_LINE) {
      add(PrintRow.Kind.GROUP, List.of(set.group(label, 1, COLUMNS)));
      return;
    }
    List<PrintCell> cells = new ArrayList<>();
    cells.add(set.group(label, 1, LABELS));
    for (int i = LABELS; i < COLUMNS; i++) {
      cells.add(PrintCell.of(PrintCell.Kind.VALUE, "", 1, 1));
    }
    add(PrintRow.Kind.GROUP, cells);
  }

  private List<String> path(List<String> ids, int i) {
    return set.facts().of(TABLE, ids.get(i)).rowLabels();
  }

  // How many groups two rows share.
  private static int common(List<String> a, List<String> b) {
    int n = 0;
    while (n < Math.min(a.size(), b.size()) - 1 && a.get(n).equals(b.get(n))) {
      n++;
    }
    return n;
  }

  // How many rows from this one on stand in its group of that depth.
  private int size(List<String> ids, int from, int depth) {
    int n = 1;
    while (from + n < ids.size() && common(path(ids, from), path(ids, from + n)) > depth) {
      n++;
    }
    return n;
  }

  private boolean endsGroup(List<String> ids, int i) {
    return i + 1 < ids.size()
        && path(ids, i).size() == LABELS
        && common(path(ids, i), path(ids, i + 1)) < LABELS - 1;
  }

  private void add(PrintRow.Kind kind, List<PrintCell> cells) {
    rows.add(new PrintRow(kind, cells, false));
  }
}
