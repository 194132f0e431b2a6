package dev.plimsoll.engine.inventory.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.plimsoll.engine.format.ByteSearch;
import dev.plimsoll.engine.format.CompressedFile;
import dev.plimsoll.engine.format.UnreadableArchiveException;
import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which release a kernel is: in the header that x86 boots by (Linux, `arch/x86/boot.rst`), else in
/// the banner that it prints when it starts, which stands in it as text. Kernels of other machines
/// are compressed as a whole, or behind a header for EFI (Linux, `zboot-header.S`).
final class KernelReader {

  /// Bytes of a compressed kernel; those of distributions have some 15 MiB.
  private static final int LIMIT = 64 << 20;

  /// The same unpacked: some 60 MiB.
  private static final int UNPACKED = 128 << 20;

  /// `HdrS` in an x86 kernel.
  private static final int SETUP_MAGIC = 0x53726448;

  private static final int SETUP_MAGIC_AT = 0x202;
  private static final int RELEASE_AT = 0x20e;

  /// What offsets in the setup header count from.
  private static final int SETUP_AT = 0x200;

  private static final int SETUP_BYTES = 0x210;

  /// `zimg` in a kernel that EFI unpacks.
  private static final int ZBOOT_MAGIC = 0x676d697a;

  private static final String BANNER = "Linux version ";
  private static final int RELEASE_LENGTH = 100;
  private static final Pattern RELEASE = Pattern.compile("^([0-9]+(?:\\.[0-9]+)+)[^ \\x00]*(?= )");

  private KernelReader() {}

  /// One kernel or none.
  static void read(FileBytes bytes, Records records) throws IOException {
    try {
      release(bytes).ifPresent(release -> add(release, records));
    } catch (UnreadableArchiveException e) {
      records.broken(0, e.reason());
    }
  }

  private static void add(String release, Records records) {
    var upstream = RELEASE.matcher(release + " ");
    var cpe = upstream.find() ? upstream.group(1) : release;
    records.add(
        PackageRecord.observed(ComponentType.GENERIC, KernelCataloger.KERNEL, release)
            .cpe("cpe:2.3:o:linux:linux_kernel:%s:*:*:*:*:*:*:*".formatted(cpe)));
  }

  private static Optional<String> release(FileBytes bytes)
      throws IOException, UnreadableArchiveException {
    var head = ByteBuffer.wrap(bytes.read(0, SETUP_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
    if (head.capacity() == SETUP_BYTES && head.getInt(SETUP_MAGIC_AT) == SETUP_MAGIC) {
      int at = SETUP_AT + Short.toUnsignedInt(head.getShort(RELEASE_AT));
      var release = release(bytes.read(at, RELEASE_LENGTH));
      if (release.isEmpty()) {
        throw new UnreadableArchiveException("a kernel without its release");
      }
      return release;
    }
    if (CompressedFile.isCompressed(head.array())) {
      return banner(unpacked(bytes.read(0, LIMIT)));
    }
    if (head.capacity() == SETUP_BYTES && head.getInt(4) == ZBOOT_MAGIC) {
      int payload = Math.clamp(Integer.toUnsignedLong(head.getInt(8)), 0, LIMIT);
      int length = Math.clamp(Integer.toUnsignedLong(head.getInt(12)), 0, LIMIT);
      return banner(unpacked(bytes.read(payload, length)));
    }
    return banner(bytes::read, bytes.size());
  }

  /// The word before the first blank, where it begins as a release does: the format of the banner
  /// stands in a kernel, too.
  private static Optional<String> release(byte[] text) {
    var word = RELEASE.matcher(new String(text, ISO_8859_1));
    return word.find() ? Optional.of(word.group()) : Optional.empty();
  }

  private static byte[] unpacked(byte[] stored) throws UnreadableArchiveException {
    return CompressedFile.unpacked(stored, UNPACKED);
  }

  private static Optional<String> banner(byte[] kernel) throws IOException {
    return banner(
        (offset, length) ->
            Arrays.copyOfRange(
                kernel, (int) offset, (int) Math.min(offset + length, kernel.length)),
        kernel.length);
  }

  private static Optional<String> banner(ByteSearch.Source kernel, long size) throws IOException {
    var found = new ArrayList<String>();
    new ByteSearch(BANNER)
        .find(
            kernel,
            0,
            size,
            place -> {
              release(kernel.read(place + BANNER.length(), RELEASE_LENGTH)).ifPresent(found::add);
              return found.isEmpty();
            });
    return found.stream().findFirst();
  }
}
