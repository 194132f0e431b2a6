package dev.plimsoll.engine.inventory.rpm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Writes headers of packages for tests: `new HeaderBytes().text(Tag.NAME, "bash").blob()`.
final class HeaderBytes {

  private record Entry(int tag, int type, int offset, int count) {}

  private final List<Entry> entries = new ArrayList<>();
  private final ByteArrayOutputStream store = new ByteArrayOutputStream();

  static HeaderBytes of(String name, String version, String release) {
    return new HeaderBytes()
        .text(Tag.NAME, name)
        .text(Tag.VERSION, version)
        .text(Tag.RELEASE, release)
        .text(Tag.ARCH, "x86_64");
  }

  HeaderBytes text(Tag tag, String text) {
    entries.add(new Entry(tag.number(), 6, store.size(), 1));
    return write(text);
  }

  HeaderBytes texts(Tag tag, String... texts) {
    entries.add(new Entry(tag.number(), 8, store.size(), texts.length));
    List.of(texts).forEach(this::write);
    return this;
  }

  HeaderBytes numbers(Tag tag, int... numbers) {
    while (store.size() % Integer.BYTES != 0) {
      store.write(0);
    }
    entries.add(new Entry(tag.number(), 4, store.size(), numbers.length));
    for (int number : numbers) {
      store.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
    return this;
  }

  /// An entry that says whatever it says.
  HeaderBytes entry(int tag, int type, int offset, int count) {
    entries.add(new Entry(tag, type, offset, count));
    return this;
  }

  private HeaderBytes write(String text) {
    store.writeBytes(text.getBytes(UTF_8));
    store.write(0);
    return this;
  }

  byte[] blob() {
    var blob = ByteBuffer.allocate(8 + entries.size() * 16 + store.size());
    blob.putInt(entries.size()).putInt(store.size());
    for (var entry : entries) {
      blob.putInt(entry.tag()).putInt(entry.type()).putInt(entry.offset()).putInt(entry.count());
    }
    return blob.put(store.toByteArray()).array();
  }

  /// As it stands in a package archive: lead, signatures of an odd length, header.
  byte[] archive(int leadType) {
    var signatures = new HeaderBytes().text(Tag.NAME, "abc").blob();
    var archive = new ByteArrayOutputStream();
    archive.writeBytes(
        ByteBuffer.allocate(96)
            .putInt(ArchiveReader.MAGIC)
            .putShort((short) 0x0300)
            .putShort((short) leadType)
            .array());
    section(archive, signatures);
    while (archive.size() % 8 != 0) {
      archive.write(0);
    }
    section(archive, blob());
    archive.writeBytes("the contents".getBytes(UTF_8));
    return archive.toByteArray();
  }

  private static void section(ByteArrayOutputStream archive, byte[] blob) {
    archive.writeBytes(ByteBuffer.allocate(8).putInt(0x8eade801).array());
    archive.writeBytes(blob);
  }
}
