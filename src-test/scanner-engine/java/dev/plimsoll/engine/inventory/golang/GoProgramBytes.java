package dev.plimsoll.engine.inventory.golang;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.format.program.ElfBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Makes what Go's linker writes into programs, for tests.
final class GoProgramBytes {

  private static final String SENTINEL = "0123456789abcdef";

  private GoProgramBytes() {}

  /// Go 1.18 and newer.
  static byte[] inline(String toolchain, String modules) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\u00ff Go buildinf:".getBytes(ISO_8859_1));
    bytes.write(8);
    bytes.write(2);
    bytes.writeBytes(new byte[16]);
    text(bytes, toolchain);
    text(bytes, wrapped(modules));
    return bytes.toByteArray();
  }

  private static String wrapped(String modules) {
    return modules.isEmpty() ? "" : SENTINEL + modules + SENTINEL;
  }

  private static void text(ByteArrayOutputStream into, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int length = bytes.length;
    while (length > 0x7f) {
      into.write((length & 0x7f) | 0x80);
      length >>= 7;
    }
    into.write(length);
    into.writeBytes(bytes);
  }

  /// Go before 1.18, as data that the loader maps at `address`.
  static byte[] withAddresses(String toolchain, String modules, long address, ByteOrder order) {
    byte[] first = toolchain.getBytes(UTF_8);
    byte[] second = wrapped(modules).getBytes(UTF_8);
    var bytes = ByteBuffer.allocate(64 + first.length + second.length).order(order);
    bytes.put("\u00ff Go buildinf:".getBytes(ISO_8859_1)).put((byte) 8);
    bytes.put((byte) (order == ByteOrder.BIG_ENDIAN ? 1 : 0));
    bytes.putLong(address + 32).putLong(address + 48);
    bytes.putLong(address + 64).putLong(first.length);
    bytes.putLong(address + 64 + first.length).putLong(second.length);
    return bytes.put(first).put(second).array();
  }

  static byte[] elf(String toolchain, String modules) {
    return ElfBuilder.program()
        .section(".gopclntab", "x")
        .section(".go.buildinfo", inline(toolchain, modules))
        .build();
  }
}
