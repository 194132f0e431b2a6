package dev.plimsoll.app.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The texts of one language, by key: `findings.empty.title`. Immutable.
///
/// Each area is one file, `plimsoll/app/i18n/<area>_<language>.properties`, in UTF-8.
public final class Texts {

  /// Files that together hold all texts. A key begins with its area, but for errors, whose keys
  /// begin with `error.`.
  static final List<String> AREAS =
      List.of(
          "cli",
          "errors",
          "findings",
          "forms",
          "images",
          "inspector",
          "kit",
          "outcome",
          "packages",
          "settings",
          "shell");

  private static final Map<Language, Texts> LOADED = new HashMap<>();

  private final Map<String, Message> messages;

  private Texts(Map<String, Message> messages) {
    this.messages = Map.copyOf(messages);
  }

  public static synchronized Texts of(Language language) {
    return LOADED.computeIfAbsent(language, Texts::load);
  }

  /// @throws IllegalArgumentException where there is no such text: a fault of the program, which a
  ///   test finds
  public String text(String key) {
    return text(key, Map.of());
  }

  /// @param namesAndValues `"n", 12, "image", "shop/api:2.4"`
  public String text(String key, Object... namesAndValues) {
    return text(key, named(namesAndValues));
  }

  public String text(String key, Map<String, ?> values) {
    return message(key)
        .orElseThrow(() -> new IllegalArgumentException("no text for \"" + key + "\""))
        .format(values);
  }

  public boolean has(String key) {
    return messages.containsKey(key);
  }

  Set<String> keys() {
    return new TreeSet<>(messages.keySet());
  }

  /// Empty where there is no such text.
  Optional<Message> message(String key) {
    return Optional.ofNullable(messages.get(key));
  }

  private static Map<String, Object> named(Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("a value without a name");
    }
    var values = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return values;
  }

  private static Texts load(Language language) {
    var messages = new HashMap<String, Message>();
    for (var area : AREAS) {
      var file = area + "_" + language.tag() + ".properties";
      read(file).forEach((key, text) -> messages.put(key, Message.parse(text)));
    }
    return new Texts(messages);
  }

  private static Map<String, String> read(String file) {
    var properties = new Properties();
    try (var in = Texts.class.getResourceAsStream("/plimsoll/app/i18n/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new HashMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
