package dev.plimsoll.engine.inventory.dotnet;

import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.XmlElement;
import dev.plimsoll.engine.format.XmlTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what projects ask for: `package` elements of `packages.config`, and the items
/// `PackageReference`, `PackageVersion` and `GlobalPackageReference` of MSBuild files.
///
/// A property is replaced where the same file sets it without a condition that matters; ranges and
/// floating versions name no version and are left out, as are references whose version stands in
/// another file (central package management).
final class ProjectFile {

  private static final Set<String> ITEMS =
      Set.of("PackageReference", "PackageVersion", "GlobalPackageReference");

  private static final Pattern PROPERTY = Pattern.compile("\\$\\(([\\w.]+)\\)");

  /// `1.2.3`, or `[1.2.3]`, which means only that one.
  private static final Pattern EXACT = Pattern.compile("\\[?\\s*(\\d[\\w.+-]*)\\s*]?");

  private static final int REPLACEMENTS = 8;

  private final Map<String, String> properties = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Records records;

  private ProjectFile(Records records) {
    this.records = records;
  }

  static void parse(InputStream text, Records records) throws IOException {
    try {
      var root = XmlTree.read(text);
      var file = new ProjectFile(records);
      root.children("package").forEach(file::configured);
      root.children("PropertyGroup").forEach(file::properties);
      root.children("ItemGroup").forEach(file::items);
    } catch (UnreadableTextException e) {
      records.broken(e.line(), Records.abbreviated(e.reason()));
    }
  }

  private void configured(XmlElement element) {
    add(element.attribute("id"), element.attribute("version"), element.line());
  }

  private void properties(XmlElement group) {
    group.children().forEach(property -> properties.putIfAbsent(property.name(), property.text()));
  }

  private void items(XmlElement group) {
    for (var item : group.children()) {
      if (ITEMS.contains(item.name())) {
        var name = item.attribute("Include");
        var version = item.attribute("Version");
        add(
            name.isEmpty() ? item.attribute("Update") : name,
            resolved(version.isEmpty() ? item.text("Version") : version),
            item.line());
      }
    }
  }

  private String resolved(String version) {
    var text = version;
    for (int i = 0; i < REPLACEMENTS && text.contains("$("); i++) {
      text =
          PROPERTY
              .matcher(text)
              .replaceAll(
                  it -> Matcher.quoteReplacement(properties.getOrDefault(it.group(1), it.group())));
      if (text.length() > Records.NAME_LIMIT) {
        return "";
      }
    }
    return text;
  }

  private void add(String name, String version, int line) {
    var exact = EXACT.matcher(version);
    if (!name.isBlank() && exact.matches() && seen.add(name + "/" + exact.group(1))) {
      records.add(PackageRecord.declared(ComponentType.NUGET, name, exact.group(1)).line(line));
    }
  }
}
