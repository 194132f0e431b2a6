package dev.plimsoll.engine.inventory.php;

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
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Finds packages of Composer, PEAR and PECL.
public final class PhpCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "PHP (Composer)",
              "**/composer/installed.json",
              INSTALLED,
              "packages of Composer 1 and 2: licences, authors, needs, what they replace",
              "`installed.php`, which says the same; extensions and PHP itself as needs"),
          SourceFile.at(
              "PHP (Composer)",
              "**/composer.lock",
              DECLARED,
              "packages, each need with its version",
              "packages for development only; files inside `vendor`"),
          SourceFile.at(
              "PHP (PEAR, PECL)",
              "**/.registry/**/*.reg",
              INSTALLED,
              "name, channel, version, licence, needs, files",
              "change logs"));

  /// A package that Composer installed, in the folder that it uses unless told otherwise.
  private static final Pattern IN_VENDOR = Pattern.compile("(?:^|/)vendor/[^/]+/[^/]+/");

  @Override
  public String id() {
    return "php";
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
        && !(entry.path().endsWith("composer.lock") && isInside(entry.path()));
  }

  private static boolean isInside(String path) {
    return IN_VENDOR.matcher(path).find() || PackageFolders.isInside(path);
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var path = entry.path();
    if (path.endsWith(".reg")) {
      PearRegistryParser.read(
          path, content.stream().readNBytes(PearRegistryParser.LIMIT + 1), records);
    } else if (path.endsWith("composer.lock")) {
      ComposerParser.readLock(PartialTree.json(content.stream()), records);
    } else {
      ComposerParser.readInstalled(PartialTree.json(content.stream()), records);
    }
  }
}
