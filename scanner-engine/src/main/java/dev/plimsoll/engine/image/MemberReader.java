package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out what each member of an archive is while its bytes pass.
final class MemberReader implements MemberHandler {

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

  private final AnalyserIndex analysers;
  private final BackgroundAnalysis background;
  private final KnownLayers known;
  private final ReadMeter meter;
  private final BackgroundDigest digest;
  private final JsonMembers json = new JsonMembers();

  MemberReader(
      AnalyserIndex analysers,
      BackgroundAnalysis background,
      KnownLayers known,
      ReadMeter meter,
      BackgroundDigest digest) {
    this.analysers = analysers;
    this.background = background;
    this.known = known;
    this.meter = meter;
    this.digest = digest;
  }

  @Override
  public void member(String path, InputStream content, long size, ArchiveContents contents)
      throws IOException {
    var stored = new Stored(content);
    byte[] prefix = stored.readNBytes(Compression.PREFIX_BYTES);
    var whole = new SequenceInputStream(new ByteArrayInputStream(prefix), stored);
    var compression = Compression.of(prefix);
    boolean isEmptyLayer = size == 0 && MemberName.digest(path).isPresent();
    if (compression.isReadable() || isEmptyLayer) {
      contents.put(path, layer(path, whole, compression, stored, size));
      meter.layerRead();
    } else if (JsonMembers.startsJson(prefix)) {
      contents.put(path, json.read(path, whole, size));
    } else {
      contents.put(path, new ArchiveMember.Unreadable(reason(compression)));
    }
    if (stored.failure != null) {
      throw stored.failure;
    }
  }

  private static String reason(Compression compression) {
    return compression == Compression.UNKNOWN
        ? "neither tar, gzip nor zstd"
        : compression.name().toLowerCase(Locale.ROOT) + " is not read";
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
      LayerFacts facts = new LayerReader(stream, analysers, background, meter).read();
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

  private static Gap gap(IOException failure, Stored stored, long size, LayerStream stream) {
    if (stored.failure != null) {
      return LayerGaps.endsEarly(stored.count, size);
    }
    return failure instanceof Inflated.LimitException
        ? LayerGaps.over("", String.valueOf(failure.getMessage()))
        : LayerGaps.undecodable(failure.getMessage() + " after " + stream.size() + " bytes");
  }
}
