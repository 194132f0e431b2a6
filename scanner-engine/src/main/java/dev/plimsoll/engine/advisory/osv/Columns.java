package dev.plimsoll.engine.advisory.osv;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.AffectedRange.Event;
import dev.plimsoll.engine.advisory.AffectedRange.Kind;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Terms;
import dev.plimsoll.engine.format.JsonCursor;
import dev.plimsoll.engine.model.Cvss;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lists as the store's columns hold them: JSON, so that `sqlite3` and its `json_each` can read a
/// store too; null for the empty list.
///
/// A range is `["SEMVER","introduced","1.0","fixed","1.2"]`, a rating
/// `["3.1","CVSS:3.1/…","7.5","osv"]`. Nine of ten statements have one range from the beginning to
/// a fix, and that is `<1.2`: a third of the store was the other form's words.
final class Columns {

  private static final String USUAL = "<";
  private static final Event BEGINNING = new Event(Kind.INTRODUCED, "0");
  private static final String STANDING = "standing";
  private static final String IMPORTS = "imports";

  private Columns() {}

  static @Nullable String ofTexts(List<String> texts) {
    return texts.isEmpty() ? null : array(texts);
  }

  static List<String> texts(@Nullable String column) throws IOException {
    return column == null ? List.of() : read(column, in -> in.texts("column"));
  }

  static @Nullable String ofRanges(List<AffectedRange> ranges) {
    if (ranges.size() == 1 && isUsual(ranges.getFirst())) {
      return USUAL + ranges.getFirst().events().getLast().version();
    }
    return ofRows(
        ranges,
        range -> {
          var row = new ArrayList<String>(1 + 2 * range.events().size());
          row.add(range.type().name());
          for (var event : range.events()) {
            row.add(event.kind().name().toLowerCase(Locale.ROOT));
            row.add(event.version());
          }
          return row;
        });
  }

  private static boolean isUsual(AffectedRange range) {
    return range.type() == AffectedRange.Type.ECOSYSTEM
        && range.events().size() == 2
        && range.events().getFirst().equals(BEGINNING)
        && range.events().getLast().kind() == Kind.FIXED;
  }

  static List<AffectedRange> ranges(@Nullable String column) throws IOException {
    if (column != null && column.startsWith(USUAL)) {
      var fix = new Event(Kind.FIXED, column.substring(USUAL.length()));
      return List.of(new AffectedRange(AffectedRange.Type.ECOSYSTEM, List.of(BEGINNING, fix)));
    }
    var ranges = new ArrayList<AffectedRange>();
    for (var row : rows(column)) {
      var events = new ArrayList<Event>();
      for (int i = 1; i + 1 < row.size(); i += 2) {
        events.add(new Event(Kind.valueOf(row.get(i).toUpperCase(Locale.ROOT)), row.get(i + 1)));
      }
      ranges.add(new AffectedRange(AffectedRange.Type.valueOf(row.getFirst()), events));
    }
    return ranges;
  }

  /// `[["standing","REMARK"],["imports","net/http"]]`; what records of OSV do not say is not kept.
  static @Nullable String ofTerms(Terms terms) {
    var rows = new ArrayList<List<String>>();
    if (terms.standing() != Standing.AFFECTED) {
      rows.add(List.of(STANDING, terms.standing().name()));
    }
    if (!terms.imports().isEmpty()) {
      rows.add(Stream.concat(Stream.of(IMPORTS), terms.imports().stream()).toList());
    }
    return ofRows(rows, row -> row);
  }

  static Terms terms(@Nullable String column) throws IOException {
    if (column == null) {
      return Terms.PLAIN;
    }
    var standing = Standing.AFFECTED;
    var imports = List.<String>of();
    for (var row : rows(column)) {
      switch (row.getFirst()) {
        case STANDING -> standing = Standing.valueOf(row.get(1));
        case IMPORTS -> imports = row.subList(1, row.size());
        default -> throw new IllegalArgumentException("unknown term " + row.getFirst());
      }
    }
    return new Terms(standing, List.of(), "", List.of(), imports);
  }

  static @Nullable String ofCvss(List<Cvss> ratings) {
    return ofRows(
        ratings,
        cvss ->
            List.of(cvss.version(), cvss.vector(), Double.toString(cvss.score()), cvss.source()));
  }

  static List<Cvss> cvss(@Nullable String column) throws IOException {
    var ratings = new ArrayList<Cvss>();
    for (var row : rows(column)) {
      ratings.add(new Cvss(row.get(0), row.get(1), Double.parseDouble(row.get(2)), row.get(3)));
    }
    return ratings;
  }

  private static <T> @Nullable String ofRows(List<T> items, Function<T, List<String>> row) {
    return items.isEmpty()
        ? null
        : items.stream().map(row).map(Columns::array).collect(joining(",", "[", "]"));
  }

  private static List<List<String>> rows(@Nullable String column) throws IOException {
    if (column == null) {
      return List.of();
    }
    return read(
        column,
        in -> {
          var rows = new ArrayList<List<String>>();
          in.eachElement(
              "column",
              () -> {
                var row = new ArrayList<String>();
                in.eachElement("row", () -> row.add(in.text("value")));
                rows.add(row);
              });
          return rows;
        });
  }

  private static String array(List<String> texts) {
    var out = new StringBuilder("[");
    for (var text : texts) {
      out.append(out.length() == 1 ? "\"" : ",\"");
      JsonStringEncoder.getInstance().quoteAsString(text, out);
      out.append('"');
    }
    return out.append(']').toString();
  }

  private interface Reading<T> {
    T from(JsonCursor in) throws IOException;
  }

  private static <T> T read(String column, Reading<T> reading) throws IOException {
    try (var in = new JsonCursor(column.getBytes(StandardCharsets.UTF_8))) {
      return reading.from(in);
    }
  }
}
