package dev.plimsoll.engine.distribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.plimsoll.engine.format.ResourceTable;
import dev.plimsoll.engine.model.SupportEnd;
import dev.plimsoll.engine.model.SupportEnd.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// When the support of releases ends, from `support.tsv`. What is not in there is not known.
public final class SupportDates {

  private static final Map<String, List<SupportEnd>> BY_RELEASE =
      ResourceTable.rows("distribution/support.tsv", 5).stream()
          .collect(
              groupingBy(
                  row -> key(row.get(0), row.get(1)),
                  mapping(
                      row ->
                          new SupportEnd(kind(row.get(2)), LocalDate.parse(row.get(3)), row.get(4)),
                      toList())));

  private SupportDates() {}

  /// @param family [dev.plimsoll.engine.model.Distribution#family]
  /// @param release [dev.plimsoll.engine.model.Distribution#release]
  public static List<SupportEnd> of(String family, String release) {
    return BY_RELEASE.getOrDefault(key(family, release), List.of());
  }

  private static String key(String family, String release) {
    return family + " " + release;
  }

  private static Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind of support: " + word));
  }
}
