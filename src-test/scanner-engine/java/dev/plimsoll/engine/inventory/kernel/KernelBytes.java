package dev.plimsoll.engine.inventory.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.luben.zstd.Zstd;
import dev.plimsoll.engine.format.program.ElfBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Writes small kernels and modules for tests.
final class KernelBytes {

  private KernelBytes() {}

  static byte[] module(String... texts) {
    return ElfBuilder.program()
        .section(".text", "code")
        .section(".modinfo", String.join("\0", texts) + "\0")
        .build();
  }

  /// The header by which x86 boots; what follows is compressed.
  static byte[] x86(String release) {
    var kernel = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
    kernel.putShort(0x1fe, (short) 0xaa55).putInt(0x202, 0x53726448);
    kernel.putShort(0x20e, (short) 0x1000);
    kernel.put(0x1200, release.getBytes(ISO_8859_1));
    return kernel.array();
  }

  static byte[] plain(String release) {
    var text = "\0".repeat(600) + "Linux version %s (%s)\0Linux version " + release + " (gcc)\0";
    return text.getBytes(ISO_8859_1);
  }

  /// Behind a header for EFI.
  static byte[] zboot(byte[] compressed) {
    var kernel = ByteBuffer.allocate(1024 + compressed.length).order(ByteOrder.LITTLE_ENDIAN);
    kernel.putShort(0, (short) 0x5a4d).putInt(4, 0x676d697a).putInt(8, 1024);
    kernel.putInt(12, compressed.length);
    return kernel.put(1024, compressed).array();
  }

  /// Opens a compressing stream.
  private interface Packer {
    OutputStream over(OutputStream bytes) throws IOException;
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    return packed(bytes, GZIPOutputStream::new);
  }

  static byte[] xz(byte[] bytes) throws IOException {
    return packed(bytes, out -> new XZOutputStream(out, new LZMA2Options(1)));
  }

  static byte[] zstd(byte[] bytes) {
    return Zstd.compress(bytes);
  }

  private static byte[] packed(byte[] bytes, Packer packer) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var stream = packer.over(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }
}
