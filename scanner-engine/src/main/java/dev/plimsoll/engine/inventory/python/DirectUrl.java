package dev.plimsoll.engine.inventory.python;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.PackageNote;
import java.util.List;
import java.util.Map;

/// `direct_url.json`: where a distribution came from that was not found by its name (Python
/// packaging, "Recording the Direct URL Origin", PEP 610). A local folder tells nothing.
final class DirectUrl {

  private DirectUrl() {}

  /// @param info the folder that holds the file, and the metadata that it belongs to
  static void read(String info, JsonNode origin, Records records) {
    var url = origin.path("url").asText();
    var repository = origin.path("vcs_info");
    var commit = repository.path("commit_id").asText();
    if (!commit.isEmpty()) {
      note(info, "vcs_url", vcsUrl(repository.path("vcs").asText("git"), url, commit), records);
    } else if (origin.has("archive_info") && url.startsWith("https://")) {
      note(info, "download_url", url, records);
    }
  }

  private static void note(String info, String qualifier, String value, Records records) {
    if (value.length() <= Records.NAME_LIMIT) {
      records.note(new PackageNote(info, List.of(), List.of(), Map.of(qualifier, value)));
    }
  }

  /// As the package URL specification writes it: `git+https://host/path@commit`.
  static String vcsUrl(String system, String url, String commit) {
    return (url.startsWith(system + "+") ? url : system + "+" + url) + "@" + commit;
  }
}
