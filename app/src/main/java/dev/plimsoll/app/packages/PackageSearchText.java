package dev.plimsoll.app.packages;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The text in which words are looked for: what the columns show. Words of the interface stand in
/// both languages, so that a filter keeps its meaning when the language changes.
final class PackageSearchText {

  private final Map<String, String> translated = new HashMap<>();

  String of(Component component, Tally tally, List<String> licences, Optional<Component> owner) {
    var parts = new ArrayList<String>();
    parts.add(component.name());
    parts.add(component.version());
    parts.add(component.type().word());
    parts.add(component.source().name());
    parts.add(component.purl());
    component.supplier().ifPresent(parts::add);
    parts.addAll(licences);
    parts.addAll(component.licences());
    owner.map(Component::name).ifPresent(parts::add);
    component.locations().stream().map(Location::path).forEach(parts::add);
    parts.add(both("packages.evidence." + component.kind().word()));
    parts.add(both("packages.judged." + component.judged().word()));
    tally.worst().ifPresent(worst -> parts.add(both("outcome.severity." + worst.word())));
    if (!component.present()) {
      parts.add(both("packages.fate.ended"));
    }
    // A line break between the parts: no word of a filter can match across two of them.
    return String.join("\n", parts).toLowerCase(Locale.ROOT);
  }

  private String both(String key) {
    return translated.computeIfAbsent(
        key,
        wanted -> {
          var words = new EnumMap<Language, String>(Language.class);
          for (var language : Language.values()) {
            words.put(language, Texts.of(language).text(wanted));
          }
          return String.join("\n", words.values());
        });
  }
}
