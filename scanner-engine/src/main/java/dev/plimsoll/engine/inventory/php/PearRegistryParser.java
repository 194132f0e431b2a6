package dev.plimsoll.engine.inventory.php;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.regex.Pattern;

/// Reads a file of PEAR's registry, `php/.registry/name.reg`: the package's `package.xml`, version
/// 1 or 2 (pear.php.net/manual/en/guide.developers.package2.php), as a serialised array. Packages
/// of other channels than PEAR's own lie in a folder each: `.channel.pecl.php.net/`.
///
/// Name and channel are one name here, `pecl.php.net/memcached`, as `pecl/memcached` is on PEAR's
/// command line, but without an alias that a machine may define otherwise.
final class PearRegistryParser {

  /// The registry file of PEAR itself has some 100 KB.
  static final int LIMIT = 16 << 20;

  private static final String DEFAULT_CHANNEL = "pear.php.net";

  private static final Pattern FOLDER = Pattern.compile(".*/\\.channel\\.([^/]+)/[^/]+");

  private PearRegistryParser() {}

  static void read(String path, byte[] bytes, Records records) {
    if (bytes.length > LIMIT) {
      records.broken(0, "longer than %d bytes".formatted(LIMIT));
      return;
    }
    var values = PhpValues.read(bytes);
    values.fault().ifPresent(records::broken);
    var draft = draft(path, values.root());
    boolean isComplete = !draft.name().isBlank() && !draft.version().isBlank();
    // one gap says enough of a file that is broken before it tells these
    if (isComplete || values.fault().isEmpty()) {
      records.add(draft);
    }
  }

  private static PackageDraft draft(String path, JsonNode registered) {
    var name = first(registered, "name", "package");
    var channel = first(registered, "channel");
    var version = textOrMember(registered.path("version"), "release");
    var draft =
        PackageRecord.installed(
                ComponentType.PEAR,
                name.isEmpty() ? "" : (channel.isEmpty() ? channel(path) : channel) + "/" + name,
                version)
            .licence(textOrMember(registered.path("license"), "_content"))
            .licence(first(registered, "release_license"))
            .supplier(PartialTree.text(one(registered.path("lead")), "name"));
    registered
        .path("filelist")
        .forEach(file -> {
          var installed = PartialTree.text(file, "installed_as");
          if (installed.startsWith("/")) {
            draft.file(installed.substring(1));
          }
        });
    for (var level : registered.path("dependencies")) {
      var packages = level.path("package");
      if (packages.has("name")) {
        need(packages, draft);
      } else {
        packages.forEach(each -> need(each, draft));
      }
    }
    return draft;
  }

  private static void need(JsonNode needed, PackageDraft draft) {
    var channel = first(needed, "channel");
    draft.dependsOn(
        (channel.isEmpty() ? DEFAULT_CHANNEL : channel) + "/" + PartialTree.text(needed, "name"));
  }

  private static String channel(String path) {
    var folder = FOLDER.matcher(path);
    return folder.matches() ? folder.group(1) : DEFAULT_CHANNEL;
  }

  private static String first(JsonNode object, String... members) {
    for (var member : members) {
      var text = PartialTree.text(object, member).strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /// Version 1 has a text where version 2 has attributes beside it.
  private static String textOrMember(JsonNode value, String member) {
    return value.isTextual() ? value.textValue() : PartialTree.text(value, member);
  }

  /// The element, or the first of several.
  private static JsonNode one(JsonNode value) {
    return value.has("0") ? value.path("0") : value;
  }
}
