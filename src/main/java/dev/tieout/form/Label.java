package dev.tieout.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A label of the form: its official text and other texts that reports print in its place.
 *
 * @param text the official text, with its ordinal, as {@code （一）予以公开}
 * @param english the same in English
 * @param variants other accepted texts
 */
public record Label(String text, String english, List<String> variants) {
  public Label {
    variants = List.copyOf(variants);
  }

  /** All texts that it may have in a report, the official one first. */
  public Stream<String> texts() {
    return Stream.concat(Stream.of(text), variants.stream());
  }
}
