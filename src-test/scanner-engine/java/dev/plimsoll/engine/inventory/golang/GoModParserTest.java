package dev.plimsoll.engine.inventory.golang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoModParserTest {

  @Test
  void readsBlocksAndSingleLines() throws IOException {
    var packages =
        packages(
            """
            module example.org/app

            go 1.22
            require github.com/a/b v1.0.0
            require (
            	github.com/c/d v1.1.0 // indirect
            	"github.com/e/f" `v1.2.0`
            	// github.com/no/no v9.0.0
            )
            tool github.com/a/b/cmd
            """);

    assertThat(packages)
        .extracting(it -> it.name() + " " + it.version() + " " + it.line())
        .containsExactly(
            "github.com/a/b v1.0.0 4", "github.com/c/d v1.1.0 6", "github.com/e/f v1.2.0 7");
  }

  @Test
  void followsReplacementsAndExclusions() throws IOException {
    var packages =
        packages(
            """
            require (
              a.org/a v1.0.0
              b.org/b v1.0.0
              c.org/c v1.0.0
              d.org/d v1.0.0
            )
            exclude d.org/d v1.0.0
            replace a.org/a => x.org/a v2.0.0
            replace (
              b.org/b v1.0.0 => x.org/b v2.0.0
              c.org/c v0.9.0 => x.org/c v2.0.0
            )
            """);

    assertThat(packages)
        .extracting(it -> it.name() + " " + it.version())
        .containsExactly("x.org/a v2.0.0", "x.org/b v2.0.0", "c.org/c v1.0.0");
  }

  @Test
  void saysThatAFolderHasNoVersion() throws IOException {
    var facts = read("require a.org/a v1.0.0\nreplace a.org/a => ../a\nrequire b.org/b\n");

    assertThat(facts.onlyFact().packages()).isEmpty();
    assertThat(facts.gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly(
            "\"b.org/b\" has no version",
            "\"a.org/a\" is replaced by the folder \"../a\" and has no version");
  }

  private static List<PackageRecord> packages(String text) throws IOException {
    return read(text).onlyFact().packages();
  }

  private static RecordedFacts read(String text) throws IOException {
    return GolangCatalogerTest.read("src/go.mod", text.getBytes(UTF_8));
  }
}
