package dev.plimsoll.engine.inventory.dotnet;

import dev.plimsoll.engine.format.ByteSearch;
import dev.plimsoll.engine.format.program.Program;
import dev.plimsoll.engine.format.program.Section;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Finds the `deps.json` in a single-file application (.NET, *Single-file Publish*, bundler
/// design): a loader whose data hold the place of a header, behind which the files follow. Since
/// version 2 (.NET 5) the header says where `deps.json` lies.
final class Bundle {

  /// SHA-256 of `.net core bundle`; the eight bytes before it are the header's place.
  private static final ByteSearch SIGNATURE =
      new ByteSearch(
          new String(
              HexFormat.of()
                  .parseHex("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae"),
              StandardCharsets.ISO_8859_1));

  private static final int PLACE = 8;
  private static final int HEADER = 512;
  private static final int TEXT_LIMIT = 64 << 20;

  /// Behind the loader at least this much must follow.
  private static final int LEAST = 1 << 16;

  private Bundle() {}

  /// Empty for programs that are no bundle, or an older one.
  static Optional<byte[]> dependencies(Program program) throws IOException {
    if (!hasFilesBehind(program)) {
      return Optional.empty();
    }
    for (var section : program.sections()) {
      if (section.isWritable() && section.size() > PLACE) {
        var found = dependencies(program, section);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasFilesBehind(Program program) {
    long end = 0;
    for (var section : program.sections()) {
      end = Math.max(end, section.offset() + Math.max(0, section.size()));
    }
    return end > 0 && program.size() - end > LEAST;
  }

  private static Optional<byte[]> dependencies(Program program, Section data) throws IOException {
    var place = new long[] {-1};
    SIGNATURE.find(
        program::read,
        data.offset(),
        data.offset() + data.size(),
        offset -> {
          place[0] = offset - PLACE;
          return false;
        });
    if (place[0] < 0) {
      return Optional.empty();
    }
    var address = numbers(program.read(place[0], PLACE));
    return address.limit() < PLACE
        ? Optional.empty()
        : text(program, numbers(program.read(address.getLong(0), HEADER)));
  }

  /// Major and minor version, number of files, an identifier behind its length, then place and
  /// size.
  private static Optional<byte[]> text(Program program, ByteBuffer header) throws IOException {
    if (header.limit() < 16 || header.getInt(0) < 2) {
      return Optional.empty();
    }
    int idLength = header.get(12);
    int at = 13 + idLength;
    if (idLength < 0 || at + 16 > header.limit()) {
      return Optional.empty();
    }
    long size = header.getLong(at + 8);
    if (size <= 0 || size > TEXT_LIMIT) {
      return Optional.empty();
    }
    var text = program.read(header.getLong(at), (int) size);
    return text.length == 0 ? Optional.empty() : Optional.of(text);
  }

  private static ByteBuffer numbers(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
