package dev.plimsoll.engine.format.bolt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A stretch of a page that was copied from the file. Numbers are little-endian: bbolt writes in
/// the order of the machine, and every machine on which such files are built has this one.
///
/// @param length `start + length` is not beyond the end of `array`
record Bytes(byte[] array, int start, int length) {

  static Bytes of(String text) {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    return new Bytes(utf8, 0, utf8.length);
  }

  int unsignedShort(int at) {
    return (array[start + at] & 0xff) | (array[start + at + 1] & 0xff) << 8;
  }

  /// As a long, so that sums of hostile numbers do not overflow.
  long unsignedInt(int at) {
    return unsignedShort(at) | (long) unsignedShort(at + 2) << 16;
  }

  long number(int at) {
    return unsignedInt(at) | unsignedInt(at + 4) << 32;
  }

  Bytes part(int from, int size) {
    return new Bytes(array, start + from, size);
  }

  byte[] copy() {
    return Arrays.copyOfRange(array, start, start + length);
  }

  String text() {
    return new String(array, start, length, StandardCharsets.UTF_8);
  }

  boolean startsWith(Bytes prefix) {
    return length >= prefix.length && part(0, prefix.length).compareTo(prefix) == 0;
  }

  /// The order of keys: byte by byte, unsigned, the shorter first.
  int compareTo(Bytes other) {
    return Arrays.compareUnsigned(
        array, start, start + length, other.array, other.start, other.start + other.length);
  }
}
