package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Fault;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Unreadable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Splits a control file into paragraphs (deb822(5), Debian Policy 5.1): `Name: value` lines, names
/// without regard to case, continuation lines that begin with a blank, paragraphs apart by empty
/// lines. `#` starts no comment in dpkg's own files.
///
/// Fields that nobody asked for are skipped and never held: a paragraph takes no more memory than
/// its wanted fields, each bounded.
final class ParagraphReader {

  /// Most bytes of a line and most characters of a field. The longest field of Debian that is
  /// wanted here has some 20 KB.
  static final int LIMIT = 1 << 20;

  private final LineReader lines;
  private final Set<String> wanted;

  private int start;
  private final Map<String, StringBuilder> values = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private @Nullable Unreadable fault;
  private @Nullable String open;
  private boolean isContinuable;

  /// @param wanted field names in lower case
  ParagraphReader(LineReader lines, Set<String> wanted) {
    this.lines = lines;
    this.wanted = wanted;
  }

  /// The next paragraph; empty at the end of the file.
  Optional<Paragraph> next() throws IOException {
    var line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return Optional.empty();
    }
    begin();
    while (line != null && !line.isBlank()) {
      read(line);
      line = lines.next();
    }
    return Optional.of(paragraph());
  }

  private void begin() {
    start = lines.number();
    values.clear();
    places.clear();
    fault = null;
    open = null;
    isContinuable = false;
  }

  private void read(String line) {
    boolean isContinuation = line.startsWith(" ") || line.startsWith("\t");
    int colon = line.indexOf(':');
    if (isContinuation && isContinuable) {
      append("\n" + line);
    } else if (isContinuation || colon <= 0) {
      complain(Fault.NOT_A_FIELD, line, line);
      isContinuable = true;
      open = null;
    } else {
      openField(line.substring(0, colon).strip());
      append(line.substring(colon + 1));
    }
  }

  private void openField(String written) {
    isContinuable = true;
    var name = written.toLowerCase(Locale.ROOT);
    open = wanted.contains(name) ? name : null;
    if (open != null && values.putIfAbsent(name, new StringBuilder()) != null) {
      complain(Fault.DUPLICATE, name, "");
      open = null;
    } else if (open != null) {
      places.put(name, lines.number());
    }
  }

  private void append(String text) {
    if (open == null) {
      return;
    }
    var value = values.get(open);
    if (value == null) {
      return;
    }
    value.append(text, 0, Math.min(text.length(), LIMIT - value.length()));
    if (lines.isCut() || value.length() == LIMIT) {
      complain(Fault.TOO_LONG, open, "");
    }
  }

  private void complain(Fault what, String field, String value) {
    if (fault == null) {
      fault = new Unreadable(what, field, value, lines.number());
    }
  }

  private Paragraph paragraph() {
    var fields = new HashMap<String, Paragraph.Field>();
    values.forEach((name, value) ->
        fields.put(
            name, new Paragraph.Field(value.toString().strip(), places.getOrDefault(name, start))));
    return new Paragraph(start, fields, Optional.ofNullable(fault));
  }
}
