package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;

/// One layer's facts as bytes: magic, format, CRC-32 of the rest, a table of all texts, then the
/// fields of [LayerFacts] in their order, texts as indexes into the table. Numbers of variable
/// length are seven bits a byte, lowest first, as LEB128 has them.
final class FactsWriter {

  static final int MAGIC = 0x504C5346; // "PLSF"
  static final int FORMAT = 3;
  static final int HEADER_BYTES = 12;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private FactsWriter() {}

  /// @param key of the analysers that read the layer
  static byte[] bytes(LayerFacts facts, String key) throws IOException {
    var writer = new FactsWriter();
    writer.facts(facts, key);
    var content = new ByteArrayOutputStream(writer.body.size() * 2);
    content.write(writer.table());
    writer.body.writeTo(content);
    byte[] bytes = content.toByteArray();
    var crc = new CRC32();
    crc.update(bytes);
    var file = new ByteArrayOutputStream(bytes.length + HEADER_BYTES);
    try (var out = new DataOutputStream(file)) {
      out.writeInt(MAGIC);
      out.writeInt(FORMAT);
      out.writeInt((int) crc.getValue());
      out.write(bytes);
    }
    return file.toByteArray();
  }

  private void facts(LayerFacts facts, String key) {
    text(key);
    text(facts.diffId().toString());
    number(facts.size());
    number(facts.files());
    texts(facts.whiteouts());
    texts(facts.opaques());
    map(facts.links());
    written(facts.written());
    texts(facts.unread());
    list(facts.facts(), FactsWriter::fact);
    list(facts.gaps(), FactsWriter::gap);
  }

  private void fact(FileFact fact) {
    text(fact.path());
    text(fact.analyser());
    list(fact.packages(), FactsWriter::packageRecord);
    map(fact.attributes());
    list(fact.notes(), FactsWriter::note);
  }

  private void note(PackageNote note) {
    text(note.subject());
    paths(note.files());
    texts(note.licences());
    map(note.qualifiers());
  }

  /// Directory and name apart: lists of files share the one and often the other.
  private void paths(List<String> paths) {
    list(
        paths,
        (_, path) -> {
          int slash = path.lastIndexOf('/');
          text(path.substring(0, slash + 1));
          text(path.substring(slash + 1));
        });
  }

  private void dependency(Dependency dependency) {
    text(dependency.name());
    text(dependency.version());
  }

  private void packageRecord(PackageRecord record) {
    text(record.type().name());
    text(record.name());
    text(record.version());
    text(record.kind().name());
    text(record.source().name());
    text(record.source().version());
    text(record.architecture());
    texts(record.licences());
    list(record.supplier().stream().toList(), FactsWriter::text);
    list(record.dependsOn(), FactsWriter::dependency);
    texts(record.provides());
    map(record.qualifiers());
    texts(record.cpes());
    paths(record.files());
    texts(record.subjects());
    text(record.within());
    number(record.line());
  }

  private void gap(Gap gap) {
    text(gap.code());
    text(gap.kind().name());
    text(gap.where());
    text(gap.consequence());
    map(gap.parameters());
  }

  private void written(WrittenPaths written) {
    long[] keys = written.toSorted();
    number(keys.length);
    var bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
    bytes.asLongBuffer().put(keys);
    body.writeBytes(bytes.array());
  }

  private <T> void list(Collection<T> elements, BiConsumer<FactsWriter, T> element) {
    number(elements.size());
    elements.forEach(it -> element.accept(this, it));
  }

  private void texts(Collection<String> elements) {
    list(elements, FactsWriter::text);
  }

  private void map(Map<String, String> map) {
    number(map.size());
    new TreeMap<>(map)
        .forEach((key, value) -> {
          text(key);
          text(value);
        });
  }

  private void text(String text) {
    number(texts.computeIfAbsent(text, _ -> texts.size()));
  }

  private void number(long value) {
    number(body, value);
  }

  private static void number(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private byte[] table() {
    var table = new ByteArrayOutputStream(1 << 14);
    number(table, texts.size());
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(UTF_8);
      number(table, bytes.length);
      table.writeBytes(bytes);
    }
    return table.toByteArray();
  }
}
