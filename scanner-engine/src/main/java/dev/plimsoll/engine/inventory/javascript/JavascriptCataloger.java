package dev.plimsoll.engine.inventory.javascript;

import static dev.plimsoll.engine.model.EvidenceKind.DECLARED;
import static dev.plimsoll.engine.model.EvidenceKind.INSTALLED;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.PackageFolders;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds JavaScript packages: what lies on the disk, and what lock files ask for.
///
/// npm and pnpm keep a list of what they put into `node_modules`. It is read as a lock file and not
/// as a package database: a folder that was deleted or changed later stays in it.
public final class JavascriptCataloger implements Cataloger {

  private static final String NPM_COPY = ".package-lock.json";
  private static final String PNPM_COPY = "lock.yaml";

  private static final String DEVELOPMENT = "packages for development only";

  private static final List<SourceFile> SOURCES =
      List.of(
          source(
              "**/package.json",
              INSTALLED,
              "name, version, licences, author, needs; observed where it lies deeper in a package",
              "files without a name or version; bundled code, which has none"),
          source(
              "**/node_modules/" + NPM_COPY,
              DECLARED,
              "what npm put there, each need with its version",
              ""),
          source(
              "**/{package-lock.json,npm-shrinkwrap.json}",
              DECLARED,
              "versions 1, 2 and 3: packages, licences, each need with its version",
              DEVELOPMENT + "; files inside installed packages"),
          source(
              "**/yarn.lock",
              DECLARED,
              "Yarn 1 and later: packages, each need with its version",
              "workspaces, links; which packages are for development; files inside installed"
                  + " packages"),
          source(
              "**/pnpm-lock.yaml",
              DECLARED,
              "lockfile versions 5 to 9: packages, each need with its version",
              DEVELOPMENT + "; files inside installed packages"),
          source(
              "**/node_modules/.pnpm/" + PNPM_COPY,
              DECLARED,
              "what pnpm put there, each need with its version",
              ""),
          source(
              "**/bun.lock",
              DECLARED,
              "packages, each need with its version",
              DEVELOPMENT + "; workspaces; files inside installed packages"),
          source("**/bun.lockb", DECLARED, "nothing: said as a gap", "Bun's older, binary form"),
          source(
              "**/deno.lock",
              DECLARED,
              "versions 1 to 5: packages of npm and JSR, modules of deno.land",
              "modules of other addresses"));

  private static SourceFile source(String files, EvidenceKind kind, String read, String notRead) {
    return SourceFile.at("JavaScript", files, kind, read, notRead);
  }

  @Override
  public String id() {
    return "javascript";
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
    return Cataloger.super.wants(entry)
        && (isAboutItsFolder(fileName(entry)) || !PackageFolders.isInside(entry.path()));
  }

  private static boolean isAboutItsFolder(String fileName) {
    return fileName.equals("package.json")
        || fileName.equals(NPM_COPY)
        || fileName.equals(PNPM_COPY);
  }

  private static String fileName(FileEntry entry) {
    return entry.path().substring(entry.path().lastIndexOf('/') + 1);
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var text = content.stream();
    switch (fileName(entry)) {
      case "package.json" ->
          PackageManifest.read(
              PartialTree.json(text), PackageManifest.place(entry.path()), records);
      case NPM_COPY -> NpmLockParser.read(PartialTree.json(text), true, records);
      case "yarn.lock" -> readYarn(text, records);
      case "pnpm-lock.yaml" -> PnpmLockParser.read(PartialTree.yaml(text), false, records);
      case PNPM_COPY -> PnpmLockParser.read(PartialTree.yaml(text), true, records);
      case "bun.lock" -> BunLockParser.read(PartialTree.json(text), records);
      case "bun.lockb" -> records.broken(0, "this is Bun's older, binary form");
      case "deno.lock" -> DenoLockParser.read(PartialTree.json(text), records);
      default -> NpmLockParser.read(PartialTree.json(text), false, records);
    }
  }

  private static void readYarn(InputStream text, Records records) throws IOException {
    var bytes = text.readNBytes(TextTree.LIMIT);
    var start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
    var again = new ByteArrayInputStream(bytes);
    if (start.contains("__metadata:")) {
      YarnBerryParser.read(PartialTree.yaml(again), records);
    } else {
      YarnClassicParser.read(again, records);
    }
  }
}
