package dev.plimsoll.engine.inventory.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class TerraformCatalogerTest {

  private static final String LOCK =
      """
      # provider "commented/out" { version = "1" }
      provider "registry.terraform.io/hashicorp/aws" {
        version     = "5.72.1"
        constraints = "> 5.72.0"
        hashes = ["h1:00"]
      }
      provider "registry.opentofu.org/x/none" {
        hashes = ["zh:{"]
      }
      """;

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new TerraformCataloger(), "srv/.terraform.lock.hcl", text);
  }

  @Test
  void findsTheProvidersOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("terraform")) {
      assertThat(each.differences(each.components(new TerraformCataloger())))
          .as(each.toString())
          .isEmpty();
    }
  }

  @Test
  void readsTheVersionOfEachProvider() throws IOException {
    var found = read(LOCK);

    assertThat(found.versions()).containsExactly("registry.terraform.io/hashicorp/aws 5.72.1");
    assertThat(found.faults())
        .containsExactly("7: \"registry.opentofu.org/x/none\" has no version");
    assertThat(read("provider \"x\" {").faults()).containsExactly("1: \"{\" is not closed");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(LOCK);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new TerraformCataloger(), ".terraform.lock.hcl", bytes);
  }
}
