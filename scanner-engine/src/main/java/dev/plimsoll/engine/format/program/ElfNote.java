package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A note that whoever built the program left in it (gABI chapter 5, *Note Section*).
///
/// @param owner who defines the type: `GNU`, `FDO`, `Go`
/// @param bytes as they are; at most 64 KiB
@SuppressWarnings("ArrayRecordComponent") // notes are never compared, and read once
public record ElfNote(String owner, int type, byte[] bytes) {

  private static final int SECTION = 7;
  private static final int SEGMENT = 4;
  private static final int AREA_LIMIT = 1 << 16;
  private static final int NOTES = 256;

  static List<ElfNote> all(ElfProgram program) throws IOException {
    var notes = new ArrayList<ElfNote>();
    for (var section : program.sections()) {
      if (section.kind() == SECTION) {
        add(notes, program.window().block(section.offset(), section.size(), AREA_LIMIT));
      }
    }
    if (program.sections().isEmpty()) {
      for (var segment : program.segments()) {
        if (segment.kind() == SEGMENT) {
          add(notes, program.window().block(segment.offset(), segment.size(), AREA_LIMIT));
        }
      }
    }
    return List.copyOf(notes);
  }

  /// Name and bytes are padded to four each, whatever the specification says for 64 bit. Where a
  /// length leads outside, the rest of the area is no note.
  private static void add(List<ElfNote> notes, ByteBuffer area) {
    int at = 0;
    while (at + 12 <= area.limit() && notes.size() < NOTES) {
      long nameEnd = at + 12 + Integer.toUnsignedLong(area.getInt(at));
      long start = padded(nameEnd);
      long end = start + Integer.toUnsignedLong(area.getInt(at + 4));
      if (end > area.limit()) {
        return;
      }
      var owner = new byte[(int) nameEnd - at - 12];
      area.get(at + 12, owner);
      var bytes = new byte[(int) (end - start)];
      area.get((int) start, bytes);
      notes.add(new ElfNote(text(owner), area.getInt(at + 8), bytes));
      at = (int) padded(end);
    }
  }

  private static long padded(long offset) {
    return (offset + 3) & ~3L;
  }

  private static String text(byte[] name) {
    return new String(name, StandardCharsets.ISO_8859_1).replaceFirst("\0.*", "");
  }
}
