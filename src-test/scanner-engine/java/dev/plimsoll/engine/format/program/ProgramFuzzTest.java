package dev.plimsoll.engine.format.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes of a program are, reading it ends and gives no more than it holds.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class ProgramFuzzTest {

  private static final byte[] ELF =
      ElfBuilder.program()
          .section(".rodata", "text")
          .note(".note.package", "FDO", 1, new byte[20])
          .needs("libc.so.6")
          .symbol("sbom", ElfBuilder.BASE, 10)
          .build();
  private static final byte[] PE =
      new PeBuilder().assembly().imports("a.dll").version(Map.of("FileVersion", "1")).build();
  private static final byte[] MACH =
      MachBuilder.fat(MachBuilder.program().section("__a", new byte[9]).needs("b").build());

  /// Sound programs with numbers changed, from a fixed seed; most changes are in the headers.
  static Stream<byte[]> inputs() {
    var random = new Random(11);
    return IntStream.range(0, 600).mapToObj(i -> mutation(random, i));
  }

  private static byte[] mutation(Random random, int i) {
    byte[] bytes =
        switch (i % 3) {
          case 0 -> ELF.clone();
          case 1 -> PE.clone();
          default -> MACH.clone();
        };
    byte[] odd = {0, 1, 2, 0x7f, (byte) 0x80, (byte) 0xff, (byte) 0xfe, 0x10};
    for (int n = random.nextInt(12); n >= 0; n--) {
      int at = random.nextInt(random.nextBoolean() ? Math.min(400, bytes.length) : bytes.length);
      bytes[at] = odd[random.nextInt(odd.length)];
    }
    return bytes;
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var program : Programs.read(FileContent.of(bytes).bytes())) {
      program.libraries().forEach(name -> assertThat(name).hasSizeLessThanOrEqualTo(4096));
      for (var section : program.sections()) {
        assertThat(program.read(section, 1 << 20).length).isLessThanOrEqualTo(bytes.length);
      }
      switch (program) {
        case ElfProgram elf -> {
          elf.notes().forEach(note -> assertThat(note.bytes().length).isLessThan(1 << 16));
          elf.symbol("sbom").ifPresent(it -> assertThat(it.name()).isEqualTo("sbom"));
        }
        case PeProgram pe -> assertThat(pe.versionTexts().size()).isLessThanOrEqualTo(256);
        case MachProgram mach -> assertThat(mach.addressBytes()).isIn(4, 8);
      }
    }
  }
}
