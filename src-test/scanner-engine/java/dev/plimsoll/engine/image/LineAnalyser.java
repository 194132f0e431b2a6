package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Wants some paths and keeps a file's text as the attribute `text`.
record LineAnalyser(String id, Predicate<String> paths, long limit) implements FileAnalyser {

  LineAnalyser(Predicate<String> paths) {
    this("line", paths, Limits.FILE_BYTES);
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean wants(FileEntry entry) {
    return paths.test(entry.path());
  }

  @Override
  public void analyse(FileEntry entry, FileContent content, FactSink sink) throws IOException {
    String text = new String(content.stream().readAllBytes(), UTF_8);
    sink.fact(new FileFact(entry.path(), id, List.of(), Map.of("text", text)));
  }
}
