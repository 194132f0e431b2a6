package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactSink;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.List;

/// Keeps what a cataloger says, for tests.
public final class RecordedFacts implements FactSink {

  private final List<FileFact> facts = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

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
