package dev.tieout.read.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The official XML of a report, as the rows that its tables should have: by label, then figures.
 */
final class FoiaXml {
  /** What the columns are, where the XML names only those that are not 0. */
  private static final Map<String, List<String>> CODES =
      Map.of(
          "RequestDisposition",
          List.of(
              "NoRecords",
              "Referred",
              "Withdrawn",
              "FeeRelated",
              "NotDescribed",
              "ImproperRequest",
              "NotAgency",
              "Duplicate",
              "Other"),
          "AppliedExemptions",
          List.of(
              "Ex. 1",
              "Ex. 2",
              "Ex. 3",
              "Ex. 4",
              "Ex. 5",
              "Ex. 6",
              "Ex. 7(A)",
              "Ex. 7(B)",
              "Ex. 7(C)",
              "Ex. 7(D)",
              "Ex. 7(E)",
              "Ex. 7(F)",
              "Ex. 8",
              "Ex. 9"),
          "NonExemptionDenial",
          List.of(
              "NoRecords",
              "Referred",
              "Withdrawn",
              "FeeRelated",
              "NotDescribed",
              "ImproperRequest",
              "NotAgency",
              "Duplicate",
              "InLitigation",
              "ExpeditedDenial",
              "Other"),
          "TimeIncrements",
          List.of(
              "1-20", "21-40", "41-60", "61-80", "81-100", "101-120", "121-140", "141-160",
              "161-180", "181-200", "201-300", "301-400", "401+"));

  private static final int OLDEST = 10;

  private final Element section;
  private final Map<String, String> names;
  private final Map<String, Element> items = new LinkedHashMap<>();

  private FoiaXml(Element section, Map<String, String> names) {
    this.section = section;
    this.names = names;
    for (Element item : section.children()) {
      if (item.hasAttr("s:id")) {
        items.put(item.attr("s:id"), item);
      }
    }
  }

  /** The rows of a section: for each label those that have it, in order. */
  static Map<String, List<List<String>>> rows(Element section, Document xml) {
    FoiaXml table = new FoiaXml(section, names(xml));
    String name = section.tagName();
    if (name.contains("Exemption3Statute")) {
      return table.statutes();
    }
    Set<String> columns = table.columns();
    Map<String, List<List<String>>> rows = new TreeMap<>();
    for (Element link : section.children()) {
      if (link.tagName().endsWith("Association")) {
        Element item = table.item(link);
        List<List<String>> own =
            name.contains("Oldest")
                ? List.of(oldest(item))
                : name.contains("OtherReason") ? reasons(item) : List.of(row(item, columns));
        rows.put(table.label(link), own);
      }
    }
    return rows;
  }

  private Element item(Element link) {
    return items.getOrDefault(link.child(0).attr("s:ref"), new Element("none"));
  }

  private String label(Element link) {
    return names.getOrDefault(link.child(1).attr("s:ref"), "");
  }

  private static Map<String, String> names(Document xml) {
    Map<String, String> names = new HashMap<>();
    for (Element name : xml.getElementsByTag("nc:OrganizationAbbreviationText")) {
      Element organization = name.parent();
      if (organization != null) {
        names.put(organization.attr("s:id"), name.text());
      }
    }
    return names;
  }

  /** All columns, in the order of the item that has most; codes in the order of the form. */
  private Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    items.values().stream()
        .map(FoiaXml::values)
        .max(Comparator.comparingInt(Map::size))
        .ifPresent(most -> columns.addAll(most.keySet()));
    items.values().forEach(i -> columns.addAll(values(i).keySet()));
    for (Map.Entry<String, List<String>> codes : CODES.entrySet()) {
      if (section.tagName().contains(codes.getKey() + "Section")) {
        List<String> before = columns.stream().filter(c -> isBefore(c, codes.getValue())).toList();
        List<String> behind = columns.stream().filter(c -> c.contains("Total")).toList();
        columns.clear();
        columns.addAll(before);
        columns.addAll(codes.getValue());
        columns.addAll(behind);
      }
    }
    return columns;
  }

  private static boolean isBefore(String column, List<String> codes) {
    return !codes.contains(column) && !column.contains("Total");
  }

  private static List<String> row(Element item, Set<String> columns) {
    Map<String, String> values = values(item);
    boolean codes = !item.getElementsByTag("foia:TimeIncrementCode").isEmpty() || hasCodes(item);
    return columns.stream().map(c -> values.getOrDefault(c, codes ? "0" : "")).toList();
  }

  private static boolean hasCodes(Element item) {
    return item.tagName().contains("Exemption") || item.tagName().contains("Disposition");
  }

  /** What an item says, by the path of its elements or the code that a quantity has beside it. */
  private static Map<String, String> values(Element item) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Element leaf : item.getAllElements()) {
      Element group = leaf.parent();
      if (!leaf.hasText() || leaf.childrenSize() > 0 || leaf.equals(item) || group == null) {
        continue;
      }
      Element code = group.child(0);
      boolean coded = code.tagName().matches(".*(?:Reason|Exemption|Increment)Code");
      if (!coded) {
        String path = (group.equals(item) ? "" : group.tagName() + "/") + leaf.tagName();
        values.put(path.replaceAll("(?:Value|Code)$", ""), figure(leaf.text()));
      } else if (!leaf.equals(code)) {
        values.put(code.text(), figure(leaf.text()));
      }
    }
    return values;
  }

  /** The ten oldest, the oldest last, each as date and days; blank where there are fewer. */
  private static List<String> oldest(Element item) {
    List<String> row = new ArrayList<>();
    for (Element old : item.children()) {
      row.add(old.child(0).text() + " " + old.child(1).text());
    }
    while (row.size() < OLDEST) {
      row.add("");
    }
    Collections.reverse(row);
    return row;
  }

  private static List<List<String>> reasons(Element item) {
    List<List<String>> rows = new ArrayList<>();
    String total = "";
    for (Element child : item.children()) {
      total = figure(child.text());
    }
    for (Element reason : item.children()) {
      if (reason.childrenSize() > 1) {
        rows.add(List.of(figure(reason.child(0).text()), figure(reason.child(1).text()), total));
      }
    }
    return rows;
  }

  /** By statute: component, how often, how often in all. */
  private Map<String, List<List<String>>> statutes() {
    Map<String, String> totals = new HashMap<>();
    for (Element link : links()) {
      if (label(link).equals("DOJ")) {
        totals.put(link.child(0).attr("s:ref"), link.child(2).text());
      }
    }
    Map<String, List<List<String>>> rows = new TreeMap<>();
    for (Element link : links()) {
      if (!label(link).equals("DOJ")) {
        String total = totals.getOrDefault(link.child(0).attr("s:ref"), "");
        rows.computeIfAbsent(item(link).child(0).text(), s -> new ArrayList<>())
            .add(List.of(label(link), link.child(2).text(), total));
      }
    }
    return rows;
  }

  private List<Element> links() {
    return section.children().stream().filter(c -> c.tagName().endsWith("Association")).toList();
  }

  /** A number without what only dresses it; any other text as it is, nothing for "not there". */
  static String figure(String text) {
    String plain = text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    if (plain.equals("N/A")) {
      return "";
    }
    if (plain.equals("LT1")) {
      return "<1";
    }
    String bare = plain.replaceAll("[$,%]", "");
    if (!bare.matches("-?\\d+(?:\\.\\d+)?")) {
      return plain;
    }
    BigDecimal number = new BigDecimal(bare).movePointLeft(plain.endsWith("%") ? 2 : 0);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
