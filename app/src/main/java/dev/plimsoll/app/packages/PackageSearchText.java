package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.RowText;
import dev.plimsoll.app.ui.RowTexts;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text in which words are looked for: what the columns show.
final class PackageSearchText {

  private final RowTexts texts = new RowTexts();

  RowText of(Component component, Tally tally, List<String> licences, Optional<Component> owner) {
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
    var keys = new ArrayList<String>();
    keys.add("packages.evidence." + component.kind().word());
    keys.add("packages.judged." + component.judged().word());
    tally.worst().ifPresent(worst -> keys.add("outcome.severity." + worst.word()));
    if (!component.present()) {
      keys.add("packages.fate.ended");
    }
    return texts.of(parts, keys);
  }
}
