package dev.tieout.source;

/** The format of a source, as told by its content. Written in lower case to {@code reports.csv}. */
public enum SourceKind {
  HTML,
  PDF,
  DOCX,
  TEXT,
  CSV
}
