package dev.tieout.read.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in columns that are no tables. */
class NoTablesTest {
  private static void assertNoTable(String text) {
    String whole = "A line before.\n\n" + text + "\n\nA line behind.\n";
    assertEquals(
        List.of(),
        TextTablesTest.read(whole).drawn().stream()
            .map(d -> TextTablesTest.texts(d.grid()))
            .toList(),
        text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Names in columns, across and down, in order and not.
        "apple     banana    cherry\ndate      elder     fig\ngrape     hazel     iris\nkiwi      lemon     mango",
        "apple     date      grape\nbanana    elder     hazel\ncherry    fig       iris\nkiwi      lemon     mango",
        "John Lee      Ann Mill      Eva Berg\nTom Wood      Jim Hall      Sue Dale\n"
            + "Ian Rose      Kim Cole      Pat Lane\nRob Dean      Liz Gray      Max Hunt",
        "张三    李四    王五\n赵六    钱七    孙八\n周九    吴十    郑云\n冯春    陈夏    褚秋",
        // A poem in two columns, verses with wide gaps.
        "The wind has blown        The rain has come\nThe leaves are gone       The fields are wet\n"
            + "And none is left          And no one knows\nTo tell the tale          What once was set",
        "O   day      of       rest\n  come   down    on   us\nand      stay   here   long\n   as  long   as   we  ask",
        // The head of a letter.
        "To:      Mr Miller         From:    Ms Berg\nStreet:  High Road         Street:  Low Road\n"
            + "City:    London            City:    Paris\nRef:     open              Ref:     none",
        "Office of Information                    Fuzhou\nHigh Road                                China\nLondon",
        // A table of contents in three columns.
        "Chapter 1    What was done         3\nChapter 2    What was not done     7\n"
            + "Chapter 3    What is to come       12",
        "第一章    总体情况      1\n第二章    主动公开      4\n第三章    依申请公开    9",
        "1.1   Summary      1\n1.2   Requests     3\n1.3   Disputes    12",
        // Logs.
        "2020-01-02 10:11:12  INFO   main  13\n2020-01-02 10:11:13  WARN   main  14\n"
            + "2020-01-02 10:11:14  ERROR  main  2",
        "INFO   main     started   quickly\nINFO   worker   waiting   quietly\nWARN   main     stopping  slowly\n"
            + "INFO   worker   stopped   quickly",
        "Jan  2 10:11:12 host  kernel   up   3\nJan  2 10:11:13 host  kernel   up   4\n"
            + "Jan  2 10:11:14 host  kernel   up   9",
        "10:11:12  get   200\n10:11:13  get   404\n10:11:14  put   500",
        // Source code with a comment beside each line, and assignments in columns.
        "  width    =  10;   // in points\n  height   =  20;   // in points\n  depth    =  30;   // in points",
        "x   = 1   # the first\nyy  = 22  # the second\nzzz = 333 # the third",
        "mov   eax, 1\nadd   eax, 2\nret   eax, 3",
        "def a():\n    x    =  f(1,  2)\n    y    =  f(3,  4)\n    z    =  f(5,  6)",
        // Lists with what they are about beside them.
        "- one      the first of all\n- two      the second one\n- three    the last of them",
        "a)  open     yes\nb)  closed   no\nc)  both     yes\nd)  none     no",
        "--help      shows this\n--version   shows the version\n--out DIR   writes there",
        // Lines that part text, and signs of mail.
        "---- ----\nno head, one line of prose",
        "----- Original Message -----\nFrom: a\nTo: b\n",
        "* * *   * * *\nthe end   of it",
        "====  ====\n\n====  ====",
        // An address, a timetable of words with no order of columns.
        "signed        place         date\n________      _______       ______",
      })
  void textInColumnsIsNoTable(String text) {
    assertNoTable(text);
  }

  @Test
  void justifiedProseOfWordsIsNoTable() {
    String[] words = {"the", "body", "has", "answered", "all", "requests", "of", "year", "公开"};
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 4 + random.nextInt(8); i++) {
        StringBuilder line = new StringBuilder();
        while (line.length() < 50 + random.nextInt(30)) {
          line.append(words[random.nextInt(words.length)]);
          line.append(" ".repeat(1 + random.nextInt(3)));
        }
        lines.add(line.toString().strip());
      }
      assertNoTable(String.join("\n", lines));
    }
  }

  /** Lists of files and names, set in columns of one width, as programs print them. */
  @Test
  void namesInColumnsAreNoTable() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int columns = 2 + random.nextInt(4);
      boolean sorted = random.nextBoolean();
      List<String> names = new ArrayList<>();
      for (int i = 0; i < columns * (3 + random.nextInt(8)); i++) {
        names.add(name(random));
      }
      if (sorted) {
        names.sort(null);
      }
      assertNoTable(inColumns(names, columns));
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4 + random.nextInt(7); i++) {
      name.append((char) ('a' + random.nextInt(26)));
    }
    return name.toString();
  }

  private static String inColumns(List<String> names, int columns) {
    int width = names.stream().mapToInt(String::length).max().orElse(0) + 2;
    String[] lines = new String[(names.size() + columns - 1) / columns];
    Arrays.fill(lines, "");
    for (int i = 0; i < names.size(); i++) {
      lines[i / columns] += names.get(i) + " ".repeat(width - names.get(i).length());
    }
    return Arrays.stream(lines).map(String::strip).collect(Collectors.joining("\n"));
  }
}
