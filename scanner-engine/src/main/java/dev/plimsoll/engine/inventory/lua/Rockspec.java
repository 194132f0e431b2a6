package dev.plimsoll.engine.inventory.lua;

import dev.plimsoll.engine.format.Term;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.regex.Pattern;

/// A rockspec (LuaRocks, "Rockspec format"): assignments of constants in any order. The revision of
/// the rockspec is part of the version, `3.7.0-0`. An installed rock has its own below `rocks` or
/// `rocks-5.1`.
final class Rockspec {

  private static final Pattern AFTER_NAME = Pattern.compile("[\\s<>=~]");

  private Rockspec() {}

  static void read(String path, Term.Group file, Records records) {
    var description = file.group("description", '=');
    var constants = LuaConstants.of(file);
    var name = constants.text("package");
    var version = constants.text("version");
    var draft =
        path.contains("/rocks")
            ? PackageRecord.installed(ComponentType.LUAROCKS, name, version)
            : PackageRecord.declared(ComponentType.LUAROCKS, name, version);
    draft
        .licence(description.constant("license", '='))
        .supplier(description.constant("maintainer", '='));
    for (var needed : file.group("dependencies", '=').terms()) {
      if (needed instanceof Term.Quoted(var text, _)) {
        var rock = AFTER_NAME.split(text.strip(), 2)[0];
        // the interpreter is none
        draft.dependsOn(rock.equals("lua") ? "" : rock);
      }
    }
    records.add(draft);
  }
}
