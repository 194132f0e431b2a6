package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.SourcePackage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/// Reads what [FactsWriter] wrote.
final class FactsReader {
  private final ByteBuffer in;
  private final String[] texts;

  /// @param in stands behind the header of `file`
  private FactsReader(byte[] file, ByteBuffer in) {
    this.in = in;
    texts = new String[count()];
    for (int i = 0; i < texts.length; i++) {
      int length = count();
      texts[i] = new String(file, in.position(), length, UTF_8);
      in.position(in.position() + length);
    }
  }

  /// @return empty where the bytes are damaged, of another format or of other analysers
  static Optional<LayerFacts> facts(byte[] file, String key) {
    var in = ByteBuffer.wrap(file);
    try {
      if (in.getInt() != FactsWriter.MAGIC || in.getInt() != FactsWriter.FORMAT) {
        return Optional.empty();
      }
      var crc = new CRC32();
      int expected = in.getInt();
      crc.update(file, FactsWriter.HEADER_BYTES, file.length - FactsWriter.HEADER_BYTES);
      if ((int) crc.getValue() != expected) {
        return Optional.empty();
      }
      var reader = new FactsReader(file, in);
      return reader.text().equals(key) ? Optional.of(reader.facts()) : Optional.empty();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private LayerFacts facts() {
    return new LayerFacts(
        digest(),
        number(),
        (int) number(),
        texts(),
        texts(),
        map(),
        written(),
        texts(),
        list(FactsReader::fact),
        list(FactsReader::gap),
        true);
  }

  private FileFact fact() {
    return new FileFact(
        text(), text(), list(FactsReader::packageRecord), map(), list(FactsReader::note));
  }

  private PackageNote note() {
    return new PackageNote(text(), paths(), texts(), map());
  }

  private List<String> paths() {
    return list(reader -> reader.text() + reader.text());
  }

  private Dependency dependency() {
    return new Dependency(text(), text());
  }

  private PackageRecord packageRecord() {
    return new PackageRecord(
        ComponentType.valueOf(text()),
        text(),
        text(),
        EvidenceKind.valueOf(text()),
        new SourcePackage(text(), text()),
        text(),
        texts(),
        list(FactsReader::text).stream().findFirst(),
        list(FactsReader::dependency),
        texts(),
        map(),
        texts(),
        paths(),
        texts(),
        text(),
        (int) number());
  }

  private Gap gap() {
    return new Gap(text(), Gap.Kind.valueOf(text()), text(), text(), map());
  }

  private Digest digest() {
    return Digest.parse(text()).orElseThrow(IllegalArgumentException::new);
  }

  private WrittenPaths written() {
    long[] keys = new long[count()];
    in.asLongBuffer().get(keys);
    in.position(in.position() + keys.length * Long.BYTES);
    return WrittenPaths.ofSorted(keys);
  }

  private <T> List<T> list(Function<FactsReader, T> element) {
    int size = count();
    var list = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      list.add(element.apply(this));
    }
    return list;
  }

  private List<String> texts() {
    return list(FactsReader::text);
  }

  private Map<String, String> map() {
    int size = count();
    var map = new HashMap<String, String>(size * 2);
    for (int i = 0; i < size; i++) {
      map.put(text(), text());
    }
    return map;
  }

  private String text() {
    return texts[(int) number()];
  }

  /// A number of things that follow; each takes a byte at least.
  private int count() {
    long count = number();
    if (count < 0 || count > in.remaining()) {
      throw new IllegalArgumentException("count " + count);
    }
    return (int) count;
  }

  private long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("number too long");
  }
}
