package dev.plimsoll.engine.format.program;

/// A stretch of a program's file as the loader maps it into memory.
///
/// @param address of its first byte, the image base included
/// @param offset from the program's first byte
/// @param size bytes in the file, as the file claims
/// @param kind the format's own number: ELF `p_type`; 0 elsewhere
/// @param isWritable for the running program
public record Segment(long address, long offset, long size, int kind, boolean isWritable) {

  /// True where the byte at `place` comes from this segment. Addresses are unsigned.
  boolean holds(long place) {
    return size > 0 && Long.compareUnsigned(place - address, size) < 0;
  }
}
