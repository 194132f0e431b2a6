package dev.plimsoll.app.images;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.ImageResult;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Digest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One line of the list: an image and what is known of it.
public record ImageRow(ImageEntry image, ImageResult result) {

  /// Newest first; images that do not say when they were made after those that do, untagged ones
  /// last.
  static final Comparator<ImageRow> NEWEST_FIRST =
      Comparator.comparing((ImageRow row) -> row.image().isUntagged())
          .thenComparing(row -> row.created().orElse(Instant.MIN), Comparator.reverseOrder())
          .thenComparing(row -> row.image().name())
          .thenComparing(ImageRow::key);

  public String key() {
    return image.key();
  }

  public Optional<Digest> id() {
    return image.id().or(() -> result.report().map(report -> report.image().id()));
  }

  public Optional<Instant> created() {
    return image.created().or(() -> result.report().flatMap(report -> report.image().created()));
  }

  public long size() {
    return image.size() > 0
        ? image.size()
        : result.report().map(ScanReport::image).map(i -> i.size()).orElse(0L);
  }

  ImageRow with(ImageResult next) {
    return new ImageRow(image, next);
  }

  /// True where every word occurs in what the row shows of its image.
  boolean matches(List<String> words) {
    var text =
        String.join("\n", image.holder(), image.name(), String.join("\n", image.tags()))
            + id().map(Digest::toString).orElse("");
    var lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }

  public boolean isNeverScanned() {
    return result.summary().isEmpty();
  }
}
