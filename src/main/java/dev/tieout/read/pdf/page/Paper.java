package dev.tieout.read.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Tells the colour of paper, from a colour's components alone: profiles are slow to ask. */
final class Paper {
  private static final double ALMOST = 0.03;

  private Paper() {}

  static boolean isWhite(PDColor color) {
    PDColorSpace space = color.getColorSpace();
    if (space instanceof PDPattern || space instanceof PDIndexed || space instanceof PDLab) {
      return false;
    }
    float[] parts = color.getComponents();
    boolean inks = space instanceof PDSeparation || space instanceof PDDeviceN || parts.length == 4;
    for (float part : parts) {
      if (inks ? part > ALMOST : part < 1 - ALMOST) {
        return false;
      }
    }
    return parts.length > 0;
  }
}
