package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.advisory.Constraint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The ranges of an advisory about a language's package (trivy, `pkg/detector/library/compare`):
/// vulnerable where one of the vulnerable ranges holds and none of the patched and unaffected ones;
/// where there are no vulnerable ones, every version that the others leave.
final class LanguageRanges {

  private LanguageRanges() {}

  /// @param syntax the ecosystem as OSV writes it: `RubyGems`
  static List<Constraint> of(String syntax, TrivyAdvisory advisory) {
    var vulnerable = advisory.vulnerable();
    if (vulnerable.isEmpty()) {
      return List.of(new Constraint(syntax, "", advisory.safe(), openEnd(advisory.patched())));
    }
    return IntStream.range(0, vulnerable.size())
        .mapToObj(
            i -> new Constraint(syntax, vulnerable.get(i), advisory.safe(), fixed(advisory, i)))
        .toList();
  }

  /// The version below which a range lies; where it has none, the patched version that stands at
  /// the same place, as GitHub's advisories have them, or the only one.
  private static Optional<String> fixed(TrivyAdvisory advisory, int index) {
    var patched = advisory.patched();
    return below(advisory.vulnerable().get(index))
        .or(() ->
            patched.size() == advisory.vulnerable().size()
                ? bare(patched.get(index))
                : openEnd(patched));
  }

  private static Optional<String> below(String range) {
    return Arrays.stream(range.split(",", -1))
        .map(String::strip)
        .filter(part -> part.startsWith("<") && !part.startsWith("<="))
        .map(part -> part.substring(1).strip())
        .findFirst();
  }

  /// Of several patched ranges the one that goes on for ever: `>= 4.2.2`.
  private static Optional<String> openEnd(List<String> patched) {
    return patched.size() == 1
        ? bare(patched.getFirst())
        : patched.stream()
            .filter(range -> range.startsWith(">="))
            .findFirst()
            .flatMap(LanguageRanges::bare);
  }

  private static Optional<String> bare(String range) {
    var version = range.replaceFirst("^[>=~^ ]+", "");
    return version.isEmpty() || version.contains(",") || version.contains(" ")
        ? Optional.empty()
        : Optional.of(version);
  }
}
