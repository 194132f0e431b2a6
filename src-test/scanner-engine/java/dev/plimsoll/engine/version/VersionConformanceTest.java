package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.version.Verdict.Affected;
import dev.plimsoll.engine.version.Verdict.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Agreement with the programs that own an order, and with tools but for their known faults, case
/// by case. An answer is the sign of a comparison, whether a range holds, or absent for
/// *unreadable*.
class VersionConformanceTest {

  @ParameterizedTest
  @CsvSource({
    "deb, 1013",
    "rpm, 1036",
    "pacman, 334",
    "npm, 420",
    "pep440, 591",
    "gem, 635",
    "maven, 810",
    "composer, 609"
  })
  void sortsAsTheOwnerOfTheOrderDoes(String format, int least) throws IOException {
    var order = VersionCases.order(format);
    var differences = new ArrayList<String>();
    var cases = VersionCases.of("authority-compare.jsonl", format);
    for (var each : cases) {
      collect(each, wantedSign(each), sign(order, each), differences);
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(least);
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "npm, npm, 468",
    "pep440, PyPI, 353",
    "gem, RubyGems, 424",
    "maven, Maven, 371",
    "composer, Packagist, 446"
  })
  void judgesRangesAsThePackageManagerDoes(String format, String ecosystem, int least)
      throws IOException {
    var syntax = RangeSyntaxes.forDependencies(ecosystem).orElseThrow();
    var differences = new ArrayList<String>();
    var cases = VersionCases.of("authority-range.jsonl", format);
    for (var each : cases) {
      var answer = inside(syntax, each.get("range"), each.get("version"));
      collect(each, Optional.of(each.get("inside").asBoolean()), answer, differences);
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(least);
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gem", "golang", "jvm", "maven", "pacman", "portage", "rpm", "version"})
  void sortsAsToolsDoButForTheirFaults(String format) throws IOException {
    var cases = VersionCases.of("compare.jsonl", format);
    assertThat(cases).isNotEmpty();
    assertThat(unexplained(cases, format, VersionConformanceTest::sign, new HashSet<>())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.plimsoll.engine.version.VersionCases#constraintFormats")
  void answersConstraintsAsToolsDoButForTheirFaults(String format) throws IOException {
    var cases = VersionCases.of("constraint.jsonl", format);
    assertThat(cases).isNotEmpty();
    assertThat(unexplained(cases, format, VersionConformanceTest::satisfied, new HashSet<>()))
        .isEmpty();
  }

  /// A fault that no case shows any more is taken off the list.
  @Test
  void listsNoFaultWithoutACase() throws IOException {
    var used = new HashSet<ToolFault>();
    for (var format : List.of("rpm", "pacman")) {
      unexplained(
          VersionCases.of("compare.jsonl", format), format, VersionConformanceTest::sign, used);
      unexplained(
          VersionCases.of("constraint.jsonl", format),
          format,
          VersionConformanceTest::satisfied,
          used);
    }
    assertThat(used).containsExactlyInAnyOrderElementsOf(ToolFault.listed());
  }

  /// Cases that differ from ours without a listed fault that gives their answer, and cases that a
  /// listed fault would answer otherwise than ours and that agree with ours all the same.
  private static List<String> unexplained(
      List<JsonNode> cases,
      String format,
      BiFunction<VersionOrder, JsonNode, Optional<?>> answers,
      Set<ToolFault> used)
      throws IOException {
    var faults = ToolFault.listed().stream().filter(it -> it.format().equals(format)).toList();
    var unexplained = new ArrayList<String>();
    for (var each : cases) {
      var wanted = each.has("result") ? wantedSign(each) : wantedAnswer(each);
      var ours = answers.apply(VersionCases.order(format), each);
      var other =
          faults.stream().filter(it -> !answers.apply(it.order(), each).equals(ours)).toList();
      var fault =
          other.stream().filter(it -> answers.apply(it.order(), each).equals(wanted)).findFirst();
      if (wanted.equals(ours)) {
        other.forEach(it -> unexplained.add(each + " passes in spite of " + it.name()));
      } else if (fault.isEmpty()) {
        unexplained.add(each + " gave " + ours);
      }
      fault.ifPresent(used::add);
    }
    return unexplained;
  }

  private static void collect(
      JsonNode each, Optional<?> wanted, Optional<?> answer, List<String> differences) {
    if (!wanted.equals(answer)) {
      differences.add(each + " gave " + answer);
    }
  }

  private static Optional<Integer> wantedSign(JsonNode each) {
    boolean isError = each.path("extra").path("expectErr").asText().endsWith("Error");
    return isError ? Optional.empty() : Optional.of(each.get("result").asInt());
  }

  private static Optional<Boolean> wantedAnswer(JsonNode each) {
    boolean isError = each.get("wantError").asBoolean();
    return isError ? Optional.empty() : Optional.of(each.get("satisfied").asBoolean());
  }

  private static Optional<Integer> sign(VersionOrder order, JsonNode each) {
    var sign = order.compare(each.get("v1").asText(), each.get("v2").asText());
    return sign.stream().boxed().findFirst();
  }

  private static Optional<Boolean> satisfied(VersionOrder order, JsonNode each) {
    return inside(RangeSyntaxes.comparisons(order), each.get("constraint"), each.get("version"));
  }

  private static Optional<Boolean> inside(RangeSyntax syntax, JsonNode range, JsonNode version) {
    var verdict = VersionConstraints.parse(syntax, range.asText()).judge(version.asText());
    return verdict instanceof Unreadable
        ? Optional.empty()
        : Optional.of(verdict instanceof Affected);
  }
}
