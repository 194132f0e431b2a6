package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Gap;

/// Where an analyser puts what it read. The `where` of a gap starts with the path; the layer is
/// added later.
public interface FactSink {
  void fact(FileFact fact);

  void gap(Gap gap);
}
