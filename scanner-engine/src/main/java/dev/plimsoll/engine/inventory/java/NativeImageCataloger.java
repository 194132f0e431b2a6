package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.program.ElfProgram;
import dev.plimsoll.engine.format.program.Programs;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads the list of what is in a native image of GraalVM (`--enable-sbom`): CycloneDX, packed with
/// gzip, at the symbol `sbom`, its length at `sbom_length`.
public final class NativeImageCataloger implements Cataloger {

  /// Every native image has its heap here; other programs are left after their section table.
  private static final String HEAP = ".svm_heap";

  /// Packed bytes of a list; some 100 KB for a large application.
  private static final int LIMIT = 16 << 20;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.byContent(
              "Java",
              "native images (ELF)",
              EvidenceKind.INSTALLED,
              "the list that GraalVM puts into a native image, dependencies, licences",
              "native images built without it, and those for Windows and macOS"));

  @Override
  public String id() {
    return "native-image";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public boolean mayRecognise(byte first) {
    return first == 0x7f;
  }

  @Override
  public boolean recognises(FileEntry entry, byte[] head) {
    return head.length > 3 && head[0] == 0x7f && Programs.isProgram(head);
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    for (var program : Programs.read(content.bytes())) {
      if (program instanceof ElfProgram elf && elf.section(HEAP).isPresent()) {
        read(elf, records);
      }
    }
  }

  private static void read(ElfProgram program, Records records) throws IOException {
    var packed = packed(program);
    if (packed.isEmpty()) {
      return;
    }
    try {
      var inflated = new GZIPInputStream(new ByteArrayInputStream(packed.get()));
      BillOfMaterials.read(TextTree.json(inflated), records);
    } catch (UnreadableTextException e) {
      records.broken(e);
    } catch (ZipException | EOFException e) {
      records.broken(0, "the list of components is not whole: " + e.getMessage());
    }
  }

  private static Optional<byte[]> packed(ElfProgram program) throws IOException {
    var list = program.symbol("sbom");
    var length = program.symbol("sbom_length");
    if (list.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    var number = program.mapped(length.get().address(), Long.BYTES, Long.BYTES);
    if (number.length < Long.BYTES) {
      return Optional.empty();
    }
    long bytes = ByteBuffer.wrap(number).order(program.order()).getLong();
    return Optional.of(program.mapped(list.get().address(), bytes, LIMIT));
  }
}
