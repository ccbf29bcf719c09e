package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a java and a mvn that only say how they were called. */
class LauncherTest {
  private static final String BUILDING = "tieout: building (first use";

  @TempDir private Path folder;
  private Path home;
  private Path jdk;

  /** What a run of the launcher said. */
  private record Said(int code, String out, String err) {}

  @BeforeEach
  void makeProject() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
    home = Files.createDirectories(folder.resolve("the home"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("src/main/A.java"), "");
    Files.writeString(home.resolve("pom.xml"), "");
    Files.copy(Path.of("tieout"), home.resolve("tieout"));
    jdk = folder.resolve("jdk");
    script("jdk/bin/java", "for a; do echo \"[$a]\"; done; echo \"LC_ALL=${LC_ALL:-}\"");
    script("jdk/bin/javac", "");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    script("bin/mvn", "mkdir -p \"" + home + "/target\"; : >\"" + home + "/target/tieout.jar\"");
  }

  private void script(String name, String lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Said run(Path launcher, String... args) throws Exception {
    return run(Map.of(), launcher, args);
  }

  private Said run(Map<String, String> environment, Path launcher, String... args)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString());
    builder.command().addAll(List.of(args));
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    builder.directory(folder.toFile());
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int code = builder.start().waitFor();
    return new Said(code, Files.readString(out), Files.readString(err));
  }

  private Path launcher() {
    return home.resolve("tieout");
  }

  @Test
  void itBuildsOnceAndSaysSo() throws Exception {
    Said first = run(launcher(), "check");
    assertEquals(0, first.code(), first.err());
    assertTrue(first.err().startsWith(BUILDING), first.err());
    assertTrue(first.out().contains("[" + home.toRealPath() + "/target/tieout.jar]"), first.out());
    assertTrue(first.err().endsWith("tieout: preparing a faster start (once)\n"), first.err());
    Said second = run(launcher(), "check");
    assertEquals("", second.err());
  }

  @Test
  void newerSourcesAreBuiltAgain() throws Exception {
    run(launcher());
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(home.resolve("src/main/A.java"), later);
    assertTrue(run(launcher()).err().contains("the sources are newer than the build"));
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    Said said = run(launcher(), "check", "a b", "", "--lang=zh", "*", "$HOME", "a'b\"c\\");
    String expected = "[check]\n[a b]\n[]\n[--lang=zh]\n[*]\n[$HOME]\n[a'b\"c\\]\n";
    assertTrue(said.out().contains(expected), said.out());
  }

  @Test
  void nonAsciiArgumentsArriveEvenWhereTheLocaleKnowsNone() throws Exception {
    // The argument is made by the shell: this process may run in such a locale itself.
    script("call", "exec /bin/sh \"$1\" \"$(printf '\\346\\212\\245\\345\\221\\212')\"");
    Said said = run(Map.of("LC_ALL", "C"), folder.resolve("call"), launcher().toString());
    String out = Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8);
    assertEquals(0, said.code(), said.err());
    assertTrue(out.contains("[报告]\nLC_ALL=C.UTF-8"), out);
  }

  @Test
  void theLanguageStaysTheUsersWhereTheEncodingCannot() throws Exception {
    Said said = run(Map.of("LC_ALL", "", "LANG", "zh_CN.GB18030"), launcher());
    assertTrue(said.out().contains("[-Duser.language=zh]"), said.out());
    assertFalse(run(launcher()).out().contains("user.language"));
  }

  @Test
  void linksLeadToTheProject() throws Exception {
    Files.createDirectory(folder.resolve("links"));
    Path first = Files.createSymbolicLink(folder.resolve("links/one"), launcher());
    Path second = Files.createSymbolicLink(folder.resolve("two"), Path.of("links/one"));
    for (Path link : List.of(first, second)) {
      assertTrue(run(link).out().contains("/the home/target/tieout.jar]"));
    }
  }

  @Test
  void theExitCodeIsThatOfTheProgram() throws Exception {
    script("jdk/bin/java", "exit 1");
    assertEquals(1, run(launcher()).code());
  }

  @Test
  void aMissingJavaIsNamed() throws Exception {
    Said said = run(Map.of("JAVA_HOME", folder.resolve("none").toString()), launcher());
    assertEquals(2, said.code());
    assertTrue(said.err().contains("there is no bin/java in it"), said.err());
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Said said = run(launcher());
    assertEquals(2, said.code());
    assertTrue(said.err().contains("found Java 11.0.2"), said.err());
    assertTrue(said.err().contains("Java 17 or newer is needed"), said.err());
  }

  @Test
  void aVeryOldJavaWithoutAReleaseFileIsNamed() throws Exception {
    Files.delete(jdk.resolve("release"));
    script("jdk/bin/java", "echo 'java version \"1.8.0_202\"' >&2");
    assertTrue(run(launcher()).err().contains("found Java 1.8.0_202"));
  }

  @Test
  void aRuntimeWithoutACompilerIsNamed() throws Exception {
    Files.delete(jdk.resolve("bin/javac"));
    Said said = run(launcher());
    assertEquals(2, said.code());
    assertTrue(said.err().contains("a JDK is needed"), said.err());
  }

  @Test
  void aMissingMavenIsNamed() throws Exception {
    Files.delete(folder.resolve("bin/mvn"));
    script("bin/sh", "exec /bin/sh \"$@\"");
    for (String tool :
        List.of(
            "dirname", "find", "head", "mkdir", "rmdir", "rm", "cat", "locale", "cksum", "tr")) {
      Path real =
          Files.exists(Path.of("/usr/bin", tool))
              ? Path.of("/usr/bin", tool)
              : Path.of("/bin", tool);
      Files.createSymbolicLink(folder.resolve("bin/" + tool), real);
    }
    Said said = run(Map.of("PATH", folder.resolve("bin").toString()), launcher());
    assertEquals(2, said.code());
    assertTrue(said.err().contains("there is no mvn"), said.err());
  }

  @Test
  void aFailedBuildIsSaidAndLeavesNoLock() throws Exception {
    script("bin/mvn", "echo broken; exit 1");
    Said said = run(launcher());
    assertEquals(2, said.code());
    assertEquals("", said.out());
    assertTrue(said.err().contains("broken\ntieout: the build failed"), said.err());
    assertFalse(Files.exists(home.resolve("target/.building")));
  }

  @Test
  void theLockOfADeadBuildIsNotWaitedFor() throws Exception {
    Path lock = Files.createDirectories(home.resolve("target/.building"));
    Process dead = new ProcessBuilder("/bin/sh", "-c", ":").start();
    dead.waitFor();
    Files.writeString(lock.resolve("pid"), Long.toString(dead.pid()));
    assertTrue(run(launcher()).err().startsWith(BUILDING));
  }

  @Test
  void withoutARightToWriteToTheCacheItWorksAsWell() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    Said said = run(Map.of("XDG_CACHE_HOME", folder.resolve("file/x").toString()), launcher());
    assertEquals(0, said.code());
    assertTrue(said.err().startsWith(BUILDING) && said.err().lines().count() == 1, said.err());
  }
}
