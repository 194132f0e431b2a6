package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program or library in the Portable Executable format (Microsoft, *PE Format*).
public final class PeProgram extends Program {

  private static final int IMPORTS = 1;
  private static final int RESOURCES = 2;
  private static final int CLR = 14;
  private static final int IMPORT_BYTES = 20;
  private static final int LIBRARIES = 1024;

  private final PeHeader header;

  PeProgram(Window window, PeHeader header, List<Section> sections) {
    super(window, header.is64() ? 8 : 4, sections, segments(sections));
    this.header = header;
  }

  private static List<Segment> segments(List<Section> sections) {
    return sections.stream()
        .map(it -> new Segment(it.address(), it.offset(), it.size(), 0, it.isWritable()))
        .toList();
  }

  /// Names of the import table, as it spells them: `KERNEL32.dll`.
  @Override
  public List<String> libraries() throws IOException {
    var names = new ArrayList<String>();
    var directory = header.directory(IMPORTS);
    for (int i = 0; directory.isPresent() && i < LIBRARIES; i++) {
      var entry = image(directory.address() + (long) i * IMPORT_BYTES, IMPORT_BYTES);
      long name = entry.limit() < IMPORT_BYTES ? 0 : Integer.toUnsignedLong(entry.getInt(12));
      if (name == 0) {
        break;
      }
      var text = Window.text(image(name, NAME_LIMIT), 0);
      if (!text.isEmpty()) {
        names.add(text);
      }
    }
    return List.copyOf(names);
  }

  /// True for an assembly of .NET: the program has a CLR header.
  public boolean isAssembly() {
    return header.directory(CLR).isPresent();
  }

  /// Texts of the version resource (`VS_VERSIONINFO`), of the first language, by their names:
  /// `ProductName`, `FileVersion`. Empty where there is none.
  public Map<String, String> versionTexts() throws IOException {
    var directory = header.directory(RESOURCES);
    return directory.isPresent() ? PeVersion.texts(this, directory) : Map.of();
  }

  /// Bytes at an address relative to the image base; fewer where their section ends.
  ByteBuffer image(long relative, int length) throws IOException {
    var bytes = mapped(header.base() + relative, length, length);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
