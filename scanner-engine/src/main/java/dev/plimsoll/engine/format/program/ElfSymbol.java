package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A named place in a program (gABI chapter 4, *Symbol Table*).
///
/// @param address where the loader maps it
/// @param size bytes, as the file claims
public record ElfSymbol(String name, long address, long size) {

  private static final int CHUNK = 1 << 16;

  /// Bytes of one table that are searched: about a million symbols.
  private static final int TABLE_LIMIT = 24 << 20;

  private static final int NAMES_LIMIT = 64 << 20;

  /// Names with the wanted ending that are told apart.
  private static final int PLACES = 10_000;

  static Optional<ElfSymbol> find(ElfProgram program, String name) throws IOException {
    for (var names : List.of(".dynstr", ".strtab")) {
      var symbols = names.equals(".dynstr") ? ".dynsym" : ".symtab";
      var found = find(program, program.section(symbols), program.section(names), name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The name is looked up first, so that symbols are compared by a number. Linkers let a name
  /// share the end of a longer one.
  private static Optional<ElfSymbol> find(
      ElfProgram program, Optional<Section> symbols, Optional<Section> names, String name)
      throws IOException {
    if (symbols.isEmpty() || names.isEmpty()) {
      return Optional.empty();
    }
    var places = places(program, names.get(), name);
    return places.isEmpty() ? Optional.empty() : named(program, symbols.get(), places, name);
  }

  private static Set<Long> places(ElfProgram program, Section names, String name)
      throws IOException {
    byte[] wanted = (name + "\0").getBytes(StandardCharsets.ISO_8859_1);
    var places = new HashSet<Long>();
    long size = Math.min(names.size(), NAMES_LIMIT);
    for (long from = 0; from < size && places.size() < PLACES; from += CHUNK) {
      int length = (int) Math.min(size - from, CHUNK + wanted.length - 1);
      var chunk = program.read(names.offset() + from, length);
      for (int i = 0; i + wanted.length <= chunk.length; i++) {
        if (chunk[i] == wanted[0]
            && Arrays.equals(chunk, i, i + wanted.length, wanted, 0, wanted.length)) {
          places.add(from + i);
        }
      }
    }
    return places;
  }

  private static Optional<ElfSymbol> named(
      ElfProgram program, Section symbols, Set<Long> places, String name) throws IOException {
    boolean is64 = program.addressBytes() == 8;
    int entry = is64 ? 24 : 16;
    long size = Math.min(symbols.size(), TABLE_LIMIT);
    int step = CHUNK / entry * entry;
    for (long from = 0; from < size; from += step) {
      var chunk = program.window().block(symbols.offset() + from, size - from, step);
      for (int at = 0; at + entry <= chunk.limit(); at += entry) {
        boolean isDefined = chunk.getShort(at + (is64 ? 6 : 14)) != 0;
        if (isDefined && places.contains(Integer.toUnsignedLong(chunk.getInt(at)))) {
          return Optional.of(symbol(chunk, at, is64, name));
        }
      }
    }
    return Optional.empty();
  }

  private static ElfSymbol symbol(ByteBuffer table, int at, boolean is64, String name) {
    return is64
        ? new ElfSymbol(name, table.getLong(at + 8), table.getLong(at + 16))
        : new ElfSymbol(
            name,
            Integer.toUnsignedLong(table.getInt(at + 4)),
            Integer.toUnsignedLong(table.getInt(at + 8)));
  }
}
