package dev.tieout.write;

import dev.tieout.check.Finding;
import java.util.Locale;
import java.util.function.Function;

/**
 * How outputs are written.
 *
 * @param bom whether CSV files begin with a byte order mark, without which Excel takes UTF-8 for
 *     something else
 * @param language the language of descriptions
 * @param message the sentence for a finding, in that language
 */
public record Style(boolean bom, Locale language, Function<Finding, String> message) {}
