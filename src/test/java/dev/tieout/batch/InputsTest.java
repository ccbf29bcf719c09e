package dev.tieout.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private List<Input> find(Path... given) {
    List<String> names = new ArrayList<>();
    for (Path path : given) {
      names.add(path.toString());
    }
    return Inputs.find(names, InputStream.nullInputStream(), Optional.empty()).reports();
  }

  private static List<String> names(List<Input> inputs) {
    return inputs.stream().map(Input::name).toList();
  }

  private static String reason(Input input) {
    return assertThrows(UnreadableException.class, () -> input.load(Limits.standard())).code();
  }

  @Test
  void aBareFileHasItsNameAndOneOfAFolderItsPathInIt() throws Exception {
    file("in/2020/b.html");
    file("in/a.txt");
    Path bare = file("elsewhere/c.pdf");
    assertEquals(List.of("2020/b.html", "a.txt", "c.pdf"), names(find(folder.resolve("in"), bare)));
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOut() throws Exception {
    file("in/.git/config");
    file("in/.DS_Store");
    file("in/a");
    assertEquals(List.of("a"), names(find(folder.resolve("in"))));
    assertEquals(List.of(".DS_Store"), names(find(folder.resolve("in/.DS_Store"))));
  }

  @Test
  void whatWouldHaveTheSameNameTakesInTheFoldersAboveIt() throws Exception {
    file("x/2019/a.html");
    file("x/2020/a.html");
    file("y/2020/a.html");
    file("y/2020/b.html");
    assertEquals(
        List.of("2019/a.html", "b.html", "x/2020/a.html", "y/2020/a.html"),
        names(find(folder.resolve("x/2019"), folder.resolve("x/2020"), folder.resolve("y/2020"))));
  }

  @Test
  void namesDoNotDependOnTheOrderGiven() throws Exception {
    List<Path> given = new ArrayList<>();
    for (String name : List.of("a/r/1", "b/r/1", "b/1", "c/1", "c/r/1", "c/r/2", "2")) {
      given.add(file(name));
    }
    given.add(folder.resolve("c"));
    given.add(folder.resolve("missing/1"));
    List<String> expected = names(find(given.toArray(Path[]::new)));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(given, new Random(seed));
      assertEquals(expected, names(find(given.toArray(Path[]::new))), "seed " + seed);
    }
    assertEquals(expected.size(), expected.stream().distinct().count());
  }

  @Test
  void aFileGivenTwiceIsThereOnce() throws Exception {
    Path file = file("in/sub/a");
    assertEquals(List.of("a"), names(find(file, folder.resolve("in"), file)));
  }

  @Test
  void whatStandsBesideReportsIsLeftOutAndCountedUnlessItIsGivenByItself() throws Exception {
    file("in/a.html");
    file("in/ORIGIN.md");
    Path table = file("in/expected/truth.CSV");
    Inputs.Search search =
        Inputs.find(
            List.of(folder.resolve("in").toString(), table.toString()),
            InputStream.nullInputStream(),
            Optional.empty());
    assertEquals(List.of("a.html", "truth.CSV"), names(search.reports()));
    assertEquals(2, search.leftOut());
  }

  @Test
  void dataInXmlIsLeftOutAndAPageIsNot() throws Exception {
    Files.writeString(file("in/truth.xml"), "<?xml version=\"1.0\"?><document><table/></document>");
    Files.writeString(
        file("in/page.xml"), "<?xml version=\"1.0\"?><html xmlns=\"x\"><body/></html>");
    Inputs.Search search =
        Inputs.find(
            List.of(folder.resolve("in").toString()),
            InputStream.nullInputStream(),
            Optional.empty());
    assertEquals(List.of("page.xml"), names(search.reports()));
    assertEquals(1, search.leftOut());
  }

  @Test
  void theOutputsAreNoReports() throws Exception {
    file("in/a");
    file("in/out/reports.csv");
    assertEquals(
        List.of("a"),
        names(
            Inputs.find(
                    List.of(folder.resolve("in").toString()),
                    InputStream.nullInputStream(),
                    Optional.of(folder.resolve("in/out")))
                .reports()));
  }

  @Test
  void whatIsMissingOrEmptyIsSaidToBe() throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    List<Input> inputs = find(folder.resolve("empty"), folder.resolve("none"), Path.of(""));
    assertEquals(List.of("\"\"", "empty", "none"), names(inputs));
    assertEquals(
        List.of("input-missing", "input-empty-folder", "input-missing"),
        inputs.stream().map(InputsTest::reason).toList());
  }

  @Test
  void standardInputIsReadForADash() throws Exception {
    byte[] bytes = {1, 2, 3};
    List<Input> inputs =
        Inputs.find(List.of("-"), new ByteArrayInputStream(bytes), Optional.empty()).reports();
    assertEquals(List.of("stdin"), names(inputs));
    assertArrayEquals(bytes, inputs.get(0).load(Limits.standard()).bytes());
  }

  @Test
  void moreThanTheLimitIsRefused() throws Exception {
    Input input = find(file("12345")).get(0);
    assertEquals(5, input.load(new Limits(5, 1, 1, 1)).length());
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> input.load(new Limits(4, 1, 1, 1)));
    assertEquals("input-too-large", e.code());
  }

  @Test
  void aLinkToAFolderAboveIsNoEndlessSearch() throws Exception {
    file("in/a");
    Files.createSymbolicLink(folder.resolve("in/up"), folder.resolve("in"));
    assertEquals(List.of("a"), names(find(folder.resolve("in"))));
  }

  @Test
  void aLinkToNowhereIsSaidToBeMissing() throws Exception {
    Files.createDirectory(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/dead"), folder.resolve("nowhere"));
    List<Input> inputs = find(folder.resolve("in"));
    assertEquals(List.of("dead"), names(inputs));
    assertEquals("input-missing", reason(inputs.get(0)));
  }

  @Test
  void aFolderWithoutRightsIsSaidToBe() throws Exception {
    Path closed = folder.resolve("in/closed");
    file("in/a");
    Files.createDirectory(closed);
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "root reads all");
    List<Input> inputs = find(folder.resolve("in"));
    assertEquals(List.of("a", "closed"), names(inputs));
    assertEquals("input-denied", reason(inputs.get(1)));
  }

  @Test
  void aNamedPipeInAFolderIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("in/pipe");
    file("in/a");
    assumeTrue(made(new ProcessBuilder("mkfifo", pipe.toString())), "no mkfifo");
    List<Input> inputs = find(folder.resolve("in"));
    assertEquals(List.of("a", "pipe"), names(inputs));
    assertEquals("input-special", reason(inputs.get(1)));
  }

  private static boolean made(ProcessBuilder command) throws InterruptedException {
    try {
      return command.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
