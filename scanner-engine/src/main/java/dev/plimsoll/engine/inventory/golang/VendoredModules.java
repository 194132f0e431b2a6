package dev.plimsoll.engine.inventory.golang;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;

/// Reads `vendor/modules.txt` (Go Modules Reference, *Vendoring*): `# module version` and below it
/// the packages that were copied; `=> module version` behind a replaced one.
final class VendoredModules {

  private VendoredModules() {}

  static void parse(LineReader lines, Records records) throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      var words = line.strip().split("\\s+", 7);
      boolean isModule = words[0].equals("#") && words.length > 2;
      // replacements are listed once more at the end, then without the version that they replace
      if (isModule && !words[2].equals("=>")) {
        boolean isReplaced = words.length > 4 && words[3].equals("=>");
        var path = isReplaced ? words[4] : words[1];
        var version = isReplaced ? words.length > 5 ? words[5] : "" : words[2];
        records.add(
            PackageRecord.declared(ComponentType.GOLANG, path, version).line(lines.number()));
      }
    }
  }
}
