package dev.plimsoll.engine.inventory.dotnet;

import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;

/// Reads `packages.lock.json` (NuGet, *Enable repeatable package restores using a lock file*): for
/// each framework the packages, with `resolved` and what they need. A package that several
/// frameworks share is one record.
final class LockFile {

  private LockFile() {}

  static void parse(InputStream text, Records records) throws IOException {
    try {
      var seen = new HashSet<String>();
      for (var framework : TextTree.json(text).path("dependencies")) {
        for (var one : framework.properties()) {
          var version = one.getValue().path("resolved").asText();
          boolean isOwn = one.getValue().path("type").asText().equals("Project");
          if (!isOwn && seen.add(one.getKey() + "/" + version)) {
            var draft = PackageRecord.declared(ComponentType.NUGET, one.getKey(), version);
            // the version there is the lowest that serves, not the one that was taken
            one.getValue().path("dependencies").fieldNames().forEachRemaining(draft::dependsOn);
            records.add(draft);
          }
        }
      }
    } catch (UnreadableTextException e) {
      records.broken(e.line(), Records.abbreviated(e.reason()));
    }
  }
}
