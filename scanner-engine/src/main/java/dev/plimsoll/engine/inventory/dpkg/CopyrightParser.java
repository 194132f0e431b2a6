package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.inventory.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the licences in `usr/share/doc/NAME/copyright` (Debian Policy 12.5).
///
/// The machine-readable form ("copyright-format 1.0") has `License:` fields whose first line is a
/// short name or several with `and`, `or` and commas; they are kept as written. A file without such
/// a line, as older packages have it, names licences by pointing to `/usr/share/common-licenses`.
/// Where both stand in a file the pointers only say where a text lies, and some say it wrongly.
///
/// Accepts that a package whose copyright file merely quotes a licence of others, in that form, is
/// listed with it (`takesALicenceThatIsOnlyQuotedForOneOfThePackage` in its test).
final class CopyrightParser {

  /// Most bytes of a line that are looked at; licences as one line exist.
  static final int LINE_LIMIT = 16 * 1024;

  /// Different licences of one file that are kept.
  private static final int LIMIT = 1000;

  private static final Pattern FIELD =
      Pattern.compile("^Licen[sc]e:(.*)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTER =
      Pattern.compile("/usr/share/common-licenses/([A-Za-z0-9](?:[A-Za-z0-9.+-]*[A-Za-z0-9+])?)");

  private CopyrightParser() {}

  /// In the order of the file, each once.
  static List<String> licences(InputStream bytes) throws IOException {
    var lines = new LineReader(bytes, LINE_LIMIT);
    var declared = new LinkedHashSet<String>();
    var pointers = new LinkedHashSet<String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      var field = line.startsWith("L") || line.startsWith("l") ? FIELD.matcher(line) : null;
      if (field != null && field.matches()) {
        addSynopsis(field.group(1).strip(), declared);
      } else if (line.contains("common-licenses/")) {
        addPointers(line, pointers);
      }
    }
    return List.copyOf(declared.isEmpty() ? pointers : declared);
  }

  /// What is no list of names is a sentence, and the file says no short name there.
  private static void addSynopsis(String text, Set<String> declared) {
    if (declared.size() < LIMIT && LicenceSynopsis.isOne(text)) {
      declared.add(text);
    }
  }

  private static void addPointers(String line, Set<String> pointers) {
    var pointer = POINTER.matcher(line);
    while (pointer.find() && pointers.size() < LIMIT) {
      pointers.add(pointer.group(1));
    }
  }
}
