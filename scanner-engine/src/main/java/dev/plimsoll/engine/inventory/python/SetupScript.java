package dev.plimsoll.engine.inventory.python;

import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// `setup.py`: constant texts that are a requirement with one version, `"flask==1.0"`, wherever
/// they stand, because scripts keep their lists in variables; of a text with several lines each
/// line. The script is not run and not understood.
///
/// Accepts a false result: a text that looks like a requirement and is none, as
/// `takesEveryTextThatLooksLikeARequirement` shows.
final class SetupScript {

  /// Bytes of a script that are looked at.
  private static final int LIMIT = 1 << 20;

  private SetupScript() {}

  static void read(InputStream text, Records records) throws IOException {
    var script = new String(text.readNBytes(LIMIT), StandardCharsets.UTF_8);
    PythonTexts.each(
        script,
        constant -> {
          if (constant.contains("==")) {
            constant.lines().forEach(line -> requirement(line.strip(), records));
          }
        });
  }

  private static void requirement(String text, Records records) {
    Requirement.of(text)
        .ifPresent(found ->
            found
                .pinned()
                .ifPresent(version ->
                    records.add(
                        PackageRecord.declared(ComponentType.PYPI, found.name(), version))));
  }
}
