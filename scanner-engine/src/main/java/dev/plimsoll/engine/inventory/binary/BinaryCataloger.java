package dev.plimsoll.engine.inventory.binary;

import dev.plimsoll.engine.format.ByteSearch;
import dev.plimsoll.engine.format.program.ElfProgram;
import dev.plimsoll.engine.format.program.Program;
import dev.plimsoll.engine.format.program.Programs;
import dev.plimsoll.engine.format.program.Section;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Tells programs, libraries and version files by name and by the texts in them, and reads the
/// package notes of ELF programs.
public final class BinaryCataloger implements Cataloger {

  /// Raised when the same bytes and detectors would give other records.
  private static final int VERSION = 1;

  private static final long LIMIT = 1L << 30;

  /// Bytes of a script or version file.
  private static final long SCRIPT_LIMIT = 16 << 20;

  /// Sections of code and tables, where no text is.
  private static final Set<String> WITHOUT_TEXTS =
      Set.of(
          ".text",
          ".init",
          ".fini",
          ".plt",
          ".plt.got",
          ".plt.sec",
          ".eh_frame",
          ".eh_frame_hdr",
          ".gcc_except_table",
          ".gopclntab",
          ".got",
          ".got.plt");

  /// `SHT_PROGBITS`.
  private static final int BYTES = 1;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.byContent(
              "programs by hand",
              "programs and libraries (ELF, PE, Mach-O) of known names",
              EvidenceKind.OBSERVED,
              "product and version from texts in them, with CPE",
              "programs under another name, changes that a distribution made"),
          SourceFile.byContent(
              "programs by hand",
              "scripts and version files of known names",
              EvidenceKind.OBSERVED,
              "product and version: Erlang's OTP_VERSION, Go's VERSION, composer, elixir, wp",
              ""),
          SourceFile.byContent(
              "programs by hand",
              "programs and libraries (ELF) with a package note",
              EvidenceKind.OBSERVED,
              "the package that they were built as",
              "notes of other kinds"));

  @Override
  public String id() {
    return "binary";
  }

  @Override
  public int version() {
    return VERSION * 31 + Detectors.fingerprint();
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public long limit() {
    return LIMIT;
  }

  @Override
  public boolean mayRecognise(byte first) {
    return true;
  }

  @Override
  public boolean recognises(FileEntry entry, byte[] head) {
    return Programs.isProgram(head)
        || (entry.size() <= SCRIPT_LIMIT
            && Detectors.ours().names().detectors(entry.path()).stream()
                .anyMatch(Detector::isText));
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var bytes = content.bytes();
    var programs = Programs.read(bytes);
    var detectors =
        Detectors.ours().names().detectors(entry.path()).stream()
            .filter(detector -> detector.isText() == programs.isEmpty())
            .toList();
    for (var program : programs) {
      if (program instanceof ElfProgram elf) {
        ElfPackage.read(elf, records);
      }
      if (Packer.isPacked(program)) {
        records.broken(0, "packed by UPX");
      }
    }
    if (!detectors.isEmpty()) {
      var detection = new Detection(entry.path(), detectors);
      if (programs.isEmpty()) {
        Texts.read(bytes::read, 0, bytes.size(), detection);
      } else {
        // the slices of a fat file are one program for several machines
        readTexts(programs.getFirst(), detection);
      }
      detection.result().forEach(records::add);
    }
  }

  private static void readTexts(Program program, Detection detection) throws IOException {
    detection.fileName();
    for (var library : program.libraries()) {
      detection.text(library);
    }
    ByteSearch.Source source = program::read;
    var sections = program.sections().stream().filter(BinaryCataloger::hasTexts).toList();
    if (!(program instanceof ElfProgram) || sections.isEmpty()) {
      Texts.read(source, 0, program.size(), detection);
      return;
    }
    for (var section : sections) {
      if (!Texts.read(source, section.offset(), section.size(), detection)) {
        return;
      }
    }
  }

  /// What the program sees of itself, and the signatures of compilers.
  private static boolean hasTexts(Section section) {
    return section.kind() == BYTES
        && (section.address() != 0 || section.name().equals(".comment"))
        && !WITHOUT_TEXTS.contains(section.name());
  }
}
