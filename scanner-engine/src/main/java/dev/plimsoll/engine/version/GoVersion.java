package dev.plimsoll.engine.version;

import static java.util.stream.Collectors.joining;

import java.util.Optional;

/// Versions of Go's modules and of Go itself: semantic versions after `v` (go.dev/ref/mod,
/// "Versions"), or `go1.21rc2` (go.dev/doc/toolchain, "Go versions"), which advisories write as
/// `1.21.0-rc.2`. `+incompatible` does not count.
///
/// A pseudo-version, `v0.0.0-20190116102854-abcdefabcdef`, sorts by its date between the tags
/// around it and below the next release, also where its commit holds that release's fix. What a
/// vendor adds to the version of Go is cut: `go1.20.6 X:boringcrypto`, `go1.19.13-fips`. `(devel)`
/// has no order.
final class GoVersion {

  static final GrammarOrder<SemanticVersion> ORDER =
      new GrammarOrder<>("go", SemanticVersion.class, GoVersion::parse);

  private GoVersion() {}

  private static Optional<SemanticVersion> parse(String written) {
    var text = written.strip();
    boolean isToolchain = text.startsWith("go");
    var cursor = new Cursor(isToolchain ? text.substring(2) : text);
    cursor.take('v');
    var numbers = cursor.numbers(".").stream().map(Numeral::toString).collect(joining("."));
    var stage = cursor.take("rc") ? "rc" : cursor.take("beta") ? "beta" : "";
    var count = stage.isEmpty() ? "" : cursor.digits();
    if (!count.isEmpty() && (isToolchain || cursor.isAtEnd())) {
      return SemanticVersion.parse(numbers + "-" + stage + "." + count);
    }
    return SemanticVersion.parse(isToolchain ? numbers : text);
  }
}
