package dev.tieout.generate.render;

import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;

/** Writes a typeset report. */
interface Renderer {
  /** The bytes of the report. */
  byte[] render(PrintedReport report, Encoding encoding, Dice dice);
}
