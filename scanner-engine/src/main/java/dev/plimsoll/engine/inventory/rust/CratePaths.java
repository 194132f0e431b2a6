package dev.plimsoll.engine.inventory.rust;

import com.google.re2j.Pattern;
import dev.plimsoll.engine.format.ByteSearch;
import dev.plimsoll.engine.format.program.ElfProgram;
import dev.plimsoll.engine.format.program.Program;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/// Crates of a program without a list: messages of code that can panic name its source file,
/// `/registry/src/index.crates.io-6f17d22bba15001f/time-0.1.43/src/lib.rs`.
///
/// Misses crates that never panic, and everything where the paths were remapped. Accepts a false
/// one where a program quotes such a path for another reason (test `takesAQuotedPathForACrate`).
final class CratePaths {

  /// What rustc 1.74 and newer leave in the section that compilers sign.
  private static final ByteSearch COMPILER = new ByteSearch("rustc version ");

  private static final ByteSearch REGISTRY = new ByteSearch("/registry/src/");
  private static final int SIGNATURES = 1 << 16;

  /// Of the path behind the text that is searched.
  private static final int PATH = 256;

  private static final int CRATES = 5000;

  private static final Pattern CRATE =
      Pattern.compile(
          "^/registry/src/[\\w.-]+-[0-9a-f]{16}/([A-Za-z][\\w-]*?)-(\\d+\\.\\d+\\.\\d+[\\w.+-]*)/");

  private CratePaths() {}

  static void read(Program program, Records records) throws IOException {
    if (!(program instanceof ElfProgram) || !isRust(program)) {
      return;
    }
    var crates = new TreeSet<String>();
    for (var name : new String[] {".rodata", ".data.rel.ro"}) {
      var texts = program.section(name);
      if (texts.isPresent()) {
        REGISTRY.find(
            program::read,
            texts.get().offset(),
            texts.get().offset() + texts.get().size(),
            offset -> add(program, offset, crates));
      }
    }
    for (var crate : crates) {
      int space = crate.indexOf(' ');
      records.add(
          PackageRecord.observed(
              ComponentType.CARGO, crate.substring(0, space), crate.substring(space + 1)));
    }
  }

  private static boolean isRust(Program program) throws IOException {
    var comment = program.section(".comment");
    return comment.isPresent() && COMPILER.next(program.read(comment.get(), SIGNATURES), 0) >= 0;
  }

  private static boolean add(Program program, long offset, Set<String> crates) throws IOException {
    var path = new String(program.read(offset, PATH), StandardCharsets.ISO_8859_1);
    var crate = CRATE.matcher(path);
    if (crate.find()) {
      crates.add(crate.group(1) + " " + crate.group(2));
    }
    return crates.size() < CRATES;
  }
}
