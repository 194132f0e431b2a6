package dev.plimsoll.engine;

import dev.plimsoll.engine.filter.Field;
import dev.plimsoll.engine.filter.FieldCatalogue;
import dev.plimsoll.engine.filter.Kind;
import dev.plimsoll.engine.filter.NumberKind;
import dev.plimsoll.engine.filter.RankedTextKind;
import dev.plimsoll.engine.filter.TextOf;
import dev.plimsoll.engine.filter.TimeKind;
import dev.plimsoll.engine.filter.Units;
import dev.plimsoll.engine.filter.WordKind;
import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Epss;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Risk;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.StoryStep;
import dev.plimsoll.engine.version.VersionOrders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a filter can ask of findings, in the window and in the terminal. A new field is one line.
public final class FindingFields {

  /// What became of the component's version in later layers.
  private enum Fate {
    PRESENT("present"),
    UPGRADED("upgraded"),
    REMOVED("removed");

    private final String word;

    Fate(String word) {
      this.word = word;
    }

    private static Fate of(Component component) {
      if (component.present()) {
        return PRESENT;
      }
      boolean isUpgrade =
          component.end().filter(step -> step.what() != StoryStep.Change.REMOVED).isPresent();
      return isUpgrade ? UPGRADED : REMOVED;
    }
  }

  private final BiFunction<String, String, List<String>> names;
  private final Instant now;

  private FindingFields(BiFunction<String, String, List<String>> names, Instant now) {
    this.names = names;
    this.now = now;
  }

  /// @param names of a field's word in other languages: (`severity`, `high`) → `高危`
  /// @param now for ages
  public static FieldCatalogue<FilteredFinding> catalogue(
      BiFunction<String, String, List<String>> names, Instant now) {
    return FieldCatalogue.of(new FindingFields(names, now).fields(), FilteredFinding::text)
        .only(Operator.EVERYDAY);
  }

  private List<Field<FilteredFinding>> fields() {
    return List.of(
        ordered("severity", Severity.values(), Severity::word, row -> row.finding().severity()),
        Field.text("id", row -> row.finding().id()),
        Field.texts("alias", row -> row.finding().aliases()),
        Field.texts("cve", FindingFields::cves),
        Field.<FilteredFinding>text("package.name", row -> row.component().name()).alias("package"),
        version("package.version", row -> row.component().version()).alias("version"),
        unordered(
                "package.type",
                ComponentType.values(),
                ComponentType::word,
                row -> row.component().type())
            .alias("type"),
        Field.text("package.source", row -> row.component().source().name()),
        Field.text("package.purl", row -> row.component().purl()),
        Field.yesNo("fixed", row -> row.finding().fixedIn().isPresent()),
        unordered("fix", FixState.values(), FixState::word, row -> row.finding().state()),
        version("fix.version", row -> row.finding().fixedIn().orElse(null)),
        Field.number("layer", row -> row.finding().layer()),
        Field.text("instruction", FindingFields::instruction),
        Field.text("path", row -> row.finding().evidence().path()),
        ordered(
            "confidence", Confidence.values(), Confidence::word, row -> row.finding().confidence()),
        Field.<FilteredFinding>number("cvss", row -> score(row, ""))
            .with(wanted -> Optional.of(score(wanted))),
        Field.of("epss", figure(row -> row.urgency().epss().map(Epss::score))),
        Field.yesNo("exploited", row -> row.finding().urgency().kev().isPresent()),
        Field.of("risk", figure(row -> row.urgency().risk().map(Risk::value))),
        Field.texts("weakness", row -> row.finding().urgency().weaknesses()),
        Field.of("modified", new TimeKind<>(row -> row.finding().evidence().modified())),
        Field.of("age", new NumberKind<>(this::age, Units.DURATION)),
        Field.texts("source", row -> row.finding().sources()),
        Field.yesNo("present", row -> row.component().present()),
        unordered("fate", Fate.values(), fate -> fate.word, row -> Fate.of(row.component())),
        Field.yesNo("suppressed", FilteredFinding::isSuppressed),
        Field.text("image", row -> row.image().reference()));
  }

  private <E extends Enum<E>> Field<FilteredFinding> ordered(
      String name, E[] heaviestFirst, Function<E, String> word, Function<FilteredFinding, E> of) {
    return Field.of(name, named(name, WordKind.ordered(List.of(heaviestFirst), word, of)));
  }

  private <E extends Enum<E>> Field<FilteredFinding> unordered(
      String name, E[] values, Function<E, String> word, Function<FilteredFinding, E> of) {
    return Field.of(name, named(name, WordKind.unordered(List.of(values), word, of)));
  }

  private WordKind<FilteredFinding> named(String field, WordKind<FilteredFinding> kind) {
    return kind.named(word -> names.apply(field, word));
  }

  private static Field<FilteredFinding> version(String name, TextOf<FilteredFinding> text) {
    return Field.of(
        name, new RankedTextKind<>(text, (row, other) -> compare(row, text.of(row), other)));
  }

  /// In the order of the advisory that matched: the same for both versions.
  private static OptionalInt compare(FilteredFinding row, @Nullable String own, String other) {
    var order = VersionOrders.forEcosystem(row.finding().evidence().ecosystem());
    return own == null || order.isEmpty() ? OptionalInt.empty() : order.get().compare(own, other);
  }

  private static List<String> cves(FilteredFinding row) {
    var finding = row.finding();
    return Stream.of(List.of(finding.id()), finding.aliases(), finding.upstream())
        .flatMap(List::stream)
        .filter(id -> id.startsWith("CVE-"))
        .toList();
  }

  private static @Nullable String instruction(FilteredFinding row) {
    var layers = row.image().layers();
    int layer = row.finding().layer();
    return layer < layers.size()
        ? layers.get(layer).instruction().map(Instruction::text).orElse(null)
        : null;
  }

  /// NaN where it is absent: no score is not a score of zero.
  private static Kind<FilteredFinding> figure(Function<Finding, Optional<Double>> value) {
    return new NumberKind<>(row -> value.apply(row.finding()).orElse(Double.NaN), Units.NONE);
  }

  private static Kind<FilteredFinding> score(String version) {
    return new NumberKind<>(row -> score(row, version), Units.NONE);
  }

  /// The highest of all ratings; NaN where there is none.
  ///
  /// @param version of CVSS that counts, empty for every one
  private static double score(FilteredFinding row, String version) {
    double highest = Double.NaN;
    for (Cvss rating : row.finding().cvss()) {
      if (rating.version().startsWith(version) && !(rating.score() <= highest)) {
        highest = rating.score();
      }
    }
    return highest;
  }

  /// Seconds since the advisory changed; NaN where it has no date.
  private double age(FilteredFinding row) {
    return row.finding()
        .evidence()
        .modified()
        .map(time -> (double) Duration.between(time, now).toSeconds())
        .orElse(Double.NaN);
  }
}
