package dev.plimsoll.engine.inventory.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.format.CompressedFile;
import dev.plimsoll.engine.format.UnreadableArchiveException;
import dev.plimsoll.engine.format.program.Programs;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What a kernel module says of itself in its section `.modinfo`: `key=value` texts, each with a
/// zero byte behind it (Linux, `include/linux/moduleinfo`; modinfo(8)).
///
/// Most modules are parts of their kernel and have no version of their own: they have the kernel's,
/// the first word of `vermagic`.
final class ModuleReader {

  /// Bytes of a module when unpacked; the largest ones, of graphics, have some 30 MiB.
  private static final int LIMIT = 64 << 20;

  /// Bytes of what it says; lists of devices have some 100 KB.
  private static final int TEXTS = 4 << 20;

  private static final Pattern ENDING = Pattern.compile("\\.ko(?:\\.[a-z]+)?$");

  private ModuleReader() {}

  static void read(String path, FileContent content, Records records) throws IOException {
    // taken first: what goes wrong from here on is the file's fault
    var stored = content.stream().readNBytes(LIMIT);
    try {
      var module = FileContent.of(CompressedFile.unpacked(stored, LIMIT)).bytes();
      for (var program : Programs.read(module)) {
        var section = program.section(".modinfo");
        if (section.isPresent()) {
          add(path, texts(program.read(section.get(), TEXTS)), records);
          return;
        }
      }
      records.broken(0, "is no kernel module");
    } catch (UnreadableArchiveException e) {
      records.broken(0, e.reason());
    }
  }

  /// Of texts with the same key the first.
  private static Map<String, String> texts(byte[] bytes) {
    var texts = new HashMap<String, String>();
    for (int from = 0; from < bytes.length; ) {
      int end = from;
      while (end < bytes.length && bytes[end] != 0) {
        end++;
      }
      var text = new String(bytes, from, end - from, UTF_8);
      int equals = text.indexOf('=');
      if (equals > 0) {
        texts.putIfAbsent(text.substring(0, equals), text.substring(equals + 1).strip());
      }
      from = end + 1;
    }
    return texts;
  }

  private static void add(String path, Map<String, String> texts, Records records) {
    var kernel = texts.getOrDefault("vermagic", "").split(" ", 2)[0];
    var own = texts.getOrDefault("version", "");
    var draft =
        PackageRecord.observed(
                ComponentType.GENERIC,
                texts.getOrDefault("name", fileName(path)),
                own.isEmpty() ? kernel : own)
            .licence(texts.getOrDefault("license", ""))
            .dependsOn(kernel.isEmpty() ? "" : KernelCataloger.KERNEL, kernel);
    for (var needed : texts.getOrDefault("depends", "").split(",", -1)) {
      draft.dependsOn(needed.replace('-', '_'));
    }
    records.add(draft);
  }

  /// Older kernels' modules do not say their name; in it a hyphen is an underscore.
  private static String fileName(String path) {
    var file = path.substring(path.lastIndexOf('/') + 1);
    return ENDING.matcher(file).replaceFirst("").replace('-', '_');
  }
}
