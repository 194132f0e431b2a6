package dev.plimsoll.engine.inventory.swift;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.regex.Pattern;

/// `Package.resolved`: pins at the top (versions 2 and 3) or below `object` (version 1).
///
/// A package is named by where it lies, host and path, as advisories name it. One that follows a
/// branch has no version but the commit. Packages of a registry have an identity and no place.
final class PackageResolved {

  private static final Pattern BEFORE_HOST = Pattern.compile("^(?:[a-z+]+://)?(?:[^/@]*@)?");
  private static final Pattern AFTER_HOST = Pattern.compile("^([^/:]+):(?=[^/\\d])");

  private PackageResolved() {}

  static void read(PartialTree tree, Records records) {
    boolean isFirst = tree.root().has("object");
    var pins = isFirst ? tree.root().path("object").path("pins") : tree.root().path("pins");
    for (var pin : pins) {
      var url = PartialTree.text(pin, isFirst ? "repositoryURL" : "location");
      var name = url.isEmpty() ? PartialTree.text(pin, "identity") : place(url);
      var version = PartialTree.text(pin.path("state"), "version");
      var commit = PartialTree.text(pin.path("state"), "revision");
      records.add(
          PackageRecord.declared(ComponentType.SWIFT, name, version.isEmpty() ? commit : version)
              .line(tree.line(pin)));
    }
  }

  /// `github.com/apple/swift-nio` of `https://github.com/apple/swift-nio.git` and of
  /// `git@github.com:apple/swift-nio.git`.
  private static String place(String url) {
    var place = BEFORE_HOST.matcher(url).replaceFirst("");
    place = AFTER_HOST.matcher(place).replaceFirst("$1/");
    int end = place.length();
    while (end > 0 && place.charAt(end - 1) == '/') {
      end--;
    }
    place = place.substring(0, end);
    return place.endsWith(".git") ? place.substring(0, end - ".git".length()) : place;
  }
}
