package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.model.Digest;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out what each member of an archive is while its bytes pass.
final class MemberReader {

  /// A member as stored; notes where the archive breaks inside it.
  private static final class Stored extends FilterInputStream {
    private long count;
    private @Nullable IOException failure;

    Stored(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        int read = super.read(target, offset, length);
        count += Math.max(0, read);
        return read;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }

  private final List<FileAnalyser> analysers;
  private final KnownLayers known;
  private final ReadMeter meter;
  private final BackgroundDigest digest;
  private int jsonBytes;
  private @Nullable IOException brokenArchive;

  MemberReader(
      List<FileAnalyser> analysers, KnownLayers known, ReadMeter meter, BackgroundDigest digest) {
    this.analysers = analysers;
    this.known = known;
    this.meter = meter;
    this.digest = digest;
  }

  /// @param size of the member as stored
  /// @return empty for what no image needs
  Optional<ArchiveMember> read(String path, InputStream content, long size) throws IOException {
    var stored = new Stored(content);
    byte[] prefix = stored.readNBytes(Compression.PREFIX_BYTES);
    var whole = new SequenceInputStream(new ByteArrayInputStream(prefix), stored);
    var compression = Compression.of(prefix);
    boolean isEmptyLayer = size == 0 && MemberName.digest(path).isPresent();
    if (compression.isReadable() || isEmptyLayer) {
      var member = layer(path, whole, compression, stored, size);
      brokenArchive = stored.failure;
      meter.layerRead();
      return Optional.of(member);
    }
    if (startsJson(prefix)) {
      return json(path, whole, size);
    }
    return Optional.of(
        new ArchiveMember.Unreadable(
            compression == Compression.UNKNOWN
                ? "neither tar, gzip nor zstd"
                : compression.name().toLowerCase(Locale.ROOT) + " is not read"));
  }

  /// Ends the loop over the members where the archive broke inside the last one.
  void rethrowBrokenArchive() throws IOException {
    if (brokenArchive != null) {
      throw brokenArchive;
    }
  }

  private ArchiveMember layer(
      String path, InputStream whole, Compression compression, Stored stored, long size)
      throws IOException {
    boolean isPlain = compression == Compression.TAR || size == 0;
    try (InputStream tar = isPlain ? whole : new Inflated(whole, compression)) {
      var stream = new LayerStream(tar, digest);
      Optional<LayerFacts> claimed = MemberName.digest(path).flatMap(known::find);
      if (claimed.isPresent()) {
        return hashOnly(claimed.get(), stream);
      }
      LayerFacts facts = new LayerReader(stream, analysers, meter).read();
      if (facts.isComplete()) {
        known.read(facts);
      }
      Optional<IOException> failure = stream.failure();
      return new ArchiveMember.Layer(
          failure.isPresent() ? facts.incomplete(gap(failure.get(), stored, size, stream)) : facts);
    } catch (UnreadableImageException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      return new ArchiveMember.Unreadable(String.valueOf(e.getMessage()));
    }
  }

  /// A layer that was read before under the digest that its name claims: only the claim is left to
  /// be checked.
  private ArchiveMember hashOnly(LayerFacts claimed, LayerStream stream) throws IOException {
    Digest actual = stream.finish();
    if (actual.equals(claimed.diffId())) {
      return new ArchiveMember.Layer(claimed);
    }
    return known
        .find(actual)
        .<ArchiveMember>map(ArchiveMember.Layer::new)
        .orElseGet(() -> new ArchiveMember.Impostor(actual, stream.size()));
  }

  private static dev.plimsoll.engine.model.Gap gap(
      IOException failure, Stored stored, long size, LayerStream stream) {
    if (stored.failure != null) {
      return LayerGaps.endsEarly(stored.count, size);
    }
    return failure instanceof Inflated.LimitException
        ? LayerGaps.over("", String.valueOf(failure.getMessage()))
        : LayerGaps.undecodable(failure.getMessage() + " after " + stream.size() + " bytes");
  }

  /// Keeps manifests and what may be a configuration; attached SBOMs are large and not needed.
  private Optional<ArchiveMember> json(String path, InputStream content, long size)
      throws IOException {
    boolean isManifest = path.equals(ArchiveContents.MANIFEST);
    int limit = isManifest ? Limits.MANIFEST_BYTES : Limits.CONFIGURATION_BYTES;
    if (size > limit || jsonBytes + size > Limits.KEPT_JSON_BYTES) {
      return Optional.of(new ArchiveMember.Unreadable("over " + limit + " bytes"));
    }
    byte[] bytes = content.readNBytes(limit);
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (!isManifest && !text.contains("\"diff_ids\"")) {
        return Optional.of(new ArchiveMember.Unreadable("JSON, but no configuration"));
      }
      jsonBytes += bytes.length;
      return Optional.of(new ArchiveMember.Json(text));
    } catch (CharacterCodingException _) {
      return Optional.of(new ArchiveMember.Unreadable("JSON that is not UTF-8"));
    }
  }

  private static boolean startsJson(byte[] prefix) {
    String start = new String(prefix, UTF_8).replace("\uFEFF", "").strip();
    return start.startsWith("{") || start.startsWith("[");
  }
}
