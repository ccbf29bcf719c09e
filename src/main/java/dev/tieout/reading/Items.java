package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * From atoms to items: runs of words are cut into labels and strays, however they were split or
 * glued.
 */
final class Items {
  /** A stretch longer than this is prose; no label is looked for in it but those spelt right. */
  private static final int LONGEST_STRETCH = 40;

  /** A misspelt label weighs this much against one that is spelt right. */
  private static final double MISSPELT = 0.3;

  private final Lexicon lexicon;
  private final Spelling spelling;
  private final List<Item> items = new ArrayList<>();

  private Items(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.spelling = new Spelling(lexicon);
  }

  static List<Item> of(List<Atom> atoms, Lexicon lexicon) {
    Items made = new Items(lexicon);
    int at = 0;
    while (at < atoms.size()) {
      int end = at;
      while (end < atoms.size() && atoms.get(end).isWords()) {
        end++;
      }
      if (end > at) {
        made.words(new Cluster(atoms, at, end));
        at = end;
      } else {
        made.items.add(Item.value(atoms.get(at), at));
        at++;
      }
    }
    return made.items;
  }

  private void words(Cluster cluster) {
    String text = cluster.text();
    int stray = 0;
    int at = 0;
    while (at < text.length()) {
      int whole = stray == at ? slipOfCell(cluster, at) : at;
      int end = lexicon.longestAt(text, at);
      if (whole > at) {
        at = whole;
        stray = whole;
      } else if (end > at) {
        stretch(cluster, stray, at);
        items.add(cluster.label(at, end, lexicon.roles(text.substring(at, end)), 0));
        at = end;
        stray = end;
      } else {
        at++;
      }
    }
    stretch(cluster, stray, text.length());
  }

  /**
   * A cell that is a misspelt label although a part of it is another label, as 不予以公开 beside 予以公开;
   * its end, or {@code at} when it is none.
   */
  private int slipOfCell(Cluster cluster, int at) {
    int end = cluster.cellEnd(at);
    if (end - at < 2 || end - at > LONGEST_STRETCH || tiled(cluster.text(), at, end)) {
      return at;
    }
    List<Role> roles = spelling.slips(cluster.text().substring(at, end));
    if (roles.isEmpty()) {
      return at;
    }
    items.add(cluster.label(at, end, roles, MISSPELT));
    return end;
  }

  /** Whether labels that are spelt right cover a stretch without a gap, or begin no part of it. */
  private boolean tiled(String text, int from, int to) {
    int at = from;
    boolean any = false;
    boolean gap = false;
    while (at < to) {
      int end = Math.min(to, lexicon.longestAt(text, at));
      any |= end > at;
      gap |= end == at;
      at = Math.max(end, at + 1);
    }
    return !any || !gap;
  }

  /** Words that are no label as they stand: a misspelt one, or strays, cell by cell. */
  private void stretch(Cluster cluster, int from, int to) {
    if (from == to) {
      return;
    }
    if (misspelt(cluster, from, to)) {
      return;
    }
    int at = from;
    while (at < to) {
      int end = cluster.atomEnd(at, to);
      boolean whole = at == from && end == to;
      if (whole || !misspelt(cluster, at, end)) {
        items.add(cluster.stray(at, end));
      }
      at = end;
    }
  }

  private boolean misspelt(Cluster cluster, int from, int to) {
    if (to - from > LONGEST_STRETCH) {
      return false;
    }
    List<Role> roles = spelling.roles(cluster.text().substring(from, to));
    if (roles.isEmpty()) {
      return false;
    }
    items.add(cluster.label(from, to, roles, MISSPELT));
    return true;
  }

  /** Consecutive atoms of words as one text to look for labels in. */
  private static final class Cluster {
    private final List<Atom> atoms;
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> origin = new ArrayList<>();

    Cluster(List<Atom> atoms, int from, int to) {
      this.atoms = atoms;
      for (int i = from; i < to; i++) {
        LabelText label = LabelText.of(atoms.get(i).text());
        text.append(label.text());
        for (int offset : label.origin()) {
          origin.add(new int[] {i, offset});
        }
      }
    }

    String text() {
      return text.toString();
    }

    Item label(int from, int to, List<Role> roles, double cost) {
      return item(Item.Kind.LABEL, from, to, roles, cost);
    }

    Item stray(int from, int to) {
      return item(Item.Kind.STRAY, from, to, List.of(), 0);
    }

    /** End of the atom that begins here; {@code at} when none does. */
    int cellEnd(int at) {
      boolean begins = at == 0 || origin.get(at - 1)[0] != origin.get(at)[0];
      return begins ? atomEnd(at, origin.size()) : at;
    }

    /** Index after the last character that is in the same atom as the one at {@code at}. */
    int atomEnd(int at, int limit) {
      int end = at;
      while (end < limit && origin.get(end)[0] == origin.get(at)[0]) {
        end++;
      }
      return end;
    }

    private Item item(Item.Kind kind, int from, int to, List<Role> roles, double cost) {
      int index = origin.get(from)[0];
      Atom atom = atoms.get(index);
      boolean begins = from == 0 || origin.get(from - 1)[0] != index;
      int inAtom = begins ? 0 : origin.get(from)[1];
      return new Item(
          kind,
          begins ? atom : atom.after(Boundary.GLUED),
          index,
          atom.spot().offset() + inAtom,
          to - from,
          roles,
          cost);
    }
  }
}
