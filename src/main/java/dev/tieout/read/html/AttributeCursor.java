package dev.tieout.read.html;

/** Goes over the attributes of a start tag, as the tokenizer of the HTML standard does. */
final class AttributeCursor {
  private final String text;
  private int at;
  private int nameStart;
  private int nameEnd;
  private int valueStart;
  private int valueEnd;
  private boolean selfClosing;

  AttributeCursor(String text) {
    this.text = text;
  }

  /** Begins after the name of a tag. */
  void begin(int index) {
    at = index;
    selfClosing = false;
  }

  /** Goes to the next attribute; false at the end of the tag. */
  boolean next() {
    skipBlanksAndSlashes();
    if (at >= text.length() || text.charAt(at) == '>') {
      return false;
    }
    nameStart = at;
    // "Unexpected equals sign before attribute name": it is the first character of the name.
    at++;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    nameEnd = at;
    value();
    return true;
  }

  private void skipBlanksAndSlashes() {
    selfClosing = false;
    while (at < text.length() && (isBlank(text.charAt(at)) || text.charAt(at) == '/')) {
      selfClosing = text.charAt(at) == '/';
      at++;
    }
  }

  private void value() {
    valueStart = nameEnd;
    valueEnd = nameEnd;
    int equals = afterBlanks(at);
    if (equals == text.length() || text.charAt(equals) != '=') {
      return;
    }
    at = afterBlanks(equals + 1);
    char quote = at < text.length() ? text.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      valueStart = at + 1;
      int end = text.indexOf(quote, valueStart);
      valueEnd = end < 0 ? text.length() : end;
      at = Math.min(valueEnd + 1, text.length());
    } else {
      valueStart = at;
      while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '>') {
        at++;
      }
      valueEnd = at;
    }
  }

  private int afterBlanks(int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * After the last attribute, index of the {@code >}, or length of the text where there is none.
   */
  int end() {
    return at;
  }

  /** After the last attribute, whether the tag ends with a slash. */
  boolean isSelfClosing() {
    return selfClosing;
  }

  /** Whether the attribute has a name, in lower case. */
  boolean is(String name) {
    return nameEnd - nameStart == name.length()
        && text.regionMatches(true, nameStart, name, 0, name.length());
  }

  char firstOfName() {
    return text.charAt(nameStart);
  }

  Hiding hidingOfStyle() {
    return Hiding.ofStyle(text, valueStart, valueEnd);
  }

  /** Writes the attribute as it stands, after a blank. */
  void copyTo(StringBuilder out) {
    out.append(' ').append(text, nameStart, at);
  }

  private static boolean isNamePart(char c) {
    return !isBlank(c) && c != '/' && c != '>' && c != '=';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }
}
