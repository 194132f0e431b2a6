package dev.plimsoll.engine.inventory.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelCatalogerTest {

  private static final String MODULE = "usr/lib/modules/6.1.0-18-amd64/kernel/drivers/net/a-b.ko";
  private static final String KERNEL = "boot/vmlinuz-6.1.0-18-amd64";
  private static final String RELEASE = "6.1.0-18-amd64";

  private static ReadFile read(String path, byte[] bytes) throws IOException {
    return ReadFile.of(new KernelCataloger(), path, bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boot/vmlinuz",
        KERNEL,
        "usr/lib/modules/6.7/vmlinuz",
        "boot/kernel-6.6-x86_64",
        "boot/Image",
        MODULE,
        MODULE + ".xz",
        MODULE + ".zst",
        "lib/modules/6.1/extra/x.ko.gz"
      })
  void wantsKernelsAndModules(String path) {
    assertThat(new KernelCataloger().wants(new FileEntry(path, 1, 0644))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usr/bin/kernel-install",
        "usr/share/vim/vim90/tutor/tutor.ko",
        "usr/lib/modules/6.1/modules.ko.bin",
        "boot/config-6.1",
        "boot/vmlinuz.old.sig"
      })
  void wantsNothingElse(String path) {
    assertThat(new KernelCataloger().wants(new FileEntry(path, 1, 0644))).isFalse();
  }

  @Test
  void readsWhatAModuleSaysOfItself() throws IOException {
    var module =
        read(
                MODULE,
                KernelBytes.module(
                    "version=3.2.6-k",
                    "license=GPL v2",
                    "alias=one",
                    "alias=two",
                    "depends=mdio,snd-pcm",
                    "name=e1000e",
                    "vermagic=6.1.0-18-amd64 SMP preempt mod_unload"))
            .only();

    assertThat(module.name()).isEqualTo("e1000e");
    assertThat(module.version()).isEqualTo("3.2.6-k");
    assertThat(module.kind()).isEqualTo(EvidenceKind.OBSERVED);
    assertThat(module.licences()).containsExactly("GPL v2");
    assertThat(module.dependsOn())
        .containsExactly(
            new Dependency("linux-kernel", RELEASE),
            Dependency.on("mdio"),
            Dependency.on("snd_pcm"));
  }

  @Test
  void givesAModuleWithoutVersionTheKernels() throws IOException {
    var read = read(MODULE, KernelBytes.module("vermagic=" + RELEASE + " SMP", "depends="));

    assertThat(read.versions()).containsExactly("a_b " + RELEASE);
    assertThat(read.needs("a_b")).containsExactly("linux-kernel");
  }

  @Test
  void readsCompressedModules() throws IOException {
    var module = KernelBytes.module("name=x", "version=1");
    for (var stored :
        List.of(KernelBytes.gzip(module), KernelBytes.xz(module), KernelBytes.zstd(module))) {
      assertThat(read(MODULE + ".xz", stored).versions()).containsExactly("x 1");
    }
  }

  @Test
  void saysWhatIsNoModule() throws IOException {
    assertThat(read(MODULE, "text".getBytes(UTF_8)).faults())
        .containsExactly("0: is no kernel module");
    assertThat(read(MODULE, KernelBytes.module("name=x")).faults())
        .containsExactly("0: \"x\" has no version");
    var cut = Arrays.copyOf(KernelBytes.xz(KernelBytes.module("name=x")), 40);
    assertThat(read(MODULE + ".xz", cut).faults().getFirst()).startsWith("0: cannot be unpacked");
    assertThat(read(MODULE, new byte[0]).faults()).isEmpty();
  }

  @Test
  void refusesAModuleThatUnpacksToTooMuch() throws IOException {
    var bomb = KernelBytes.zstd(new byte[65 << 20]);

    assertThat(read(MODULE + ".zst", bomb).faults())
        .containsExactly("0: unpacks to more than 67108864 bytes");
  }

  @Test
  void readsTheReleaseOfKernelsInTheirManyForms() throws IOException {
    var plain = KernelBytes.plain(RELEASE);
    for (var stored :
        List.of(
            KernelBytes.x86(RELEASE + " (debian-kernel@lists.debian.org) #1 SMP"),
            plain,
            KernelBytes.gzip(plain),
            KernelBytes.zboot(KernelBytes.gzip(plain)),
            KernelBytes.zboot(KernelBytes.zstd(plain)))) {
      var kernel = read(KERNEL, stored).only();

      assertThat(kernel.name()).isEqualTo("linux-kernel");
      assertThat(kernel.version()).isEqualTo(RELEASE);
      assertThat(kernel.cpes()).containsExactly("cpe:2.3:o:linux:linux_kernel:6.1.0:*:*:*:*:*:*:*");
    }
  }

  @Test
  void saysThatAKernelHasNoRelease() throws IOException {
    assertThat(read(KERNEL, KernelBytes.x86("? ")).faults())
        .containsExactly("0: a kernel without its release");
  }

  @Test
  void passesOverFilesThatOnlyHaveTheName() throws IOException {
    var read = read("boot/kernel-notes", "Linux version of the notes".getBytes(UTF_8));

    assertThat(read.packages()).isEmpty();
    assertThat(read.faults()).isEmpty();
  }
}
