package dev.tieout.check;

import dev.tieout.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** One finding of each code, and the sentences as they stand in the files. */
final class MessageExamples {
  private MessageExamples() {}

  static Properties load(String path) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = MessageExamples.class.getResourceAsStream(path)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  static Finding of(String code) throws IOException {
    String start = code + ".";
    Properties all = load("/dev/tieout/check/examples.properties");
    Map<String, String> values =
        all.stringPropertyNames().stream()
            .filter(key -> key.startsWith(start))
            .collect(Collectors.toMap(key -> key.substring(start.length()), all::getProperty));
    return Finding.of(code, Severity.ERROR, Place.none()).arguments(values).build();
  }
}
