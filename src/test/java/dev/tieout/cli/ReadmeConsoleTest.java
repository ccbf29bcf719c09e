package dev.tieout.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows of the program's output is what the program puts out. */
class ReadmeConsoleTest {
  private static final Pattern BLOCK =
      Pattern.compile("```console\n\\$ ./tieout (.*)\n([^`]*)```", Pattern.MULTILINE);

  /** Stands for lines that are left out. */
  private static final String LEFT_OUT = "…";

  static Stream<List<String>> blocks() throws Exception {
    List<List<String>> blocks =
        BLOCK
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(found -> List.of(found.group(1), found.group(2)))
            .toList();
    assertTrue(!blocks.isEmpty(), "the README shows no output");
    return blocks.stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void theReadmeShowsRealOutput(List<String> block) {
    String[] args = block.get(0).split(" ");
    assumeTrue(
        Arrays.stream(args)
            .filter(a -> a.startsWith("samples/"))
            .allMatch(a -> Files.exists(Path.of(a))),
        "no samples");
    Run run = Run.tieout((Object[]) args);
    Pattern shown =
        Pattern.compile(
            block
                .get(1)
                .lines()
                .map(
                    line ->
                        line.strip().equals(LEFT_OUT) ? "(?:.*\n)+?" : Pattern.quote(line + "\n"))
                .collect(Collectors.joining()));
    assertTrue(
        shown.matcher(run.out()).matches(),
        () -> "README shows:\n" + block.get(1) + "\nthe program says:\n" + run.out() + run.err());
  }
}
