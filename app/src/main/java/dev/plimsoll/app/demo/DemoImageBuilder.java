package dev.plimsoll.app.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the demo image and its advisories from the readable files in `assets/demo`, while the
/// project is built. The same files give the same bytes.
///
/// The image is a docker archive as `docker save` wrote it before version 25: `<digest>/layer.tar`
/// from the bottom, `<digest>.json`, `manifest.json`, `repositories`.
public final class DemoImageBuilder {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path source;
  private final DemoDescription description;

  private DemoImageBuilder(Path source) throws IOException {
    this.source = source;
    this.description = DemoDescription.read(source.resolve("image.json"));
  }

  /// @param arguments folder of the readable files, folder to write into
  public static void main(String[] arguments) throws IOException {
    build(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  /// Writes `image.tar`, its `configuration.json` once more, and `advisories.zip`.
  static void build(Path source, Path target) throws IOException {
    Files.createDirectories(target);
    var builder = new DemoImageBuilder(source);
    var configuration = builder.writeImage(target.resolve(DemoImage.ARCHIVE));
    Files.write(target.resolve(DemoImage.CONFIGURATION), configuration);
    builder.writeAdvisories(target.resolve(DemoAdvisories.ARCHIVE));
  }

  /// @return the configuration's bytes
  private byte[] writeImage(Path file) throws IOException {
    var layers = new ArrayList<String>();
    try (var out = new BufferedOutputStream(Files.newOutputStream(file));
        var archive = new LayerTar(out, description.time())) {
      for (var step : description.history()) {
        if (step.layer() != null) {
          var folder = source.resolve("layers").resolve(step.layer());
          var layer = LayerTar.of(folder, step.sortedLinks(), description.time());
          layers.add(DemoFiles.digest(layer).hex());
          archive.file(layers.getLast() + "/layer.tar", layer);
        }
      }
      var configuration = JSON.writeValueAsBytes(configuration(layers));
      var name = DemoFiles.digest(configuration).hex() + ".json";
      archive.file(name, configuration);
      archive.file("manifest.json", JSON.writeValueAsBytes(manifest(name, layers)));
      archive.file("repositories", JSON.writeValueAsBytes(repositories(layers.getLast())));
      return configuration;
    }
  }

  private ObjectNode configuration(List<String> layers) {
    var root = JSON.createObjectNode();
    root.put("architecture", description.architecture());
    root.set("config", description.config());
    root.put("created", description.created());
    var history = root.putArray("history");
    for (var step : description.history()) {
      var entry = history.addObject();
      entry.put("created", description.created());
      entry.put("created_by", step.createdBy());
      if (step.comment() != null) {
        entry.put("comment", step.comment());
      }
      if (step.layer() == null) {
        entry.put("empty_layer", true);
      }
    }
    root.put("os", description.os());
    var rootfs = root.putObject("rootfs");
    rootfs.put("type", "layers");
    var diffIds = rootfs.putArray("diff_ids");
    layers.forEach(layer -> diffIds.add("sha256:" + layer));
    return root;
  }

  private List<ObjectNode> manifest(String configuration, List<String> layers) {
    var image = JSON.createObjectNode();
    image.put("Config", configuration);
    image.putArray("RepoTags").add(description.reference());
    var paths = image.putArray("Layers");
    layers.forEach(layer -> paths.add(layer + "/layer.tar"));
    return List.of(image);
  }

  private ObjectNode repositories(String topLayer) {
    var colon = description.reference().lastIndexOf(':');
    var root = JSON.createObjectNode();
    root.putObject(description.reference().substring(0, colon))
        .put(description.reference().substring(colon + 1), topLayer);
    return root;
  }

  /// One `<id>.json` for each record, as OSV publishes them. Stored, not deflated: compressors may
  /// differ, and the jar compresses anyway.
  private void writeAdvisories(Path file) throws IOException {
    var time = LocalDateTime.ofInstant(description.time(), ZoneOffset.UTC);
    try (var records = Files.list(source.resolve("advisories"));
        var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var path : records.sorted().toList()) {
        var content = Files.readAllBytes(path);
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(path.getFileName().toString());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
  }
}
