package dev.plimsoll.engine.inventory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Paragraphs of `Name: value` lines as in mail: values go on in lines that begin with a blank,
/// names without regard to case, an empty line ends the paragraph. Lines that are no field are
/// passed over.
///
/// Only the fields that are asked for are held, in bounded memory.
public final class FieldReader {

  /// Characters of a value over all its lines.
  private static final int VALUE = 1 << 17;

  /// Values of one field in one paragraph.
  private static final int VALUES = 10_000;

  private final LineReader lines;
  private final Set<String> wanted;

  /// @param wanted names in lower case
  public FieldReader(LineReader lines, Set<String> wanted) {
    this.lines = lines;
    this.wanted = wanted;
  }

  /// @param line where it starts, from 1
  /// @param values by lower-case name, in the order of the file, without blanks around them; a line
  ///   feed stands between the lines of one
  public record Paragraph(int line, Map<String, List<String>> values) {

    public Paragraph {
      values = Map.copyOf(values);
    }

    public List<String> all(String name) {
      return values.getOrDefault(name, List.of());
    }

    /// The first value; empty where there is none.
    public String first(String name) {
      return all(name).isEmpty() ? "" : all(name).getFirst();
    }
  }

  /// The next paragraph, perhaps without a wanted field; empty at the end of the file.
  public Optional<Paragraph> next() throws IOException {
    var line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return Optional.empty();
    }
    int start = lines.number();
    var values = new HashMap<String, List<StringBuilder>>();
    var open = new StringBuilder();
    for (; line != null && !line.isEmpty(); line = lines.next()) {
      int colon = line.indexOf(':');
      if (line.startsWith(" ") || line.startsWith("\t")) {
        append(open, "\n" + line.strip());
      } else if (colon > 0) {
        open = new StringBuilder();
        append(open, line.substring(colon + 1).strip());
        keep(values, line.substring(0, colon).strip().toLowerCase(Locale.ROOT), open);
      }
    }
    var kept = new HashMap<String, List<String>>();
    values.forEach((name, all) ->
        kept.put(name, all.stream().map(value -> value.toString().strip()).toList()));
    return Optional.of(new Paragraph(start, kept));
  }

  private void keep(Map<String, List<StringBuilder>> values, String name, StringBuilder value) {
    if (wanted.contains(name)) {
      var all = values.computeIfAbsent(name, _ -> new ArrayList<>());
      if (all.size() < VALUES) {
        all.add(value);
      }
    }
  }

  private static void append(StringBuilder value, String text) {
    value.append(text, 0, Math.min(text.length(), VALUE - value.length()));
  }
}
