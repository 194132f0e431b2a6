package dev.plimsoll.engine.advisory;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.plimsoll.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The databases of other tools from the shared folder, unpacked once a process.
public final class PeerDatabases {

  private static final Map<String, Path> UNPACKED = new ConcurrentHashMap<>();

  private PeerDatabases() {}

  /// With its `metadata.json` beside it.
  public static Path trivy() throws IOException {
    return unpacked("trivy.db.zst", "trivy.db", "trivy.metadata.json", "metadata.json");
  }

  public static Path grype() throws IOException {
    return unpacked(
        "grype-v6.vulnerability.db.zst", "vulnerability.db", "grype-v6.import.json", "import.json");
  }

  private static Path unpacked(String packed, String name, String beside, String besideName)
      throws IOException {
    var source = Capability.shared("peers/db");
    var known = UNPACKED.get(name);
    if (known != null) {
      return known;
    }
    var folder = Files.createTempDirectory("plimsoll-peers");
    var file = folder.resolve(name);
    try (var in = new ZstdInputStreamNoFinalizer(Files.newInputStream(source.resolve(packed)))) {
      Files.copy(in, file);
    }
    Files.write(folder.resolve(besideName), Files.readAllBytes(source.resolve(beside)));
    for (var left : new Path[] {folder, file, folder.resolve(besideName)}) {
      left.toFile().deleteOnExit();
    }
    UNPACKED.put(name, file);
    return file;
  }
}
