package dev.plimsoll.engine.inventory.kernel;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class KernelFuzzTest {

  static Stream<byte[]> modules() throws IOException {
    var module = KernelBytes.module("name=x", "version=1", "depends=a,b", "vermagic=6.1 SMP");
    return Stream.of(module, KernelBytes.xz(module), KernelBytes.zstd(module))
        .flatMap(FuzzedFiles::changed);
  }

  static Stream<byte[]> kernels() throws IOException {
    return Stream.of(
            KernelBytes.x86("6.1.0 (builder)"),
            KernelBytes.plain("6.1.0"),
            KernelBytes.zboot(KernelBytes.gzip(KernelBytes.plain("6.1.0"))))
        .flatMap(FuzzedFiles::changed);
  }

  @MethodSource("modules")
  @FuzzTest(maxDuration = "60s")
  void readsAnyModule(byte[] bytes) throws IOException {
    FuzzedFiles.read(new KernelCataloger(), "lib/modules/6.1/x.ko", bytes);
  }

  @MethodSource("kernels")
  @FuzzTest(maxDuration = "60s")
  void readsAnyKernel(byte[] bytes) throws IOException {
    FuzzedFiles.read(new KernelCataloger(), "boot/vmlinuz", bytes);
  }
}
