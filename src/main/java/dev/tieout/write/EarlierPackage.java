package dev.tieout.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The data package that an earlier run left. Its files that the present run does not write again
 * describe reports that are no longer in {@code reports.csv}; they must not stay beside it.
 */
final class EarlierPackage {
  private EarlierPackage() {}

  /** Paths of the files that it lists; none when there is no package, or none of ours. */
  static List<String> paths(Path folder) {
    Path file = folder.resolve(DataPackage.PATH);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      return paths(json);
    } catch (IOException e) {
      // Not to be read, so not known to be ours: nothing of it is touched.
      return List.of();
    }
  }

  private static List<String> paths(JsonParser json) throws IOException {
    boolean ours = false;
    List<String> paths = new ArrayList<>();
    String field = "";
    int depth = 0;
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.FIELD_NAME) {
        field = json.currentName();
      } else if (depth == 1 && field.equals("name")) {
        ours = json.getText().equals(DataPackage.NAME);
      } else if (depth == 3 && field.equals("path")) {
        paths.add(json.getText());
      }
    }
    return ours ? paths.stream().filter(EarlierPackage::inOwnFolder).toList() : List.of();
  }

  private static boolean inOwnFolder(String path) {
    return path.startsWith(TableFiles.FOLDER) || path.startsWith(OtherFiles.FOLDER);
  }
}
