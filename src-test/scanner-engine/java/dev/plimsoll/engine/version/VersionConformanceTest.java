package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plimsoll.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Agreement with the programs that own an order, case by case.
class VersionConformanceTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CLAUSE = Pattern.compile("(<=|>=|<|>|=)?\\s*(\\S+)");

  private final VersionOrder debian = new DebianOrder();

  @Test
  void sortsDebianVersionsAsDpkgDoes() throws IOException {
    var differences = new ArrayList<String>();
    var cases = cases("authority-compare.jsonl", "deb");
    for (var each : cases) {
      var result = debian.compare(each.get("v1").asText(), each.get("v2").asText());
      if (!result.equals(OptionalInt.of(each.get("result").asInt()))) {
        differences.add(each + " gave " + result);
      }
    }
    assertThat(cases).hasSizeGreaterThan(1000);
    assertThat(differences).isEmpty();
  }

  @Test
  void answersDebianConstraintsAsGrypeDoes() throws IOException {
    var differences = new ArrayList<String>();
    var cases = cases("constraint.jsonl", "deb");
    for (var each : cases) {
      boolean satisfied =
          Stream.of(each.get("constraint").asText().split("\\|\\|", -1))
              .anyMatch(all -> satisfiesAll(each.get("version").asText(), all));
      if (satisfied != each.get("satisfied").asBoolean()) {
        differences.add(each + " gave " + satisfied);
      }
    }
    assertThat(cases).hasSizeGreaterThan(50);
    assertThat(differences).isEmpty();
  }

  private boolean satisfiesAll(String version, String clauses) {
    return Stream.of(clauses.split(",", -1)).allMatch(clause -> satisfies(version, clause.strip()));
  }

  private boolean satisfies(String version, String clause) {
    var matcher = CLAUSE.matcher(clause);
    assertThat(matcher.matches()).as(clause).isTrue();
    int sign = debian.compare(version, matcher.group(2)).orElseThrow();
    return switch (matcher.group(1) == null ? "=" : matcher.group(1)) {
      case "<" -> sign < 0;
      case "<=" -> sign <= 0;
      case ">" -> sign > 0;
      case ">=" -> sign >= 0;
      default -> sign == 0;
    };
  }

  private static List<JsonNode> cases(String file, String format) throws IOException {
    var cases = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(Capability.shared("conformance/version/" + file))) {
      var each = JSON.readTree(line);
      if (each.get("format").asText().equals(format)) {
        cases.add(each);
      }
    }
    return cases;
  }
}
