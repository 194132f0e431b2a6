package dev.plimsoll.engine.inventory.dart;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Set;
import java.util.regex.Pattern;

/// `pubspec.lock` (dart.dev, "Glossary: lockfile").
///
/// Parts of an SDK have the version `0.0.0`; theirs is the SDK's, whose constraint in `sdks` begins
/// with it.
final class PubspecLock {

  private static final String NONE = "0.0.0";
  private static final Set<String> OFFICIAL =
      Set.of("https://pub.dartlang.org", "https://pub.dev", "");
  private static final Pattern VERSION =
      Pattern.compile("[^0-9]*+([0-9]++\\.[0-9]++\\.[0-9]++[-+.\\w]*+)");
  private static final Pattern SCHEME = Pattern.compile("^https?://");

  private PubspecLock() {}

  static void read(PartialTree tree, Records records) {
    var sdks = tree.root().path("sdks");
    tree.root()
        .path("packages")
        .properties()
        .forEach(each -> {
          var entry = each.getValue();
          var version = PartialTree.text(entry, "version");
          if (PartialTree.text(entry, "source").equals("sdk") && version.equals(NONE)) {
            version = sdk(sdks, PartialTree.text(entry, "description"));
          }
          var draft =
              PackageRecord.declared(ComponentType.PUB, each.getKey(), version)
                  .line(tree.line(entry));
          origin(draft, entry.path("description"));
          records.add(draft);
        });
  }

  private static String sdk(JsonNode sdks, String name) {
    var version = VERSION.matcher(PartialTree.text(sdks, name));
    return version.lookingAt() ? version.group(1) : NONE;
  }

  private static void origin(PackageDraft draft, JsonNode description) {
    var url = PartialTree.text(description, "url");
    var commit = PartialTree.text(description, "resolved-ref");
    if (!commit.isEmpty()) {
      draft.qualifier("vcs_url", url + "@" + commit);
    } else if (!OFFICIAL.contains(url)) {
      draft.qualifier("hosted_url", SCHEME.matcher(url).replaceFirst(""));
    }
  }
}
