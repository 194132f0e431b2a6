package dev.plimsoll.engine.format.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileContent;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PeProgramTest {

  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.of("FileVersion", "6.8.0.0", "ProductName", "Näme", "ProductVersion", "6.8.0+c0de"));

  @Test
  void readsTheTextsOfTheVersionResource() throws IOException {
    var pe = read(new PeBuilder().assembly().version(TEXTS).build());

    assertThat(pe.versionTexts()).isEqualTo(TEXTS);
    assertThat(pe.isAssembly()).isTrue();
  }

  @Test
  void namesTheLibrariesOfTheImportTable() throws IOException {
    var pe = read(new PeBuilder().imports("KERNEL32.dll", "libssl-3-x64.dll").build());

    assertThat(pe.libraries()).containsExactly("KERNEL32.dll", "libssl-3-x64.dll");
    assertThat(pe.isAssembly()).isFalse();
    assertThat(pe.versionTexts()).isEmpty();
  }

  @Test
  void mapsSectionsAtTheImageBase() throws IOException {
    var builder = new PeBuilder();
    long address = PeBuilder.BASE + builder.nextAddress();
    var pe = read(builder.section(".data", new byte[] {1, 2, 3}).build());

    assertThat(pe.mapped(address + 1, 100, 100)).containsExactly(2, 3);
    assertThat(pe.mapped(address - 1, 100, 100)).isEmpty();
    assertThat(pe.section(".data").orElseThrow().isWritable()).isTrue();
  }

  @Test
  void takesNoDosProgramForOne() throws IOException {
    byte[] dos = new byte[1000];
    dos[0] = 'M';
    dos[1] = 'Z';

    assertThat(Programs.read(FileContent.of(dos).bytes())).isEmpty();
  }

  @Test
  void givesWhatIsThereOfAProgramThatEndsEarly() throws IOException {
    byte[] file = new PeBuilder().imports("KERNEL32.dll").version(TEXTS).build();
    for (int length = 0; length < file.length; length += 7) {
      for (var program : Programs.read(FileContent.of(Arrays.copyOf(file, length)).bytes())) {
        assertThat(program.libraries()).hasSizeLessThanOrEqualTo(1);
        assertThat(((PeProgram) program).versionTexts().size()).isLessThanOrEqualTo(TEXTS.size());
      }
    }
  }

  @Test
  void walksNoDirectoryThatLeadsIntoItself() throws IOException {
    byte[] file = new PeBuilder().version(TEXTS).build();
    int resources = (int) read(file).section(".rsrc").orElseThrow().offset();
    // the type's entry points back to the first directory
    Arrays.fill(file, resources + 20, resources + 23, (byte) 0);

    assertThat(read(file).versionTexts()).isEmpty();
  }

  private static PeProgram read(byte[] file) throws IOException {
    assertThat(Programs.isProgram(file)).isTrue();
    return (PeProgram) Programs.read(FileContent.of(file).bytes()).getFirst();
  }
}
