package dev.plimsoll.engine.format.program;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileContent;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ElfProgramTest {

  static Stream<Arguments> machines() {
    return Stream.of(32, 64)
        .flatMap(bits ->
            Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
                .map(order -> Arguments.of(bits, order)));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void readsSectionsLibrariesAndNotesOfEveryMachine(int bits, ByteOrder order) throws IOException {
    var elf =
        read(
            ElfBuilder.program(bits, order)
                .section(".rodata", "text")
                .note(".note.package", "FDO", 0xcafe1a7e, new byte[] {1, 2, 3})
                .needs("libssl.so.3")
                .needs("libc.so.6")
                .named("libown.so.1")
                .build());

    assertThat(elf.order()).isEqualTo(order);
    assertThat(elf.addressBytes()).isEqualTo(bits / 8);
    assertThat(text(elf, ".rodata")).isEqualTo("text");
    assertThat(elf.libraries()).containsExactly("libssl.so.3", "libc.so.6");
    assertThat(elf.libraryName()).hasValue("libown.so.1");
    assertThat(elf.notes())
        .singleElement()
        .satisfies(note -> {
          assertThat(note.owner()).isEqualTo("FDO");
          assertThat(note.type()).isEqualTo(0xcafe1a7e);
          assertThat(note.bytes()).containsExactly(1, 2, 3);
        });
  }

  @ParameterizedTest
  @MethodSource("machines")
  void findsTheBytesOfASymbolByItsAddress(int bits, ByteOrder order) throws IOException {
    var builder = ElfBuilder.program(bits, order);
    long address = ElfBuilder.BASE + builder.nextOffset();
    var elf = read(builder.section(".data", "value").symbol("sbom", address, 5).build());

    var symbol = elf.symbol("sbom").orElseThrow();

    assertThat(new String(elf.mapped(symbol.address(), symbol.size(), 100), ISO_8859_1))
        .isEqualTo("value");
    assertThat(elf.symbol("bom")).isEmpty();
    assertThat(elf.symbol("sbom_length")).isEmpty();
  }

  @Test
  void mapsAProgramWithoutSections() throws IOException {
    var elf = read(ElfBuilder.program().section(".data", "x").withoutSections().build());

    assertThat(elf.sections()).isEmpty();
    assertThat(elf.segments()).hasSize(2);
    assertThat(elf.mapped(ElfBuilder.BASE + 1, 3, 10)).containsExactly('E', 'L', 'F');
  }

  @Test
  void takesNoObjectFileForAProgram() {
    byte[] file = ElfBuilder.program().section(".text", "x").build();
    assertThat(Programs.isProgram(file)).isTrue();
    file[16] = 1;
    assertThat(Programs.isProgram(file)).isFalse();
    assertThat(Programs.isProgram(new byte[] {0x7f, 'E', 'L', 'F'})).isFalse();
  }

  @Test
  void givesWhatIsThereOfAProgramThatEndsEarly() throws IOException {
    byte[] file = ElfBuilder.program().section(".rodata", "text").needs("libc.so.6").build();
    for (int length = 64; length < file.length; length++) {
      var elf = read(Arrays.copyOf(file, length));
      assertThat(elf.libraries().size()).isLessThanOrEqualTo(1);
      assertThat(elf.sections()).allSatisfy(it -> assertThat(elf.read(it, 100)).isNotNull());
    }
  }

  @Test
  void readsNothingWhereNumbersLeadOutside() throws IOException {
    byte[] file = ElfBuilder.program().section(".rodata", "text").needs("libc.so.6").build();
    Arrays.fill(file, 40, 48, (byte) 0x7f);
    assertThat(read(file).sections()).isEmpty();
    Arrays.fill(file, 32, 40, (byte) 0xff);
    assertThat(read(file).segments()).isEmpty();
    assertThat(read(file).libraries()).isEmpty();
  }

  static ElfProgram read(byte[] file) throws IOException {
    List<Program> programs = Programs.read(FileContent.of(file).bytes());
    assertThat(programs).hasSize(1);
    return (ElfProgram) programs.getFirst();
  }

  private static String text(Program program, String section) throws IOException {
    return new String(program.read(program.section(section).orElseThrow(), 1000), ISO_8859_1);
  }
}
