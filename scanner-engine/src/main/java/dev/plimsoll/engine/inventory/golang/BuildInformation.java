package dev.plimsoll.engine.inventory.golang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the linker says of a program (Go, `runtime/debug.BuildInfo`).
///
/// @param toolchain as it calls itself: `go1.21.3`, with whatever a vendor adds
/// @param path of the main package; empty where unknown
/// @param main the module of the main package; builds outside of modules have none
/// @param modules that were linked, replaced ones as their replacement, in file order
/// @param replacedByFolder modules whose code came from a folder: nobody knows which version
/// @param settings `-ldflags`, `vcs.revision`, `GOARCH` and others
record BuildInformation(
    String toolchain,
    String path,
    Optional<GoModule> main,
    List<GoModule> modules,
    List<String> replacedByFolder,
    Map<String, String> settings) {

  /// More lines are no program of this world; Kubernetes has some 300.
  private static final int LINES = 20_000;

  /// Lines of words between tabs; a line that begins with `=>` replaces the one before.
  static BuildInformation parse(String toolchain, String text) {
    var reading = new Reading();
    text.lines().limit(LINES).forEach(reading::line);
    return reading.result(toolchain);
  }

  private static final class Reading {
    private String path = "";
    private @Nullable GoModule main;
    private final List<GoModule> modules = new ArrayList<>();
    private final List<String> folders = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();

    void line(String line) {
      var words = line.split("\t", -1);
      if (words.length < 2) {
        return;
      }
      switch (words[0]) {
        case "path" -> path = words[1];
        case "mod" -> main = new GoModule(words[1], version(words));
        case "dep" -> modules.add(new GoModule(words[1], version(words)));
        case "=>" -> replace(new GoModule(words[1], version(words)));
        case "build" -> setting(line.substring("build\t".length()));
        default -> {}
      }
    }

    private static String version(String[] words) {
      return words.length > 2 ? words[2].strip() : "";
    }

    private void replace(GoModule replacement) {
      if (modules.isEmpty()) {
        return;
      }
      var replaced = modules.removeLast();
      if (replacement.hasVersion()) {
        modules.add(replacement);
      } else {
        folders.add(replaced.path());
      }
    }

    private void setting(String setting) {
      int equals = setting.indexOf('=');
      if (equals > 0) {
        settings.put(setting.substring(0, equals), unquoted(setting.substring(equals + 1)));
      }
    }

    BuildInformation result(String toolchain) {
      return new BuildInformation(
          toolchain,
          path,
          Optional.ofNullable(main),
          List.copyOf(modules),
          List.copyOf(folders),
          settings);
    }
  }

  /// Values with blanks or quotes are Go string literals; of escapes only `\"` and `\\` are met.
  private static String unquoted(String value) {
    boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return isQuoted
        ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
        : value;
  }
}
