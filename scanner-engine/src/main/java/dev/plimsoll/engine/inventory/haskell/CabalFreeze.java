package dev.plimsoll.engine.inventory.haskell;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.regex.Pattern;

/// `cabal.project.freeze`: constraints apart by commas, `any.name ==1.0` among them. `installed`
/// ones come with the compiler and have no version here.
final class CabalFreeze {

  static final int LINE = 1 << 16;

  private static final Pattern CONSTRAINT =
      Pattern.compile("(?:any\\.)?([A-Za-z0-9][A-Za-z0-9-]*+)\\s*==\\s*([0-9][0-9.]*+)");

  private CabalFreeze() {}

  static void read(LineReader lines, Records records) throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      for (var part : line.split(",", -1)) {
        var constraint = CONSTRAINT.matcher(part.substring(part.indexOf(':') + 1).strip());
        if (constraint.matches()) {
          records.add(
              PackageRecord.declared(
                      ComponentType.HACKAGE, constraint.group(1), constraint.group(2))
                  .line(lines.number()));
        }
      }
    }
  }
}
