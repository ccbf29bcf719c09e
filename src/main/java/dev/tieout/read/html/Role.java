package dev.tieout.read.html;

import java.util.HashMap;
import java.util.Map;

/** What an element does to the text around it. */
enum Role {
  /** Nothing: its text flows on in the line. */
  INLINE(""),
  /** Begins and ends a line. */
  BLOCK(
      "address article aside blockquote body button caption center dd details dialog dir div dl dt"
          + " fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup"
          + " hr html legend li main menu nav noscript ol optgroup option p search section select"
          + " summary ul"),
  /** A block that keeps blanks and line ends. */
  PREFORMATTED("listing plaintext pre textarea xmp"),
  /** Ends a line. */
  BREAK("br"),
  TABLE("table"),
  SECTION("tbody tfoot thead"),
  ROW("tr"),
  CELL("td th"),
  /** Stands for the text of an attribute. */
  IMAGE("area img"),
  INPUT("input"),
  /** Raised or lowered: digits in it are not digits of the number before it. */
  SUPERSCRIPT("sup"),
  SUBSCRIPT("sub"),
  /** Struck out: readable, but not part of the number beside it. */
  STRUCK("del s strike"),
  TITLE("title"),
  META("meta"),
  /** Never shown: programs, styles, what only stands in for them, islands of Office data. */
  UNSEEN("iframe noembed noframes script style template xml");

  private static final Map<String, Role> BY_NAME = byName();

  private final String names;

  Role(String names) {
    this.names = names;
  }

  /** The role of the elements of a name, which is in lower case. */
  static Role of(String name) {
    return BY_NAME.getOrDefault(name, INLINE);
  }

  /**
   * Whether an element of this role is where something begins whose place is told, and is never
   * repeated by the parser as elements like {@code b} are.
   */
  boolean hasPlace() {
    return switch (this) {
      case BLOCK, PREFORMATTED, BREAK, TABLE, SECTION, ROW, CELL, TITLE, META -> true;
      default -> false;
    };
  }

  private static Map<String, Role> byName() {
    Map<String, Role> roles = new HashMap<>();
    for (Role role : values()) {
      for (String name : role.names.split(" ", -1)) {
        roles.put(name, role);
      }
    }
    return Map.copyOf(roles);
  }
}
