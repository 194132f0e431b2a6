package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;

/// What stays the same when a package changes its version. One name for two architectures is two
/// packages.
record PackageIdentity(ComponentType type, String name, String architecture) {

  static PackageIdentity of(PackageRecord record) {
    return new PackageIdentity(record.type(), record.name(), record.architecture());
  }

  /// [dev.plimsoll.engine.model.Component#id] of one version: `deb:openssl@1.1.1k-1?amd64`, without
  /// the question mark where the database knows no architectures.
  String componentId(String version) {
    var id = type.word() + ":" + name + "@" + version;
    return architecture.isEmpty() ? id : id + "?" + architecture;
  }
}
