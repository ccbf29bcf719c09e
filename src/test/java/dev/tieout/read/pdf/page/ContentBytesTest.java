package dev.tieout.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Content in memory is read as the source of it would be. */
class ContentBytesTest {
  @Test
  void allOfItIsHeld() throws IOException {
    byte[] bytes = bytes(100_000);
    byte[] read = new byte[100_000];
    RandomAccessRead held = held(bytes);
    held.readFully(read);
    assertArrayEquals(bytes, read);
    assertTrue(held.isEOF());
    assertEquals(-1, held.read());
    assertEquals(-1, held.peek());
    assertEquals(-1, held.read(read, 0, 1));
  }

  @Test
  void theParserGoesBack() throws IOException {
    RandomAccessRead held = held(new byte[] {1, (byte) 0xFF, 3});
    assertEquals(1, held.read());
    assertEquals(0xFF, held.peek());
    assertEquals(0xFF, held.read());
    held.rewind(2);
    assertEquals(0, held.getPosition());
    held.skip(2);
    assertEquals(3, held.read());
    assertEquals(3, held.length());
  }

  @Test
  void moreThanAllowedIsNotHeld() throws IOException {
    assertTrue(ContentBytes.of(new RandomAccessReadBuffer(bytes(101)), 100).isEmpty());
    assertTrue(ContentBytes.of(new RandomAccessReadBuffer(bytes(100)), 100).isPresent());
  }

  private static RandomAccessRead held(byte[] bytes) throws IOException {
    return ContentBytes.of(new RandomAccessReadBuffer(bytes), 1 << 20).orElseThrow();
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
