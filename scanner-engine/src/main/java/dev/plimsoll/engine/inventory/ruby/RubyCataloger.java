package dev.plimsoll.engine.inventory.ruby;

import static dev.plimsoll.engine.model.EvidenceKind.DECLARED;
import static dev.plimsoll.engine.model.EvidenceKind.INSTALLED;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.PackageFolders;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import java.io.IOException;
import java.util.List;

/// Finds Ruby gems: installed ones, those that come with the interpreter, and those that a Gemfile
/// was resolved to.
public final class RubyCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Ruby",
              "**/specifications/**/*.gemspec",
              INSTALLED,
              "name, version, platform, licences, authors, needs, files that it names",
              "what only running it would tell; gems that Bundler took from git"),
          SourceFile.at(
              "Ruby",
              "**/{Gemfile.lock,Gemfile.next.lock,gems.locked}",
              DECLARED,
              "gems of every source, each need with its version",
              "groups; files inside installed gems; the Bundler that wrote it"));

  @Override
  public String id() {
    return "ruby";
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
  public boolean wants(FileEntry entry) {
    return Cataloger.super.wants(entry) && !PackageFolders.isInside(entry.path());
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    if (entry.path().endsWith(".gemspec")) {
      var lines = new LineReader(content.stream(), GemspecParser.LINE_LIMIT);
      records.add(new GemspecParser(entry.path()).parse(lines));
    } else {
      GemfileLockParser.read(
          new LineReader(content.stream(), GemfileLockParser.LINE_LIMIT), records);
    }
  }
}
