package dev.plimsoll.engine.inventory.golang;

import dev.plimsoll.engine.format.program.Programs;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.inventory.golang.BuildInformationReader.Result;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads Go programs of every format, `go.mod` and `vendor/modules.txt`.
public final class GolangCataloger implements Cataloger {

  /// Bytes of a program; the largest that were met have some 300 MiB.
  private static final long LIMIT = 1L << 30;

  private static final int LINE = 4096;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.byContent(
              "Go",
              "programs and libraries (ELF, PE, Mach-O)",
              EvidenceKind.INSTALLED,
              "linked modules, replaced ones as their replacement; the standard library; the main"
                  + " module, its version also from linker flags or the commit",
              "which packages and functions of a module are linked; programs packed by UPX"),
          SourceFile.at(
              "Go",
              "**/go.mod",
              EvidenceKind.DECLARED,
              "required modules after replacements and exclusions",
              "what these need (Go before 1.17); go.sum, which names more than is used"),
          SourceFile.at(
              "Go",
              "**/vendor/modules.txt",
              EvidenceKind.DECLARED,
              "modules whose code lies beside the program's",
              ""));

  @Override
  public String id() {
    return "golang";
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
    if (entry.path().endsWith("go.mod")) {
      new GoModParser(new LineReader(content.stream(), LINE), records).parse();
    } else if (entry.path().endsWith("modules.txt")) {
      VendoredModules.parse(new LineReader(content.stream(), LINE), records);
    } else {
      readProgram(content, records);
    }
  }

  private static void readProgram(FileContent content, Records records) throws IOException {
    for (var program : Programs.read(content.bytes())) {
      switch (BuildInformationReader.read(program)) {
        case Result.Found(var information) -> GoProgram.record(information, records);
        case Result.Missing(var reason) -> records.broken(0, reason);
        case Result.NotGo _ -> {}
      }
    }
  }
}
