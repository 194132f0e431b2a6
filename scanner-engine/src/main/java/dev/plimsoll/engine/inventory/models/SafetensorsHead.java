package dev.plimsoll.engine.inventory.models;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The head of a safetensors file (safetensors, "Format"): eight bytes of length, little-endian,
/// and a JSON text whose `__metadata__` may hold the keys of the model specification (ModelSpec
/// 1.0).
final class SafetensorsHead {

  /// Bytes of the JSON text; the largest models have some 10 MB.
  private static final int LIMIT = 32 << 20;

  private SafetensorsHead() {}

  static void read(InputStream file, Records records) throws IOException {
    byte[] size = file.readNBytes(Long.BYTES);
    long length =
        size.length < Long.BYTES
            ? -1
            : ByteBuffer.wrap(size).order(ByteOrder.LITTLE_ENDIAN).getLong();
    if (length < 2 || length > LIMIT) {
      records.broken(0, "head of %d bytes".formatted(length));
      return;
    }
    var tree = PartialTree.json(new ByteArrayInputStream(file.readNBytes((int) length)));
    var metadata = tree.root().path("__metadata__");
    var version = PartialTree.text(metadata, "modelspec.version");
    if (!version.isEmpty()) {
      records.add(
          PackageRecord.installed(
                  ComponentType.GENERIC, PartialTree.text(metadata, "modelspec.title"), version)
              .licence(PartialTree.text(metadata, "modelspec.license"))
              .supplier(PartialTree.text(metadata, "modelspec.author")));
    }
    tree.fault().ifPresent(records::broken);
  }
}
