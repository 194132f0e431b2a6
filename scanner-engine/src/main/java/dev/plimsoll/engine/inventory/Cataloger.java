package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactSink;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import java.io.IOException;
import java.util.List;

/// Reads one ecosystem's package databases. A new ecosystem is one package: a cataloger, a parser
/// for each file format, and their tests.
public interface Cataloger extends FileAnalyser {

  /// Every kind of file that is read.
  List<SourceFile> sources();

  @Override
  default boolean wants(FileEntry entry) {
    for (var source : sources()) {
      if (source.files().matches(entry.path())) {
        return true;
      }
    }
    return false;
  }

  @Override
  default void analyse(FileEntry entry, FileContent content, FactSink sink) throws IOException {
    var records = new Records(this, entry, sink);
    read(entry, content, records);
    records.finish();
  }

  /// Reads one file. What is wrong with the bytes goes to `records` ([Records#broken]); an
  /// [IOException] means that the layer itself could not be read.
  void read(FileEntry entry, FileContent content, Records records) throws IOException;
}
