package dev.plimsoll.engine.inventory.binary;

import dev.plimsoll.engine.format.ByteSearch;
import dev.plimsoll.engine.format.program.PeProgram;
import dev.plimsoll.engine.format.program.Program;
import java.io.IOException;

/// Tells programs that UPX packed: what they hold can be seen only while they run.
final class Packer {

  /// The loader's own header stands behind the program headers.
  private static final int HEADERS = 1024;

  private static final ByteSearch MARK = new ByteSearch("UPX!");

  private Packer() {}

  static boolean isPacked(Program program) throws IOException {
    return program instanceof PeProgram
        ? program.section("UPX0").isPresent()
        : MARK.next(program.read(0, HEADERS), 0) >= 0;
  }
}
