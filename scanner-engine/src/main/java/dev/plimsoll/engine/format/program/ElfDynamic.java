package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What a program tells the dynamic linker (gABI chapter 5, *Dynamic Section*).
///
/// @param needed names of libraries
/// @param libraryName its own name
record ElfDynamic(List<String> needed, Optional<String> libraryName) {

  private static final int SEGMENT = 2;
  private static final int SECTION = 6;
  private static final int NEEDED = 1;
  private static final int TEXTS = 5;
  private static final int LIBRARY_NAME = 14;

  private static final int ENTRIES = 4096;

  static ElfDynamic read(ElfProgram program) throws IOException {
    var entries = new Entries(table(program), program.addressBytes());
    var texts = entries.first(TEXTS);
    if (texts.isEmpty()) {
      return new ElfDynamic(List.of(), Optional.empty());
    }
    var needed = new ArrayList<String>();
    for (var offset : entries.all(NEEDED)) {
      add(needed, text(program, texts.getAsLong(), offset));
    }
    var own = new ArrayList<String>(1);
    for (var offset : entries.all(LIBRARY_NAME)) {
      add(own, text(program, texts.getAsLong(), offset));
    }
    return new ElfDynamic(List.copyOf(needed), own.stream().findFirst());
  }

  private static void add(List<String> names, String name) {
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  private static String text(ElfProgram program, long texts, long offset) throws IOException {
    var bytes = program.mapped(texts + offset, Program.NAME_LIMIT, Program.NAME_LIMIT);
    return Window.text(ByteBuffer.wrap(bytes), 0);
  }

  private static ByteBuffer table(ElfProgram program) throws IOException {
    int limit = ENTRIES * 2 * program.addressBytes();
    for (var segment : program.segments()) {
      if (segment.kind() == SEGMENT) {
        return program.window().block(segment.offset(), segment.size(), limit);
      }
    }
    for (var section : program.sections()) {
      if (section.kind() == SECTION) {
        return program.window().block(section.offset(), section.size(), limit);
      }
    }
    return ByteBuffer.allocate(0);
  }

  /// Pairs of tag and value, up to the first tag 0.
  private record Entries(ByteBuffer table, int width) {

    private long word(int at) {
      return width == 8 ? table.getLong(at) : Integer.toUnsignedLong(table.getInt(at));
    }

    List<Long> all(int tag) {
      var values = new ArrayList<Long>();
      for (int at = 0; at + 2 * width <= table.limit() && word(at) != 0; at += 2 * width) {
        if (word(at) == tag) {
          values.add(word(at + width));
        }
      }
      return values;
    }

    OptionalLong first(int tag) {
      return all(tag).stream().mapToLong(Long::longValue).findFirst();
    }
  }
}
