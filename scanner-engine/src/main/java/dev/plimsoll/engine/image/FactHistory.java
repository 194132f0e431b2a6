package dev.plimsoll.engine.image;

import java.util.List;
import java.util.Optional;

/// What became of one file's fact through the layers of an image.
///
/// @param path where the file lies in the merged file system, links of directories resolved
/// @param states one for each layer that wrote or deleted the file, lowest first
public record FactHistory(String path, String analyser, List<State> states) {

  public FactHistory {
    states = List.copyOf(states);
  }

  /// The file after a layer.
  ///
  /// @param layer index into the image's layers, layers without files counted
  /// @param fact absent where the layer deleted the file
  public record State(int layer, Optional<FileFact> fact) {}

  /// What the merged file system holds at the end.
  public Optional<FileFact> last() {
    return states.getLast().fact();
  }
}
