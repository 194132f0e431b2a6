package dev.plimsoll.engine.inventory.models;

import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The cache of the Hugging Face hub (huggingface_hub, "Understand caching"): `refs/main` below
/// `models--<owner>--<name>` holds the commit that was fetched.
final class HubCache {

  static final int LINE = 256;

  private static final Pattern FOLDER = Pattern.compile("models--([^/]+)/refs/[^/]+$");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

  private HubCache() {}

  /// @param line the first of the file; null where it is empty
  static void read(String path, @Nullable String line, Records records) {
    var folder = FOLDER.matcher(path);
    var commit = line == null ? "" : line.strip();
    if (!folder.find() || !COMMIT.matcher(commit).matches()) {
      records.broken(1, "\"%s\" is no commit".formatted(Records.abbreviated(commit)));
      return;
    }
    records.add(
        PackageRecord.installed(
                ComponentType.HUGGINGFACE, folder.group(1).replace("--", "/"), commit)
            .line(1));
  }
}
