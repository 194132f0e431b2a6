package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;

/// What a header says of its package, files and dependencies apart.
///
/// @param name empty where the header has none
/// @param epoch with its colon; empty for none and for 0, which rpm compares as none
/// @param release `version-release`
record PackageHeader(String name, String epoch, String release, Header header) {

  static PackageHeader of(Header header) throws UnreadableHeaderException {
    var epochs = header.numbers(Tag.EPOCH);
    var release = header.text(Tag.RELEASE);
    var version = header.text(Tag.VERSION);
    return new PackageHeader(
        header.text(Tag.NAME),
        epochs.length == 0 ? "" : epoch(Integer.toUnsignedString(epochs[0])),
        version.isEmpty() || release.isEmpty() ? version : version + "-" + release,
        header);
  }

  private static String epoch(String number) {
    return number.equals("0") ? "" : number + ":";
  }

  /// True for a key that rpm trusts, which it keeps as if it were a package.
  boolean isKey() {
    return name.equals("gpg-pubkey");
  }

  PackageDraft installed() throws UnreadableHeaderException {
    return filled(PackageRecord.installed(ComponentType.RPM, name, epoch + release));
  }

  PackageDraft declared() throws UnreadableHeaderException {
    return filled(PackageRecord.declared(ComponentType.RPM, name, epoch + release));
  }

  private PackageDraft filled(PackageDraft draft) throws UnreadableHeaderException {
    var source = header.text(Tag.SOURCE_RPM);
    SourceRpm.of(source, epoch)
        .ifPresent(its -> draft.source(its.name(), its.version()).qualifier("upstream", source));
    return draft
        .architecture(header.text(Tag.ARCH))
        .licence(header.text(Tag.LICENSE))
        .supplier(header.text(Tag.VENDOR))
        .qualifier("rpmmod", header.text(Tag.MODULARITY_LABEL));
  }
}
