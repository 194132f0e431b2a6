package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.luben.zstd.Zstd;
import dev.plimsoll.engine.model.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/// Builds small image archives as `docker save` writes them.
///
/// ```java
/// byte[] archive =
///     ArchiveBuilder.legacy("demo:1")
///         .layer("COPY a /", new LayerTar().file("a", "1"))
///         .step("CMD [\"sh\"]")
///         .build();
/// ```
public final class ArchiveBuilder {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean isOciStyle;
  private final List<String> tags;
  private final List<Map.Entry<String, byte[]>> layers = new ArrayList<>();
  private final ObjectNode configuration = JSON.createObjectNode();
  private UnaryOperator<byte[]> storing = UnaryOperator.identity();
  private boolean isManifestFirst;

  private ArchiveBuilder(boolean isOciStyle, String... tags) {
    this.isOciStyle = isOciStyle;
    this.tags = List.of(tags);
    configuration.put("architecture", "amd64").put("os", "linux");
    configuration.put("created", "2024-01-02T03:04:05Z");
    configuration.putObject("rootfs").put("type", "layers").putArray("diff_ids");
    configuration.putArray("history");
  }

  /// `<hex>/layer.tar`, manifest last.
  public static ArchiveBuilder legacy(String... tags) {
    return new ArchiveBuilder(false, tags);
  }

  /// `blobs/sha256/<hex>` with an OCI layout, as Docker 25 and later.
  public static ArchiveBuilder ociStyle(String... tags) {
    return new ArchiveBuilder(true, tags);
  }

  public ArchiveBuilder layer(String createdBy, LayerTar tar) {
    return layer(createdBy, tar.toBytes());
  }

  public ArchiveBuilder layer(String createdBy, byte[] tar) {
    return layer(createdBy, tar, Sha256.of(tar));
  }

  /// @param diffId what the configuration says of the layer, rightly or not
  public ArchiveBuilder layer(String createdBy, byte[] tar, Digest diffId) {
    byte[] stored = storing.apply(tar);
    String hex = Sha256.of(stored).hex();
    layers.add(Map.entry(isOciStyle ? "blobs/sha256/" + hex : hex + "/layer.tar", stored));
    configuration.withArray("/rootfs/diff_ids").add(diffId.toString());
    configuration.withArray("/history").addObject().put("created_by", createdBy);
    return this;
  }

  /// A step that changed only the configuration.
  public ArchiveBuilder step(String createdBy) {
    configuration
        .withArray("/history")
        .addObject()
        .put("created_by", createdBy)
        .put("empty_layer", true);
    return this;
  }

  /// Changes the configuration before it is written.
  public ObjectNode configuration() {
    return configuration;
  }

  /// How the layers that follow are stored.
  public ArchiveBuilder storing(UnaryOperator<byte[]> way) {
    storing = way;
    return this;
  }

  public ArchiveBuilder manifestFirst() {
    isManifestFirst = true;
    return this;
  }

  public Digest imageId() {
    return Sha256.of(configurationBytes());
  }

  public ImageConfiguration imageConfiguration() {
    try {
      return ImageConfigurationParser.parse(new String(configurationBytes(), UTF_8), "test");
    } catch (UnreadableImageException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The members in the order in which they are written; change it and give it to [#tar] for
  /// archives that are odd or broken.
  public Map<String, byte[]> members() {
    var members = new LinkedHashMap<String, byte[]>();
    String name = imageId().hex();
    name = isOciStyle ? "blobs/sha256/" + name : name + ".json";
    if (isManifestFirst) {
      members.put("manifest.json", manifest(name));
      members.put(name, configurationBytes());
    }
    layers.forEach(layer -> members.put(layer.getKey(), layer.getValue()));
    members.put(name, configurationBytes());
    if (isOciStyle) {
      members.put("index.json", "{\"schemaVersion\":2,\"manifests\":[]}".getBytes(UTF_8));
    }
    members.putIfAbsent("manifest.json", manifest(name));
    members.put(
        isOciStyle ? "oci-layout" : "repositories",
        (isOciStyle ? "{\"imageLayoutVersion\":\"1.0.0\"}" : "{}").getBytes(UTF_8));
    return members;
  }

  public byte[] build() {
    return tar(members());
  }

  public Path writeTo(Path file) {
    try {
      return Files.write(file, build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] tar(Map<String, byte[]> members) {
    var tar = new LayerTar();
    members.forEach(tar::file);
    return tar.toBytes();
  }

  public static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] zstd(byte[] bytes) {
    return Zstd.compress(bytes);
  }

  private byte[] configurationBytes() {
    return configuration.toString().getBytes(UTF_8);
  }

  private byte[] manifest(String configurationName) {
    var image = JSON.createObjectNode().put("Config", configurationName);
    tags.forEach(image.putArray("RepoTags")::add);
    var names = image.putArray("Layers");
    layers.forEach(layer -> names.add(layer.getKey()));
    return JSON.createArrayNode().add(image).toString().getBytes(UTF_8);
  }
}
