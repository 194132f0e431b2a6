package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;

/// A program or library in the Mach-O format (`mach-o/loader.h`); of a fat file, one slice.
public final class MachProgram implements Program {

  private final Window window;
  private final int addressBytes;
  private final List<Section> sections;
  private final List<Segment> segments;
  private final List<String> libraries;

  MachProgram(
      Window window,
      int addressBytes,
      List<Section> sections,
      List<Segment> segments,
      List<String> libraries) {
    this.window = window;
    this.addressBytes = addressBytes;
    this.sections = List.copyOf(sections);
    this.segments = List.copyOf(segments);
    this.libraries = List.copyOf(libraries);
  }

  @Override
  public ByteOrder order() {
    return window.order();
  }

  @Override
  public int addressBytes() {
    return addressBytes;
  }

  @Override
  public List<Section> sections() {
    return sections;
  }

  @Override
  public List<Segment> segments() {
    return segments;
  }

  @Override
  public long size() {
    return window.size();
  }

  @Override
  public byte[] read(long offset, int length) throws IOException {
    return window.read(offset, length, length);
  }

  /// Paths of `LC_LOAD_DYLIB` and its kin, as they stand there: `@rpath/libssl.3.dylib`.
  @Override
  public List<String> libraries() {
    return libraries;
  }
}
