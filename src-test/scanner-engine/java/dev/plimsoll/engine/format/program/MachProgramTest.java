package dev.plimsoll.engine.format.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileContent;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachProgramTest {

  @Test
  void readsSectionsAndLibrariesInBothByteOrders() throws IOException {
    for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      var file =
          MachBuilder.program(order)
              .section("__const", new byte[] {1})
              .section("__go_buildinfo", new byte[] {2, 3})
              .needs("@rpath/libssl.3.dylib")
              .build();
      var program = Programs.read(FileContent.of(file).bytes()).getFirst();

      assertThat(Programs.isProgram(file)).isTrue();
      assertThat(program.order()).isEqualTo(order);
      assertThat(program.libraries()).containsExactly("@rpath/libssl.3.dylib");
      assertThat(program.read(program.section("__go_buildinfo").orElseThrow(), 10))
          .containsExactly(2, 3);
      assertThat(program.mapped(MachBuilder.BASE + 1, 10, 10)).containsExactly(2, 3);
    }
  }

  @Test
  void readsEverySliceOfAFatFile() throws IOException {
    var one = MachBuilder.program().section("__a", new byte[] {1}).build();
    var other = MachBuilder.program(ByteOrder.BIG_ENDIAN).section("__b", new byte[] {2}).build();

    var programs = Programs.read(FileContent.of(MachBuilder.fat(one, other)).bytes());

    assertThat(programs).hasSize(2);
    assertThat(programs.get(0).read(programs.get(0).section("__a").orElseThrow(), 10))
        .containsExactly(1);
    assertThat(programs.get(1).read(programs.get(1).section("__b").orElseThrow(), 10))
        .containsExactly(2);
  }

  @Test
  void takesNoJavaClassForAFatFile() {
    byte[] type = new byte[100];
    type[0] = (byte) 0xca;
    type[1] = (byte) 0xfe;
    type[2] = (byte) 0xba;
    type[3] = (byte) 0xbe;
    type[7] = 69;

    assertThat(Programs.isProgram(type)).isFalse();
  }

  @Test
  void givesWhatIsThereOfAProgramThatEndsEarly() throws IOException {
    byte[] file = MachBuilder.fat(MachBuilder.program().section("__a", new byte[9]).build());
    for (int length = 0; length < file.length; length += 5) {
      assertThat(Programs.read(FileContent.of(Arrays.copyOf(file, length)).bytes()).size())
          .isLessThanOrEqualTo(1);
    }
  }
}
