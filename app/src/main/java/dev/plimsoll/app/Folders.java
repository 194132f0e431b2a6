package dev.plimsoll.app;

import java.nio.file.Path;
import java.util.Map;

/// Where Plimsoll keeps what it writes: below `PLIMSOLL_HOME`, or else as the XDG Base Directory
/// Specification has it.
///
/// @param cache may be deleted at any time; it is made again
/// @param data what the user imported and decided
/// @param config what the user set
public record Folders(Path cache, Path data, Path config) {

  /// @param home of the user
  public static Folders of(Map<String, String> environment, Path home) {
    var own = environment.getOrDefault("PLIMSOLL_HOME", "");
    if (!own.isBlank()) {
      var root = Path.of(own).toAbsolutePath();
      return new Folders(root.resolve("cache"), root.resolve("data"), root.resolve("config"));
    }
    return new Folders(
        base(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("plimsoll"),
        base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("plimsoll"),
        base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("plimsoll"));
  }

  /// A relative path in these variables is to be ignored, says the specification.
  private static Path base(Map<String, String> environment, String name, Path otherwise) {
    var named = environment.getOrDefault(name, "");
    return !named.isBlank() && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
  }

  /// The last scan of each image.
  public Path scans() {
    return data.resolve("scans");
  }

  /// Size, theme and language of the window.
  public Path window() {
    return config.resolve("window.properties");
  }

  public Path advisories() {
    return data.resolve("advisories.db");
  }
}
