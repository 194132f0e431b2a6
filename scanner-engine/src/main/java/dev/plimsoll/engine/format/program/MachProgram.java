package dev.plimsoll.engine.format.program;

import java.util.List;

/// A program or library in the Mach-O format (`mach-o/loader.h`); of a fat file, one slice.
public final class MachProgram extends Program {

  private final List<String> libraries;

  MachProgram(
      Window window,
      int addressBytes,
      List<Section> sections,
      List<Segment> segments,
      List<String> libraries) {
    super(window, addressBytes, sections, segments);
    this.libraries = List.copyOf(libraries);
  }

  /// Paths of `LC_LOAD_DYLIB` and its kin, as they stand there: `@rpath/libssl.3.dylib`.
  @Override
  public List<String> libraries() {
    return libraries;
  }
}
