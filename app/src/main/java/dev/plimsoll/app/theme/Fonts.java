package dev.plimsoll.app.theme;

import dev.plimsoll.app.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;

/// The fonts of the interface. JavaFX uses the first family of a list only and has no stack, so
/// there is one family per language, set by a style sheet of its own.
final class Fonts {

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
  private static final List<String> FILES =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-SemiBold.otf",
          "jetbrains_mono/JetBrainsMono-Regular.ttf");

  /// Beginnings of the families that have the characters of Simplified Chinese, on any system.
  private static final List<String> CHINESE =
      List.of(
          "Noto Sans CJK",
          "Noto Serif CJK",
          "Noto Sans SC",
          "Source Han",
          "WenQuanYi",
          "Droid Sans Fallback",
          "AR PL",
          "Microsoft YaHei",
          "SimSun",
          "SimHei",
          "PingFang",
          "Hiragino Sans GB",
          "Heiti SC");

  private Fonts() {}

  /// Goes by names, because JavaFX does not say which characters a font has: a Chinese font of
  /// another name counts as none, which costs a needless notice.
  static boolean showChinese(List<String> families) {
    return families.stream().anyMatch(family -> CHINESE.stream().anyMatch(family::startsWith));
  }

  /// Makes the fonts of the class path known; harmless when called again.
  static void load() {
    for (var file : FILES) {
      try (var in = Fonts.class.getResourceAsStream(FOLDER + file)) {
        if (in == null || Font.loadFont(in, 13) == null) {
          throw new IllegalStateException("the program lacks its font " + file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Name of the style sheet that sets the family.
  static String sheet(Language language, String system) {
    return switch (language) {
      case EN -> "font-en.css";
      case ZH -> "font-zh-" + family(system) + ".css";
    };
  }

  private static String family(String system) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "windows";
    }
    return name.startsWith("mac") ? "macos" : "linux";
  }
}
