package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What an atom, or a stretch of words, is to the aligner: a label with what it may be, a value, or
 * a stray.
 *
 * @param kind which of the three
 * @param atom the atom in which it begins
 * @param index index of that atom
 * @param offset index of its first character in the text of the block
 * @param size characters of words that it covers; for a value 0
 * @param roles for a label what it may be
 * @param cost 0 for a label that is spelt as in the form, more for one that is misspelt or cut
 */
record Item(Kind kind, Atom atom, int index, int offset, int size, List<Role> roles, double cost) {
  enum Kind {
    LABEL,
    VALUE,
    STRAY
  }

  static Item value(Atom atom, int index) {
    return new Item(Kind.VALUE, atom, index, atom.spot().offset(), 0, List.of(), 0);
  }

  /** What it may be on a table. */
  List<Role> roles(int table) {
    if (roles.isEmpty()) {
      return roles;
    }
    List<Role> own = new ArrayList<>(2);
    for (Role role : roles) {
      if (role.table() == table) {
        own.add(role);
      }
    }
    return own;
  }

  boolean isValue() {
    return kind == Kind.VALUE;
  }

  boolean isLabel() {
    return kind == Kind.LABEL;
  }

  boolean isStray() {
    return kind == Kind.STRAY;
  }

  Boundary before() {
    return atom.before();
  }

  /** The same label that may be less. */
  Item with(List<Role> fewer) {
    return new Item(kind, atom, index, offset, size, fewer, cost);
  }

  Item with(Atom changed) {
    return new Item(kind, changed, index, offset, size, roles, cost);
  }
}
