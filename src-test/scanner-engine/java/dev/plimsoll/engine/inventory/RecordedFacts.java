package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.image.FactSink;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Keeps what a cataloger says, for tests.
public final class RecordedFacts implements FactSink {

  private final List<FileFact> facts = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  /// What one file gives.
  public static RecordedFacts of(FileAnalyser analyser, String path, byte[] bytes) {
    var facts = new RecordedFacts();
    try {
      analyser.analyse(new FileEntry(path, bytes.length, 0644), FileContent.of(bytes), facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }

  public static RecordedFacts of(FileAnalyser analyser, String path, String text) {
    return of(analyser, path, text.getBytes(UTF_8));
  }

  /// `name version`, in file order.
  public List<String> packages() {
    return onlyFact().packages().stream().map(one -> one.name() + " " + one.version()).toList();
  }

  public PackageRecord onlyPackage() {
    if (onlyFact().packages().size() != 1) {
      throw new AssertionError("one package expected: " + packages());
    }
    return onlyFact().packages().getFirst();
  }

  @Override
  public void fact(FileFact fact) {
    facts.add(fact);
  }

  @Override
  public void gap(Gap gap) {
    gaps.add(gap);
  }

  public FileFact onlyFact() {
    if (facts.size() != 1) {
      throw new AssertionError("one fact expected: " + facts);
    }
    return facts.getFirst();
  }

  public List<FileFact> facts() {
    return facts;
  }

  public List<Gap> gaps() {
    return gaps;
  }
}
