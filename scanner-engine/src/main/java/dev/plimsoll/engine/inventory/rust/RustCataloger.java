package dev.plimsoll.engine.inventory.rust;

import dev.plimsoll.engine.format.program.Program;
import dev.plimsoll.engine.format.program.Programs;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads the crates of Rust programs of every format, and of `Cargo.lock`.
public final class RustCataloger implements Cataloger {

  /// Of cargo-auditable, in every format of programs.
  private static final String CRATES = ".dep-v0";

  private static final long LIMIT = 1L << 30;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.byContent(
              "Rust",
              "programs and libraries (ELF, PE, Mach-O) built with cargo-auditable",
              EvidenceKind.INSTALLED,
              "crates that are in the program, and what each needs",
              "crates that only the build used"),
          SourceFile.byContent(
              "Rust",
              "other programs and libraries (ELF) of rustc 1.74 or newer",
              EvidenceKind.OBSERVED,
              "crates whose source path a message names",
              "crates that cannot fail; crates from git repositories and folders"),
          SourceFile.at(
              "Rust",
              "**/Cargo.lock",
              EvidenceKind.DECLARED,
              "crates of the workspace and what they need",
              "which of them a program holds"));

  @Override
  public String id() {
    return "rust";
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
    return Programs.mayStart(first);
  }

  @Override
  public boolean recognises(FileEntry entry, byte[] head) {
    return Programs.isProgram(head);
  }

  @Override
  public long limit() {
    return LIMIT;
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    if (wants(entry)) {
      CargoLock.parse(content.stream(), records);
      return;
    }
    for (var program : Programs.read(content.bytes())) {
      readProgram(program, records);
    }
  }

  private static void readProgram(Program program, Records records) throws IOException {
    var crates = program.section(CRATES);
    if (crates.isPresent()) {
      AuditableCrates.parse(program.read(crates.get(), AuditableCrates.PACKED_LIMIT), records);
    } else {
      CratePaths.read(program, records);
    }
  }
}
