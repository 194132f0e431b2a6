package dev.plimsoll.engine.inventory.osrelease;

import dev.plimsoll.engine.inventory.LineReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `etc/apk/repositories` (apk-repositories(5)): a URL or path a line. Alpine's end in the
/// release and the name of the repository: `…/v3.19/main`, `…/edge/testing`.
///
/// Lines with a tag (`@edge https://…`) serve only packages that ask for the tag.
final class ApkRepositories {

  private static final String EDGE = "edge";

  private static final Pattern RELEASE =
      Pattern.compile("/(?:v(?<major>[0-9]{1,4})\\.(?<minor>[0-9]{1,4})|(?<edge>edge))/[a-z]+/?$");

  private ApkRepositories() {}

  /// The newest of them, edge before all: apk installs the newest that it finds.
  static Optional<String> release(LineReader lines) throws IOException {
    int major = 0;
    int minor = -1;
    for (var line = lines.next(); line != null; line = lines.next()) {
      var url = line.strip();
      var release = RELEASE.matcher(url);
      if (url.startsWith("#") || url.startsWith("@") || !release.find()) {
        continue;
      }
      if (release.group(EDGE) != null) {
        return Optional.of(EDGE);
      }
      int itsMajor = Integer.parseInt(release.group("major"));
      int itsMinor = Integer.parseInt(release.group("minor"));
      if (itsMajor > major || (itsMajor == major && itsMinor > minor)) {
        major = itsMajor;
        minor = itsMinor;
      }
    }
    return minor < 0 ? Optional.empty() : Optional.of(major + "." + minor);
  }
}
