package dev.plimsoll.engine.inventory.ruby;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, each reader comes to an end.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class RubyFuzzTest {

  static Stream<byte[]> inputs() {
    return FuzzedFiles.changed(
        """
        # stub: a 1.0.0 java lib
        Gem::Specification.new do |s|
          s.name = "a".freeze
          s.authors = ["\\u00E9 \\u{1F600}", %q<x>, 'y\\'']
          s.licenses = [
            "MIT"
          ]
          s.add_dependency(%q<b>.freeze, ["~> 1"])
        """,
        """
        s.name = "a"
        s.version = Gem::Version.new "1.2"
        s.files = ["a".freeze]
        """,
        """
        GEM
          specs:
            a (1.0.0-java)
              b (~> 1)
            b (1.0)
        """);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytesToTheirEnd(byte[] bytes) throws IOException {
    FuzzedFiles.read(
        new RubyCataloger(), bytes, "srv/specifications/a-1.gemspec", "srv/Gemfile.lock");
  }
}
