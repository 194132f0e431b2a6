package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/// Keeps the manifest and what may be a configuration, within a limit for all of them; attached
/// SBOMs are large and not needed.
final class JsonMembers {
  private int keptBytes;

  static boolean startsJson(byte[] prefix) {
    String start = new String(prefix, UTF_8).replace("\uFEFF", "").strip();
    return start.startsWith("{") || start.startsWith("[");
  }

  ArchiveMember read(String path, InputStream content, long size) throws IOException {
    boolean isManifest = path.equals(ArchiveContents.MANIFEST);
    int limit = isManifest ? Limits.MANIFEST_BYTES : Limits.CONFIGURATION_BYTES;
    if (size > limit || keptBytes + size > Limits.KEPT_JSON_BYTES) {
      return new ArchiveMember.Unreadable("over " + limit + " bytes");
    }
    byte[] bytes = content.readNBytes(limit);
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (!isManifest && !text.contains("\"diff_ids\"")) {
        return new ArchiveMember.Unreadable("JSON, but no configuration");
      }
      keptBytes += bytes.length;
      return new ArchiveMember.Json(text);
    } catch (CharacterCodingException _) {
      return new ArchiveMember.Unreadable("JSON that is not UTF-8");
    }
  }
}
