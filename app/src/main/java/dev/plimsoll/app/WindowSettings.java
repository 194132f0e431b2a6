package dev.plimsoll.app;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the window remembers. A file that is missing or broken gives the defaults: a window must
/// open in any case.
///
/// @param width of the window's content, in pixels, as long as it does not fill the screen
/// @param place of the window's upper left corner; empty lets the system choose
/// @param remembered what parts of the window keep: see [dev.plimsoll.app.ui.Remembered]
public record WindowSettings(
    double width,
    double height,
    Optional<Place> place,
    boolean isMaximized,
    Theme theme,
    Language language,
    Map<String, String> remembered) {

  /// On the desktop of all screens, in pixels.
  public record Place(double x, double y) {}

  private static final String REMEMBERED = "remembered.";

  static final double LEAST_WIDTH = 960;
  static final double LEAST_HEIGHT = 640;

  public WindowSettings {
    width = Math.max(LEAST_WIDTH, width);
    height = Math.max(LEAST_HEIGHT, height);
    remembered = Map.copyOf(remembered);
  }

  static WindowSettings defaults(Language system) {
    return new WindowSettings(1280, 800, Optional.empty(), false, Theme.SYSTEM, system, Map.of());
  }

  static WindowSettings read(Path file, Language system) {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return defaults(system);
    }
    var defaults = defaults(system);
    var language = properties.getProperty("language", system.tag());
    return new WindowSettings(
        number(properties, "width", defaults.width()),
        number(properties, "height", defaults.height()),
        place(properties),
        Boolean.parseBoolean(properties.getProperty("maximized", "")),
        Theme.ofTag(properties.getProperty("theme", "")),
        Language.ofTag(language),
        remembered(properties));
  }

  private static Optional<Place> place(Properties properties) {
    double x = number(properties, "x", Double.NaN);
    double y = number(properties, "y", Double.NaN);
    return Double.isNaN(x) || Double.isNaN(y) ? Optional.empty() : Optional.of(new Place(x, y));
  }

  private static Map<String, String> remembered(Properties properties) {
    return properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith(REMEMBERED))
        .collect(
            Collectors.toMap(name -> name.substring(REMEMBERED.length()), properties::getProperty));
  }

  /// Replaces the file as a whole, so that it is never half written.
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var lines = new TreeMap<String, String>();
    remembered.forEach((name, value) -> lines.put(REMEMBERED + name, value));
    lines.put("height", Long.toString((long) height));
    lines.put("language", language.tag());
    lines.put("maximized", Boolean.toString(isMaximized));
    lines.put("theme", theme.tag());
    lines.put("width", Long.toString((long) width));
    place.ifPresent(at -> {
      lines.put("x", Long.toString((long) at.x()));
      lines.put("y", Long.toString((long) at.y()));
    });
    var text = new StringBuilder();
    lines.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    var next = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(next, text);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static double number(Properties properties, String name, double otherwise) {
    try {
      double number = Double.parseDouble(properties.getProperty(name, ""));
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
