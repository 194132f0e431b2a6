package dev.plimsoll.engine.inventory.apple;

import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.XmlElement;
import dev.plimsoll.engine.format.XmlTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The texts of a property list's dictionary (plist(5)), by key: an XML text, or its binary form.
final class PropertyList {

  /// Bytes of a list; those of applications have some 10 KB.
  static final int LIMIT = 4 << 20;

  private PropertyList() {}

  static Map<String, String> read(byte[] bytes) throws IOException, UnreadableTextException {
    if (bytes.length > LIMIT) {
      throw new UnreadableTextException(0, "longer than %d bytes".formatted(LIMIT));
    }
    var start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return start.startsWith("bplist0")
        ? new BinaryPropertyList(bytes).texts()
        : xml(XmlTree.read(new ByteArrayInputStream(bytes)));
  }

  private static Map<String, String> xml(XmlElement plist) {
    var texts = new HashMap<String, String>();
    plist
        .child("dict")
        .ifPresent(dict -> {
          var children = dict.children();
          for (int i = 0; i + 1 < children.size(); i++) {
            if (children.get(i).name().equals("key")
                && children.get(i + 1).name().equals("string")) {
              texts.putIfAbsent(children.get(i).text(), children.get(i + 1).text());
            }
          }
        });
    return texts;
  }
}
