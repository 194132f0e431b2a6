package dev.plimsoll.engine.inventory.kernel;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Glob;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads kernels where they lie and the modules below `lib/modules`.
///
/// `kernel` is a word that many files begin with, so a file of such a name that is no kernel is
/// passed over without a word.
public final class KernelCataloger implements Cataloger {

  /// The name of a kernel's component, which its modules need.
  static final String KERNEL = "linux-kernel";

  private static final String ECOSYSTEM = "Linux kernel";

  private static final String MODULES = "**/lib/modules/**/*.ko{,.gz,.xz,.zst}";
  private static final Glob MODULE_FILES = Glob.of(MODULES);

  private static final List<String> WORDS =
      List.of("vmlinuz", "vmlinux", "bzImage", "kernel", "Image", "zImage");

  private static final List<SourceFile> SOURCES =
      List.of(
          kernels("**/{vmlinuz,vmlinux,bzImage}{,-*}"),
          kernels("**/boot/{kernel,Image,zImage}{,-*}"),
          SourceFile.at(
              ECOSYSTEM,
              MODULES,
              EvidenceKind.OBSERVED,
              "version (the kernel's where a module says none), licence, needed modules",
              "signatures, supported devices"));

  private static SourceFile kernels(String pattern) {
    return SourceFile.at(
        ECOSYSTEM, pattern, EvidenceKind.OBSERVED, "release, with CPE", "built-in modules");
  }

  @Override
  public String id() {
    return "kernel";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  /// Few files have such a name, so the patterns are seldom asked.
  @Override
  public boolean wants(FileEntry entry) {
    var path = entry.path();
    int name = path.lastIndexOf('/') + 1;
    return (path.indexOf(".ko", name) >= 0
            || WORDS.stream().anyMatch(word -> path.startsWith(word, name)))
        && Cataloger.super.wants(entry);
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    if (entry.size() == 0) {
      return;
    }
    if (MODULE_FILES.matches(entry.path())) {
      ModuleReader.read(entry.path(), content, records);
    } else {
      KernelReader.read(content.bytes(), records);
    }
  }
}
