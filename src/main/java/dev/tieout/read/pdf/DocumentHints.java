package dev.tieout.read.pdf;

import dev.tieout.grid.Hint;
import dev.tieout.source.Place;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What the document information says: title, author, date of creation as {@code yyyy-MM-dd}. */
final class DocumentHints {
  private DocumentHints() {}

  static List<Hint> of(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    List<Hint> hints = new ArrayList<>();
    add(hints, Hint.Kind.TITLE, information.getTitle());
    add(hints, Hint.Kind.PUBLISHER, information.getAuthor());
    add(hints, Hint.Kind.PUBLISHED, date(information.getCreationDate()));
    return hints;
  }

  private static void add(List<Hint> hints, Hint.Kind kind, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      hints.add(new Hint(kind, text, Place.none()));
    }
  }

  /** The day in the time zone in which it was written. */
  private static @Nullable String date(@Nullable Calendar created) {
    if (created == null) {
      return null;
    }
    ZoneId zone = created.getTimeZone().toZoneId();
    return DateTimeFormatter.ISO_LOCAL_DATE.format(created.toInstant().atZone(zone));
  }
}
