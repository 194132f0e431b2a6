package dev.plimsoll.engine.version;

import java.util.Optional;

/// `[epoch:]version[-release]` (rpm's `rpmio/rpmver.c`): digits up to a colon are the epoch, the
/// last hyphen begins the release. Almost every text is a version to rpm; what is refused here is
/// no version, or a blank inside.
///
/// A missing epoch is 0, on a package and in an advisory. A missing release is less than any, but
/// in a range whose bound has no release the release does not count (`precisionOf`).
record RpmVersion(EpochVersionRelease parts) implements Comparable<RpmVersion> {

  static final GrammarOrder<RpmVersion> ORDER =
      new GrammarOrder<>("rpm", RpmVersion.class, RpmVersion::parse, RpmVersion::precisionOf);

  static Optional<RpmVersion> parse(String written) {
    return EpochVersionRelease.of(written).map(RpmVersion::new);
  }

  @Override
  public int compareTo(RpmVersion other) {
    int sign = parts.compareWithoutRelease(other.parts, RpmText::compare);
    var release = parts.release();
    var others = other.parts.release();
    if (sign != 0 || release.isEmpty() || others.isEmpty()) {
      return sign == 0 ? Boolean.compare(release.isPresent(), others.isPresent()) : sign;
    }
    return RpmText.compare(release.get(), others.get());
  }

  private RpmVersion precisionOf(RpmVersion bound) {
    return bound.parts.release().isPresent()
        ? this
        : new RpmVersion(new EpochVersionRelease(parts.epoch(), parts.version(), Optional.empty()));
  }
}
