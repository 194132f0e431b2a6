package dev.plimsoll.engine.inventory.rpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManifestReaderTest {

  private static final String FOLDER = "var/lib/rpmmanifest/";

  private static Read columns(String... lines) {
    var text = String.join("\n", lines).replace(' ', '\t').replace('~', ' ');
    return Read.of(FOLDER + "container-manifest-2", text.getBytes(UTF_8));
  }

  private static Read names(String... lines) {
    return Read.of(FOLDER + "container-manifest-1", String.join("\n", lines).getBytes(UTF_8));
  }

  @Test
  void readsTheColumns() {
    var vim =
        columns("vim 9.0-1.cm2 1 2 Microsoft~Corporation 2 45000 x86_64 2 vim-9.0-1.cm2.src.rpm")
            .packages()
            .getFirst();

    assertThat(vim.version()).isEqualTo("2:9.0-1.cm2");
    assertThat(vim.architecture()).isEqualTo("x86_64");
    assertThat(vim.supplier()).hasValue("Microsoft Corporation");
    assertThat(vim.source()).isEqualTo(new SourcePackage("vim", "2:9.0-1.cm2"));
    assertThat(vim.line()).isEqualTo(1);
  }

  @Test
  void takesNoneForNothing() {
    var read = columns("a 1-2 1 2 (none) (none) 3 (none) 0 (none)", "");

    assertThat(read.names()).containsExactly("a 1-2");
    assertThat(read.packages().getFirst().supplier()).isEmpty();
    assertThat(read.packages().getFirst().architecture()).isEmpty();
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void keepsTheOthersWhereALineIsBroken() {
    var read =
        columns("a 1-2", "b 1-2 1 2 v (none) 3 x 0 s", "(none) 1-2 1 2 v (none) 3 x 0 s", "\u0000");

    assertThat(read.names()).containsExactly("b 1-2");
    assertThat(read.reasons())
        .containsExactly("2 columns, not 10", "record without a name", "1 columns, not 10");
  }

  @Test
  void readsTheNamesOfTheOlderList() {
    var read = names("filesystem-1.1-9.cm2.x86_64", "gpg-pubkey-8483c65d-5ccc5b19", "", "junk");

    assertThat(read.packages())
        .extracting(PackageRecord::name, PackageRecord::version, PackageRecord::architecture)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("filesystem", "1.1-9.cm2", "x86_64"));
    assertThat(read.reasons()).containsExactly("\"junk\" is no name of a package");
  }

  @Test
  void readsLinesOfAnyLength() {
    var read =
        names(
            Stream.of("x".repeat(100_000) + "-1-2.noarch", "a-1-2.noarch").toArray(String[]::new));

    assertThat(read.names()).containsExactly("a 1-2");
    assertThat(read.reasons()).hasSize(1);
  }
}
