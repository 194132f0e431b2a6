package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.FactSink;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.ReadMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The databases of real images: the same 65 packages of AlmaLinux 9.0 in each form.
final class PeerDatabases {

  static final List<String> IMAGES = List.of("rpm-sqlite", "rpm-ndb", "rpm-bdb");

  private PeerDatabases() {}

  /// Path and bytes of the image's database.
  static Map.Entry<String, byte[]> database(String image) throws IOException {
    var found = new TreeMap<String, byte[]>();
    var copying =
        new FileAnalyser() {
          @Override
          public String id() {
            return "copy";
          }

          @Override
          public int version() {
            return 1;
          }

          @Override
          public boolean wants(FileEntry entry) {
            return DatabaseFile.of(entry.path()).isPresent();
          }

          @Override
          public void analyse(FileEntry entry, FileContent content, FactSink sink)
              throws IOException {
            found.put(entry.path(), content.stream().readAllBytes());
          }
        };
    var monitor =
        new ReadMonitor() {
          @Override
          public void progressed(int layers, long bytes) {}

          @Override
          public void check() {}
        };
    try (var archive =
        Files.newInputStream(Capability.shared("peers/images/" + image + ".tar.zst"))) {
      new ArchiveReader(List.of(copying), KnownLayers.none(), monitor).read(archive, image);
    }
    return found.firstEntry();
  }
}
