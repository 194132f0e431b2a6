package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;

/// What one member of an image archive turned out to be, once its bytes have passed.
sealed interface ArchiveMember {

  /// A layer whose entries were read, now or earlier.
  record Layer(LayerFacts facts) implements ArchiveMember {}

  /// A layer that was only hashed because its name is that of a known layer; its bytes are not.
  record Impostor(Digest actual, long size) implements ArchiveMember {}

  /// The manifest, or something that may be a configuration.
  record Json(String text) implements ArchiveMember {}

  /// @param target path of another member
  record Link(String target) implements ArchiveMember {}

  /// A layer that was passed over because only the manifest and the configuration were asked for.
  record Skipped() implements ArchiveMember {}

  /// Neither a readable tar nor JSON.
  record Unreadable(String reason) implements ArchiveMember {}
}
