package dev.plimsoll.engine.inventory.conda;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.List;

/// `conda-meta/<name>-<version>-<build>.json`: one installed package (conda, "PrefixRecord"). Paths
/// are relative to the environment, the folder around `conda-meta`.
final class CondaMeta {

  private CondaMeta() {}

  static void read(String path, PartialTree tree, Records records) {
    var root = tree.root();
    if (root.isObject()) {
      var subdir = PartialTree.text(root, "subdir");
      var draft =
          PackageRecord.installed(
                  ComponentType.CONDA,
                  PartialTree.text(root, "name"),
                  PartialTree.text(root, "version"))
              .licence(PartialTree.text(root, "license"))
              .qualifier("build", PartialTree.text(root, "build"))
              .qualifier("channel", channel(PartialTree.text(root, "channel"), subdir))
              .qualifier("subdir", subdir)
              .qualifier("type", archive(PartialTree.text(root, "fn")))
              .files(files(path, root.path("files")));
      for (var needed : root.path("depends")) {
        draft.dependsOn(CondaEnvironment.name(needed.asText()));
      }
      records.add(draft);
    }
    tree.fault().ifPresent(records::broken);
  }

  private static List<String> files(String path, JsonNode files) {
    var prefix = path.substring(0, path.lastIndexOf("conda-meta/"));
    var owned = new ArrayList<String>(files.size());
    files.forEach(file -> owned.add(prefix + file.asText()));
    return owned;
  }

  /// `conda-forge` of `https://conda.anaconda.org/conda-forge/noarch`.
  private static String channel(String written, String subdir) {
    var channel = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    if (!subdir.isEmpty() && channel.endsWith("/" + subdir)) {
      channel = channel.substring(0, channel.length() - subdir.length() - 1);
    }
    return channel.substring(channel.lastIndexOf('/') + 1);
  }

  /// The form of the archive, a qualifier of the package URL (types/conda-definition).
  private static String archive(String fileName) {
    return fileName.endsWith(".conda") ? "conda" : fileName.endsWith(".tar.bz2") ? "tar.bz2" : "";
  }
}
