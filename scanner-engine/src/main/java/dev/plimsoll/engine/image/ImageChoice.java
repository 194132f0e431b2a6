package dev.plimsoll.engine.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The one image of an archive that is to be read.
///
/// @param json of the configuration
/// @param manifest names the layers; without any where the archive broke off before it
record ImageChoice(ImageConfiguration configuration, String json, ArchiveManifest manifest) {

  /// @param reference tag or id of the image, or the archive's path, with `:tag` behind it where it
  ///   holds several
  static ImageChoice of(ArchiveContents contents, String reference, long read)
      throws UnreadableImageException {
    var manifest = contents.json(ArchiveContents.MANIFEST);
    if (manifest.isEmpty()) {
      return withoutManifest(contents, reference, read);
    }
    var images = distinct(ArchiveManifest.parse(manifest.get(), reference));
    var chosen = images.size() == 1 ? images.getFirst() : named(images, reference);
    var json = contents.json(chosen.configuration());
    if (json.isEmpty()) {
      throw contents.isTruncated()
          ? endsEarly(reference, read)
          : incomplete(reference, "no configuration \"" + chosen.configuration() + "\"");
    }
    return new ImageChoice(
        ImageConfigurationParser.parse(json.get(), reference), json.get(), chosen);
  }

  /// `docker save a:1 a:2` lists one image twice.
  private static List<ArchiveManifest> distinct(List<ArchiveManifest> images) {
    var byConfiguration = new LinkedHashMap<String, ArchiveManifest>();
    for (ArchiveManifest image : images) {
      byConfiguration.merge(
          image.configuration(),
          image,
          (one, other) -> {
            var tags = new ArrayList<>(one.tags());
            tags.addAll(other.tags());
            return new ArchiveManifest(one.configuration(), tags, one.layers());
          });
    }
    return List.copyOf(byConfiguration.values());
  }

  private static ArchiveManifest named(List<ArchiveManifest> images, String reference)
      throws UnreadableImageException {
    if (images.isEmpty()) {
      throw incomplete(reference, "the manifest lists no image");
    }
    for (ArchiveManifest image : images) {
      if (image.tags().stream().anyMatch(tag -> isNamed(tag, reference))
          || MemberName.digest(image.configuration())
              .filter(id -> reference.equals(id.toString()) || reference.equals(id.hex()))
              .isPresent()) {
        return image;
      }
    }
    String tags =
        String.join(", ", images.stream().flatMap(image -> image.tags().stream()).toList());
    throw new UnreadableImageException(
        "IMG-006",
        reference + ": holds " + images.size() + " images; name one of " + tags,
        Map.of("file", reference, "tags", tags));
  }

  /// Short and full names mean the same: `nginx` is `docker.io/library/nginx:latest`.
  private static boolean isNamed(String tag, String reference) {
    return full(tag).equals(full(reference)) || reference.endsWith(":" + tag);
  }

  private static String full(String reference) {
    String name =
        reference.replaceFirst("^(index\\.)?docker\\.io/", "").replaceFirst("^library/", "");
    boolean hasTag = name.lastIndexOf(':') > name.lastIndexOf('/');
    return hasTag ? name : name + ":latest";
  }

  /// What broke off before its manifest can still be told by its configuration, if it has just one.
  private static ImageChoice withoutManifest(ArchiveContents contents, String reference, long read)
      throws UnreadableImageException {
    if (contents.find(ArchiveContents.MANIFEST).orElse(null)
        instanceof ArchiveMember.Unreadable(var reason)) {
      throw incomplete(reference, ArchiveContents.MANIFEST + ": " + reason);
    }
    if (!contents.isTruncated()) {
      throw contents.looksLikeImage()
          ? incomplete(reference, "no manifest.json")
          : noImage(reference, "a tar without manifest.json");
    }
    List<String> candidates =
        contents.all().stream()
            .filter(ArchiveMember.Json.class::isInstance)
            .map(member -> ((ArchiveMember.Json) member).text())
            .distinct()
            .toList();
    if (candidates.size() != 1) {
      throw endsEarly(reference, read);
    }
    try {
      String json = candidates.getFirst();
      return new ImageChoice(
          ImageConfigurationParser.parse(json, reference),
          json,
          new ArchiveManifest("", List.of(), List.of()));
    } catch (UnreadableImageException _) {
      throw endsEarly(reference, read);
    }
  }

  static UnreadableImageException noImage(String reference, String reason) {
    return new UnreadableImageException(
        "IMG-001", reference + ": " + reason, Map.of("file", reference, "reason", reason));
  }

  private static UnreadableImageException incomplete(String reference, String reason) {
    return new UnreadableImageException(
        "IMG-005", reference + ": " + reason, Map.of("file", reference, "reason", reason));
  }

  private static UnreadableImageException endsEarly(String reference, long read) {
    return new UnreadableImageException(
        "IMG-004",
        reference + ": ends after " + read + " bytes, before its manifest",
        Map.of("file", reference, "read", Long.toString(read)));
  }
}
