package dev.plimsoll.engine.inventory.sbom;

import static dev.plimsoll.engine.format.PartialTree.text;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.XmlTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Glob;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads bills of materials that lie in the image. The name finds them, the first sign tells JSON,
/// XML and text apart, and the text itself says whether it is one.
public final class SbomCataloger implements Cataloger {

  private static final String THE_SAME = "the same";

  private static final List<SourceFile> SOURCES =
      List.of(
          source(
              "**/{bom.json,sbom.json,*.bom.json,*.sbom.json,*.cdx.json,*.spdx.json}",
              "CycloneDX and SPDX 2: packages, licences, supplier, needs",
              "files, services, vulnerabilities, digests; who contains whom; sources, tools and"
                  + " tests; SPDX 3, said as a gap"),
          source("**/{bom.xml,sbom.xml,*.cdx.xml}", "CycloneDX, the same", THE_SAME),
          source("**/*.cdx", "CycloneDX as JSON or XML, the same", THE_SAME),
          source("**/*.spdx", "SPDX 2 as tags and values or JSON, the same", THE_SAME));

  /// Bitnami's are the record of an installation and not only somebody's word.
  private static final Glob ELSEWHERE = Glob.of("opt/bitnami/**/.spdx-*.spdx");

  private static final Glob PROMISING =
      Glob.of("**/{sbom.json,sbom.xml,*.sbom.json,*.cdx.json,*.cdx.xml,*.spdx.json,*.cdx}");

  /// Blanks before the first sign of a document.
  private static final int BLANKS = 4096;

  private static SourceFile source(String pattern, String read, String notRead) {
    return SourceFile.at("SBOM files", pattern, EvidenceKind.DECLARED, read, notRead);
  }

  @Override
  public String id() {
    return "sbom";
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
  public long limit() {
    return TextTree.LIMIT;
  }

  @Override
  public boolean wants(FileEntry entry) {
    return Cataloger.super.wants(entry) && !ELSEWHERE.matches(entry.path());
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var stream = new BufferedInputStream(content.stream());
    boolean isBill =
        switch (firstSign(stream)) {
          case '{' -> readJson(stream, records);
          case '<' -> readXml(stream, records);
          default -> readText(entry, stream, records);
        };
    if (!isBill && PROMISING.matches(entry.path())) {
      records.broken(0, "neither CycloneDX nor SPDX");
    }
  }

  /// -1 at the end; the stream stays at its start.
  private static int firstSign(InputStream stream) throws IOException {
    stream.mark(BLANKS);
    int sign = stream.read();
    // the three bytes before a text in UTF-8, and any blanks
    for (int i = 1; i < BLANKS && (sign >= 0x80 || (sign >= 0 && sign <= ' ')); i++) {
      sign = stream.read();
    }
    stream.reset();
    return sign;
  }

  private static boolean readJson(InputStream stream, Records records) throws IOException {
    var tree = PartialTree.json(stream);
    var root = tree.root();
    boolean isBill = true;
    if (text(root, "bomFormat").equals("CycloneDX")) {
      CycloneDxJson.read(tree).record(records);
    } else if (text(root, "spdxVersion").startsWith("SPDX-2")) {
      SpdxJson.read(tree).record(records);
    } else if (root.path("@context").asText().contains("spdx.org/rdf/3")) {
      records.broken(0, "SPDX 3 is not read");
    } else {
      isBill = false;
    }
    if (isBill) {
      tree.fault().ifPresent(records::broken);
    }
    return isBill;
  }

  private static boolean readXml(InputStream stream, Records records) throws IOException {
    try {
      var root = XmlTree.read(stream);
      if (root.name().equals("bom")) {
        CycloneDxXml.read(root).record(records);
        return true;
      }
      return false;
    } catch (UnreadableTextException e) {
      records.broken(e);
      return true;
    }
  }

  private static boolean readText(FileEntry entry, InputStream stream, Records records)
      throws IOException {
    if (!entry.path().endsWith(".spdx")) {
      return false;
    }
    var bill = SpdxTagValue.read(stream, records);
    bill.ifPresent(it -> it.record(records));
    return bill.isPresent();
  }
}
