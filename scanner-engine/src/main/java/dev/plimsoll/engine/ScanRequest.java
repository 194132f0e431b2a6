package dev.plimsoll.engine;

import dev.plimsoll.engine.image.ImageSource;

/// What to scan and how.
///
/// @param useCache false reads every layer again and still stores what it read
/// @param matchAdvisories false makes an inventory only; every component is then *not asked*
public record ScanRequest(ImageSource source, boolean useCache, boolean matchAdvisories) {

  public static ScanRequest of(ImageSource source) {
    return new ScanRequest(source, true, true);
  }
}
