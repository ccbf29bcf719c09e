package dev.tieout.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tieout.Tieout;
import dev.tieout.source.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the data package says of tables without a form, against the numbers that were printed. */
class TypedTablesTest {
  @TempDir private Path folder;

  private JsonNode write(String name, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (ReportOutputs outputs = ReportOutputs.open(folder, Fixture.ENGLISH)) {
      outputs.add(Tieout.standard().extract(Source.of(name, bytes)));
      outputs.finish();
    }
    DataPackageRules.check(folder);
    JsonNode json = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    for (JsonNode resource : json.path("resources")) {
      if (resource.path("name").asText().startsWith("other-")) {
        return resource;
      }
    }
    throw new AssertionError("no table");
  }

  /** A national way to print numbers. */
  private record Locale(char decimal, String group, int decimals, String unit) {
    String print(long unscaled) {
      String digits = String.valueOf(Math.abs(unscaled));
      digits = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
      String whole = digits.substring(0, digits.length() - decimals);
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < whole.length(); i++) {
        boolean between = i > 0 && (whole.length() - i) % 3 == 0;
        out.append(between ? group : "").append(whole.charAt(i));
      }
      String fraction = digits.substring(digits.length() - decimals);
      return (unscaled < 0 ? "-" : "") + out + (decimals > 0 ? decimal + fraction : "") + unit;
    }
  }

  @Test
  void aTypedCellIsTheNumberThatWasPrinted() throws Exception {
    String[] groups = {"", ",", ".", " ", "\u00A0", "'"};
    int typed = 0;
    int all = 0;
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      String group = groups[random.nextInt(groups.length)];
      char decimal = group.equals(",") ? '.' : group.equals(".") ? ',' : ".,".charAt(seed % 2);
      Locale locale = new Locale(decimal, group, random.nextInt(4), seed % 5 == 0 ? "%" : "");
      long[][] values = values(random);
      JsonNode resource = write("r.txt", text(values, locale));
      JsonNode fields = resource.path("schema").path("fields");
      for (int c = 0; c < 3; c++) {
        JsonNode field = fields.get(c + 1);
        boolean number = !field.path("type").asText().equals("string");
        typed += number ? 1 : 0;
        all++;
        for (int r = 0; r < values.length && number; r++) {
          BigDecimal expected = BigDecimal.valueOf(values[r][c], locale.decimals());
          String printed = locale.print(values[r][c]);
          assertEquals(
              0, expected.compareTo(DataPackageRules.number(field, printed)), printed + field);
        }
      }
    }
    assertTrue(2 * typed > all, typed + " of " + all + " columns are typed");
  }

  private static long[][] values(Random random) {
    long[][] values = new long[3 + random.nextInt(5)][3];
    for (long[] row : values) {
      for (int c = 0; c < row.length; c++) {
        row[c] = random.nextInt(random.nextInt(3) == 0 ? 999 : 3_000_000) - (c == 2 ? 9_000 : 0);
      }
    }
    return values;
  }

  private static String text(long[][] values, Locale locale) {
    List<String> lines = new ArrayList<>(List.of("Body\tReceived\tGranted\tRefused"));
    for (int r = 0; r < values.length; r++) {
      List<String> cells = new ArrayList<>(List.of("Body " + (char) ('A' + r)));
      for (long value : values[r]) {
        cells.add(locale.print(value));
      }
      lines.add(String.join("\t", cells));
    }
    return String.join("\n", lines) + "\n";
  }

  @Test
  void theCellsStayWhatTheSourceSaysAndTheSchemaSaysHowToReadThem() throws Exception {
    JsonNode resource =
        write("r.txt", "表1 收入\n单位：万元\n项目\t预算\t决算①\t增减%\n税收\t1.234,5\t(12)\t3%\n其他\t—\t7\t4,5%\n");
    assertEquals(
        "项目,预算,决算①,增减%\r\n税收,\"1.234,5\",(12),3%\r\n其他,—,7,\"4,5%\"\r\n",
        Files.readString(folder.resolve(resource.path("path").asText())));
    assertEquals("[1]", resource.path("dialect").path("commentRows").toString());
    JsonNode schema = resource.path("schema");
    assertEquals("[\"\",\"—\"]", schema.path("missingValues").toString());
    List<String> fields = new ArrayList<>();
    schema.path("fields").forEach(f -> fields.add(f.toString()));
    assertEquals(
        List.of(
            "{\"name\":\"column_1\",\"type\":\"string\",\"title\":\"项目\",\"header\":[\"项目\"],\"stub\":true}",
            "{\"name\":\"column_2\",\"type\":\"number\",\"title\":\"预算\",\"decimalChar\":\",\","
                + "\"groupChar\":\".\",\"header\":[\"预算\"],\"unit\":\"万元\",\"unitFrom\":\"caption\"}",
            "{\"name\":\"column_3\",\"type\":\"string\",\"title\":\"决算①\",\"numbers\":{\"decimalChar\":\".\","
                + "\"bareNumber\":false,\"negatives\":[\"(\"]},\"header\":[\"决算①\"],\"unit\":\"万元\",\"unitFrom\":\"caption\"}",
            "{\"name\":\"column_4\",\"type\":\"number\",\"title\":\"增减%\",\"decimalChar\":\",\","
                + "\"bareNumber\":false,\"header\":[\"增减%\"],\"unit\":\"%\",\"unitFrom\":\"cells\"}"),
        fields);
  }

  @Test
  void aNumberThatASpreadsheetWouldRunIsAText() throws Exception {
    JsonNode resource = write("r.txt", "Body\tChange\tAll\nA\t-1 234\t5\nB\t-2 345\t6\n");
    assertEquals("string", resource.path("schema").path("fields").get(1).path("type").asText());
  }
}
