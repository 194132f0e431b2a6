package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A program in the Executable and Linkable Format (elf(5), System V gABI chapters 4 and 5).
public final class ElfProgram extends Program {

  ElfProgram(Window window, int addressBytes, List<Section> sections, List<Segment> segments) {
    super(window, addressBytes, sections, segments);
  }

  /// `DT_NEEDED`.
  @Override
  public List<String> libraries() throws IOException {
    return ElfDynamic.read(this).needed();
  }

  /// `DT_SONAME`: the name under which programs ask for this library.
  public Optional<String> libraryName() throws IOException {
    return ElfDynamic.read(this).libraryName();
  }

  /// Of note sections; of note segments where the program has no sections.
  public List<ElfNote> notes() throws IOException {
    return ElfNote.all(this);
  }

  /// The first symbol of that name that is defined here: of the dynamic table, then of the static
  /// one. Its bytes are what [#mapped] gives.
  public Optional<ElfSymbol> symbol(String name) throws IOException {
    return ElfSymbol.find(this, name);
  }
}
