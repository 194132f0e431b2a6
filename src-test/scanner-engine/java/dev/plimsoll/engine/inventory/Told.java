package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.image.FileLinks;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What layers say, put together by hand, for tests of the inventory.
final class Told {

  private static final String ANALYSER = "told";

  private final Map<String, List<FactHistory.State>> states = new TreeMap<>();
  private FileLinks links = FileLinks.none();

  Told records(int layer, String path, PackageDraft... drafts) {
    var packages = Stream.of(drafts).map(PackageDraft::record).toList();
    return add(layer, path, Optional.of(FileFact.ofPackages(path, ANALYSER, packages)));
  }

  Told notes(int layer, String path, String subject, String... files) {
    var note = new PackageNote(subject, List.of(files), List.of());
    return add(layer, path, Optional.of(FileFact.ofNote(path, ANALYSER, note)));
  }

  /// One folder has another name in every layer.
  Told links(String folder, String target) {
    links =
        (path, _) ->
            path.startsWith(folder + "/") ? target + path.substring(folder.length()) : path;
    return this;
  }

  Told deletes(int layer, String path) {
    return add(layer, path, Optional.empty());
  }

  private Told add(int layer, String path, Optional<FileFact> fact) {
    states.computeIfAbsent(path, _ -> new ArrayList<>()).add(new FactHistory.State(layer, fact));
    return this;
  }

  /// By id.
  Map<String, Component> components() {
    var histories = new ArrayList<FactHistory>();
    states.forEach((path, all) -> histories.add(new FactHistory(path, ANALYSER, all)));
    var byId = new TreeMap<String, Component>();
    Inventory.of(new LayerStack(List.of(), histories, links, List.of()), "image")
        .components()
        .forEach(one -> byId.put(one.id(), one));
    return byId;
  }

  Component component(String id) {
    var components = components();
    return Optional.ofNullable(components.get(id))
        .orElseThrow(() -> new AssertionError("no %s in %s".formatted(id, components.keySet())));
  }
}
