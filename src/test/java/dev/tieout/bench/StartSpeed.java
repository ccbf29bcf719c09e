package dev.tieout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The launcher on one small HTML report, start to end, beside a program of a dozen lines that
 * parses the same report with jsoup and prints the cells, under the same options of Java.
 */
public final class StartSpeed {
  private StartSpeed() {}

  /** Takes the path of a report; is run from the project's folder. */
  public static void main(String[] args) throws Exception {
    List<String> tieout = List.of("./tieout", "check", args[0]);
    List<String> bare = new ArrayList<>();
    bare.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Stream.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto").forEach(bare::add);
    Stream.of("-cp", System.getProperty("java.class.path")).forEach(bare::add);
    Stream.of(BareHtml.class.getName(), args[0]).forEach(bare::add);
    run(tieout);
    run(bare);
    Race.run("Start to end", () -> run(tieout), () -> run(bare));
  }

  private static Object run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor();
  }
}
