package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.ZipMember;
import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.model.Location;

/// An archive while it is read, and where it lies.
///
/// @param bytes of the archive alone
/// @param within place in the file of the image; empty for the file itself
/// @param name with folders
/// @param depth 0 for the file itself
record OpenArchive(FileBytes bytes, String within, String name, int depth) {

  /// Of a member of this archive, in the file of the image.
  String place(String member) {
    return within.isEmpty() ? member : within + Location.INSIDE + member;
  }

  OpenArchive inside(ZipMember member, FileBytes its) {
    return new OpenArchive(its, place(member.name()), member.name(), depth + 1);
  }
}
