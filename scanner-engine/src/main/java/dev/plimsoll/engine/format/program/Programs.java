package dev.plimsoll.engine.format.program;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells programs by their first bytes and reads them.
public final class Programs {

  private static final int ELF = 0x7f454c46;
  private static final int MACH_32 = 0xfeedface;
  private static final int MACH_64 = 0xfeedfacf;
  private static final int MACH_32_SWAPPED = 0xcefaedfe;
  private static final int MACH_64_SWAPPED = 0xcffaedfe;
  private static final int FAT = 0xcafebabe;
  private static final int FAT_64 = 0xcafebabf;
  private static final int MZ = 0x4d5a;

  /// Slices of one fat file. A Java class file has the same first four bytes and then its version,
  /// which is 45 or more.
  private static final int SLICES = 20;

  private Programs() {}

  /// True for what a loader maps: programs and shared libraries, no object files and no core dumps.
  ///
  /// @param head first bytes of the file, 64 of them where it has as many
  public static boolean isProgram(byte[] head) {
    if (head.length < 64) {
      return false;
    }
    var start = ByteBuffer.wrap(head);
    return switch (start.getInt(0)) {
      case ELF -> isLinkedElf(head);
      case MACH_32, MACH_64 -> start.getInt(12) != 1;
      case MACH_32_SWAPPED, MACH_64_SWAPPED -> Integer.reverseBytes(start.getInt(12)) != 1;
      case FAT, FAT_64 -> start.getInt(4) > 0 && start.getInt(4) <= SLICES;
      default -> start.getShort(0) == MZ;
    };
  }

  /// False where no program begins with this byte.
  public static boolean mayStart(byte first) {
    return first == 0x7f || first == 'M' || (first & 0xff) >= 0xca;
  }

  /// `e_type` ET_EXEC or ET_DYN; both bytes are looked at, the other one is 0.
  private static boolean isLinkedElf(byte[] head) {
    int type = head[16] | head[17];
    return type == 2 || type == 3;
  }

  /// Of a fat Mach-O file every slice; else one or none. Empty where the bytes are no program.
  public static List<Program> read(FileBytes bytes) throws IOException {
    var whole = Window.of(bytes);
    var head = ByteBuffer.wrap(whole.read(0, 64, 64));
    if (head.limit() < 64) {
      return List.of();
    }
    int magic = head.getInt(0);
    return magic == FAT || magic == FAT_64
        ? slices(whole, head.getInt(4), magic == FAT_64)
        : one(whole, magic).stream().toList();
  }

  private static Optional<Program> one(Window program, int magic) throws IOException {
    return switch (magic) {
      case ELF -> ElfReader.read(program).map(Program.class::cast);
      case MACH_32, MACH_64, MACH_32_SWAPPED, MACH_64_SWAPPED ->
          MachReader.read(program).map(Program.class::cast);
      default ->
          magic >>> 16 == MZ ? PeReader.read(program).map(Program.class::cast) : Optional.empty();
    };
  }

  /// `fat_arch` of `mach-o/fat.h`, big-endian on every machine.
  private static List<Program> slices(Window whole, int count, boolean is64) throws IOException {
    int entry = is64 ? 32 : 20;
    var table = ByteBuffer.wrap(whole.read(8, (long) SLICES * entry, SLICES * entry));
    var programs = new ArrayList<Program>();
    for (int i = 0; i < Math.min(count, SLICES) && (i + 1) * entry <= table.limit(); i++) {
      int at = i * entry + 8;
      long offset = is64 ? table.getLong(at) : Integer.toUnsignedLong(table.getInt(at));
      long size = is64 ? table.getLong(at + 8) : Integer.toUnsignedLong(table.getInt(at + 4));
      var slice = whole.slice(offset, size);
      var magic = slice.read(0, 4, 4);
      if (magic.length == 4) {
        one(slice, ByteBuffer.wrap(magic).getInt()).ifPresent(programs::add);
      }
    }
    return List.copyOf(programs);
  }
}
