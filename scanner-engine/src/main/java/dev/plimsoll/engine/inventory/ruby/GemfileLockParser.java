package dev.plimsoll.engine.inventory.ruby;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `Gemfile.lock` (Bundler::LockfileParser): sections by source, in them gems, four blanks
/// deep, each with what it needs, six deep. Sections that Bundler does not name a source hold other
/// things in the same form, and their lines are passed over.
final class GemfileLockParser {

  static final int LINE_LIMIT = 64 << 10;

  private static final Set<String> SOURCES = Set.of("GEM", "GIT", "PATH", "PLUGIN SOURCE");

  private static final Pattern GEM = Pattern.compile(" {4}(\\S+) \\(([^()\\s]+)\\)");
  private static final Pattern NEED = Pattern.compile(" {6}([^\\s!]+)!?(?: \\(.*\\))?");

  private final Map<String, Locked> gems = new LinkedHashMap<>();
  private final Map<String, String> versions = new LinkedHashMap<>();
  private final LineReader lines;
  private final Records records;
  private boolean isInSource;
  private Set<String> open = new LinkedHashSet<>();

  /// A gem at one version.
  ///
  /// @param platforms for each of which Bundler locked it
  private record Locked(GemName gem, int line, Set<String> platforms, Set<String> needs) {

    Locked(GemName gem, int line) {
      this(gem, line, new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /// Of several platforms nobody can tell here which one was installed.
    String platform() {
      return platforms.size() == 1 ? platforms.iterator().next() : "";
    }
  }

  private GemfileLockParser(LineReader lines, Records records) {
    this.lines = lines;
    this.records = records;
  }

  static void read(LineReader lines, Records records) throws IOException {
    new GemfileLockParser(lines, records).read();
  }

  private void read() throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      take(line);
    }
    gems.values()
        .forEach(locked -> {
          var gem = locked.gem();
          var draft =
              PackageRecord.declared(ComponentType.GEM, gem.name(), gem.version())
                  .qualifier("platform", locked.platform())
                  .line(locked.line());
          locked.needs().forEach(need -> draft.dependsOn(need, versions.getOrDefault(need, "")));
          records.add(draft);
        });
  }

  private void take(String line) {
    if (!line.isBlank() && !line.startsWith(" ")) {
      isInSource = SOURCES.contains(line.strip());
    } else if (isInSource && line.startsWith("      ")) {
      var need = NEED.matcher(line);
      if (need.matches()) {
        open.add(need.group(1));
      }
    } else if (isInSource && line.startsWith("    ")) {
      gem(line);
    }
  }

  private void gem(String line) {
    open = new LinkedHashSet<>();
    var found = GEM.matcher(line);
    if (!found.matches()) {
      records.broken(lines.number(), "\"%s\" is no gem".formatted(Records.abbreviated(line)));
      return;
    }
    var gem = GemName.locked(found.group(1), found.group(2));
    var locked =
        gems.computeIfAbsent(
            gem.name() + " " + gem.version(), _ -> new Locked(gem, lines.number()));
    locked.platforms().add(gem.platform());
    versions.put(gem.name(), gem.version());
    open = locked.needs();
  }
}
