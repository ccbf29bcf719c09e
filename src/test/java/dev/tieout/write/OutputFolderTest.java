package dev.tieout.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir private Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(p -> folder.relativize(p).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void nothingIsInItsPlaceBeforeTheCommit() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "old");
    try (OutputFolder out = OutputFolder.open(folder)) {
      Files.writeString(out.stage("a.csv"), "new");
      assertEquals("old", Files.readString(folder.resolve("a.csv")));
      out.commit();
    }
    assertEquals("new", Files.readString(folder.resolve("a.csv")));
    assertEquals(List.of("a.csv"), files());
  }

  @Test
  void withoutACommitTheFolderIsAsItWas() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "old");
    try (OutputFolder out = OutputFolder.open(folder)) {
      Files.writeString(out.stage("a.csv"), "new");
      Files.writeString(out.stage("tables/b.csv"), "new");
    }
    assertEquals("old", Files.readString(folder.resolve("a.csv")));
    assertEquals(List.of("a.csv"), files());
  }

  @Test
  void aFolderInTheWayOfOneFileKeepsAllFilesFromBeingMoved() throws Exception {
    Files.createDirectories(folder.resolve("b.csv/inside"));
    Files.writeString(folder.resolve("a.csv"), "old");
    try (OutputFolder out = OutputFolder.open(folder)) {
      Files.writeString(out.stage("a.csv"), "new");
      Files.writeString(out.stage("b.csv"), "new");
      assertThrows(FileSystemException.class, out::commit);
    }
    assertEquals("old", Files.readString(folder.resolve("a.csv")));
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThrows(FileSystemException.class, () -> OutputFolder.open(file));
    assertEquals("x", Files.readString(file));
  }

  @Test
  void noOutputLeavesTheFolder() throws Exception {
    try (OutputFolder out = OutputFolder.open(folder.resolve("in"))) {
      assertThrows(IllegalArgumentException.class, () -> out.stage("../escaped.csv"));
      Files.writeString(folder.resolve("escaped.csv"), "x");
      out.removeEarlier("../escaped.csv");
    }
    assertEquals(List.of("escaped.csv"), files());
  }
}
