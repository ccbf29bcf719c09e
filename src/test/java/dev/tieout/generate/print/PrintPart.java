package dev.tieout.generate.print;

/** A part of a report, in reading order. */
public sealed interface PrintPart permits Paragraph, PrintTable {}
