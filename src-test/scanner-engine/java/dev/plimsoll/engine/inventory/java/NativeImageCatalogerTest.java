package dev.plimsoll.engine.inventory.java;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.format.program.ElfBuilder;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class NativeImageCatalogerTest {

  private static final NativeImageCataloger CATALOGER = new NativeImageCataloger();

  private static final String LIST =
      """
      {"bomFormat": "CycloneDX",
       "metadata": {"component": {"type": "application", "name": "main"}},
       "components": [
         {"group": "org.yaml", "name": "snakeyaml", "version": "1.26", "bom-ref": "s",
          "licenses": [{"license": {"id": "Apache-2.0"}}]},
         {"group": "io.micronaut", "name": "micronaut-core", "version": "3.7.4", "bom-ref": "m"}],
       "dependencies": [{"ref": "m", "dependsOn": ["s", "unknown"]}]}
      """;

  @Test
  void readsTheListInANativeImage() throws IOException {
    var read = ReadFile.of(CATALOGER, "app/main", image(packed(LIST)));

    assertThat(read.versions())
        .containsExactly("org.yaml:snakeyaml 1.26", "io.micronaut:micronaut-core 3.7.4");
    assertThat(read.packages().getFirst().licences()).containsExactly("Apache-2.0");
    assertThat(read.needs("io.micronaut:micronaut-core")).containsExactly("org.yaml:snakeyaml");
    assertThat(read.gaps()).isEmpty();
  }

  @Test
  void saysNothingOfOtherPrograms() throws IOException {
    var read = ReadFile.of(CATALOGER, "bin/x", ElfBuilder.program().section(".text", "x").build());

    assertThat(read.packages()).isEmpty();
    assertThat(read.gaps()).isEmpty();
    var without = ElfBuilder.program().section(".svm_heap", "x").build();
    assertThat(ReadFile.of(CATALOGER, "bin/x", without).gaps()).isEmpty();
  }

  @Test
  void saysThatAListIsNotWhole() throws IOException {
    var list = packed(LIST);

    assertThat(ReadFile.of(CATALOGER, "a", image(Arrays.copyOf(list, 60))).faults().getFirst())
        .startsWith("0: the list of components is not whole");
    assertThat(ReadFile.of(CATALOGER, "a", image("no gzip".getBytes(UTF_8))).faults().getFirst())
        .startsWith("0: the list of components is not whole");
    assertThat(ReadFile.of(CATALOGER, "a", image(packed("{"))).faults()).hasSize(1);
  }

  static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] image(byte[] list) {
    var elf = ElfBuilder.program().section(".svm_heap", "heap");
    long at = ElfBuilder.BASE + elf.nextOffset();
    elf.section(".list", list);
    long lengthAt = ElfBuilder.BASE + elf.nextOffset();
    var length = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(list.length).array();
    return elf.section(".length", length)
        .symbol("sbom", at, list.length)
        .symbol("sbom_length", lengthAt, 8)
        .build();
  }
}
