package dev.tieout.cli;

import dev.tieout.batch.Input;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.read.pdf.PagePicture;
import dev.tieout.read.pdf.PageStep;
import dev.tieout.source.Place;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a picture of a page with what was found on it. */
final class PictureFile {
  private final Words words;
  private final Path file;

  PictureFile(Words words, Path file) {
    this.words = words;
    this.file = file;
  }

  /** Paints a page, counted from 1, and the boxes of one step on it. */
  void paint(Input input, int page, PageStep step) {
    Limits limits = Limits.standard();
    try {
      write(PagePicture.of(input.load(limits), limits, page, step));
    } catch (UnreadableException e) {
      Finding finding =
          Finding.of(e.code(), Severity.ERROR, Place.none()).arguments(e.arguments()).build();
      throw new UserError(input.name() + ": " + words.sentences().apply(finding));
    } catch (IOException e) {
      throw UserError.writing(words, file, e);
    }
  }

  /** The whole picture is there before the file is touched. */
  private void write(BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, "png", png)) {
      throw new IOException("this Java has no PNG");
    }
    Files.write(file, png.toByteArray());
  }
}
