package dev.plimsoll.engine.format.bolt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A stretch of a page that was copied from the file. Numbers are little-endian: bbolt writes in
/// the order of the machine, and every machine on which such files are built has this one.
final class Bytes {

  private final byte[] array;
  private final int start;
  private final int length;

  /// @param length `start + length` is not beyond the end of `array`
  Bytes(byte[] array, int start, int length) {
    this.array = array;
    this.start = start;
    this.length = length;
  }

  static Bytes of(String text) {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    return new Bytes(utf8, 0, utf8.length);
  }

  int length() {
    return length;
  }

  int unsignedByte(int at) {
    return array[start + at] & 0xff;
  }

  int unsignedShort(int at) {
    return unsignedByte(at) | unsignedByte(at + 1) << 8;
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
