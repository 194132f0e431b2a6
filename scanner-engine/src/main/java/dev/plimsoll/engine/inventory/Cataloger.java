package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FactSink;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

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
  default Collection<String> endings() {
    return sources().stream().flatMap(source -> source.files().endings()).distinct().toList();
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

  /// Puts files together that are one thing, once every layer has been read: a database and its
  /// log, an old database beside the one that replaced it. Most ecosystems have no such files.
  ///
  /// @param histories of this cataloger's facts, at least one
  /// @param gaps what could not be put together
  /// @return what counts at each layer; the given ones where there is nothing to put together
  default List<FactHistory> together(List<FactHistory> histories, Consumer<Gap> gaps) {
    return histories;
  }

  @Override
  default void folder(String path, FactSink sink) {
    var records = new Records(this, new FileEntry(path, 0, 0), sink);
    readFolder(path, records);
    records.finish();
  }

  /// Reads the name of a folder that [#wantsFolder].
  default void readFolder(String path, Records records) {}
}
