package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FactSink;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a cataloger reads in one file, broken records included: one bad record never costs the
/// others.
public final class Records {

  /// Broken records of one file that are named one by one; the others are counted in one more gap.
  public static final int NAMED = 100;

  /// Characters of a name or version that are taken for one; longer ones are damage.
  public static final int NAME_LIMIT = 1024;

  private static final Pattern NO_TEXT = Pattern.compile("[\\s\\p{C}]+");

  private final Cataloger cataloger;
  private final FileEntry entry;
  private final FactSink sink;
  private final List<PackageRecord> packages = new ArrayList<>();
  private final List<PackageNote> notes = new ArrayList<>();
  private final Map<String, String> attributes = new HashMap<>();
  private int broken;
  private int firstUnnamed;

  public Records(Cataloger cataloger, FileEntry entry, FactSink sink) {
    this.cataloger = cataloger;
    this.entry = entry;
    this.sink = sink;
  }

  public void add(PackageRecord record) {
    packages.add(record);
  }

  /// A draft without a name or a version, or with one that can be none, is a broken record.
  public void add(PackageDraft draft) {
    fault(draft)
        .ifPresentOrElse(
            reason -> broken(draft.line(), reason), () -> packages.add(draft.record()));
  }

  /// Why a draft can be no record: English, with the offending value; empty where it can. For
  /// whoever makes records where no file is read ([Cataloger#together]).
  public static Optional<String> fault(PackageDraft draft) {
    if (draft.name().isBlank()) {
      return Optional.of("record without a name");
    }
    if (draft.version().isBlank()) {
      return Optional.of("\"%s\" has no version".formatted(abbreviated(draft.name())));
    }
    for (var text : List.of(draft.name(), draft.version())) {
      if (text.length() > NAME_LIMIT || text.chars().anyMatch(Character::isISOControl)) {
        return Optional.of("\"%s\" is no name or version".formatted(abbreviated(text)));
      }
    }
    return Optional.empty();
  }

  public void note(PackageNote note) {
    notes.add(note);
  }

  public void attribute(String key, String value) {
    attributes.put(key, value);
  }

  /// Something that cannot be read. What stands elsewhere in the file counts.
  ///
  /// @param line from 1; 0 where the file has no lines
  /// @param reason English, with the offending value ([#abbreviated])
  public void broken(int line, String reason) {
    broken++;
    if (broken <= NAMED) {
      sink.gap(gap(line, reason));
    } else if (broken == NAMED + 1) {
      firstUnnamed = line;
    }
  }

  /// A text that is not what its name says, or ends early.
  public void broken(UnreadableTextException fault) {
    broken(fault.line(), abbreviated(fault.reason()));
  }

  /// What the file does not tell and has a code of its own for; one for each code.
  public void gap(Gap gap) {
    sink.gap(gap);
  }

  /// How many packages were added so far.
  public int size() {
    return packages.size();
  }

  /// Hands everything to the layer; the cataloger's frame does this.
  void finish() {
    if (broken > NAMED) {
      sink.gap(gap(firstUnnamed, "%d more broken records".formatted(broken - NAMED)));
    }
    boolean isEmpty = packages.isEmpty() && attributes.isEmpty() && notes.isEmpty();
    // Of the many programs that hold no package a fact would say nothing.
    if (!isEmpty || cataloger.wants(entry)) {
      sink.fact(new FileFact(entry.path(), cataloger.id(), packages, attributes, notes));
    }
  }

  private Gap gap(int line, String reason) {
    var parameters =
        Map.of(
            "type", cataloger.id(),
            "path", entry.path(),
            "line", Integer.toString(line),
            "reason", reason);
    return new Gap(
        "INV-007",
        Gap.Kind.FAILED,
        line == 0 ? entry.path() : entry.path() + ":" + line,
        reason + ": what it records is not in the report",
        parameters);
  }

  /// At most 80 characters, none of them a control: they come from the image and go to terminals.
  public static String abbreviated(String text) {
    var start = text.length() <= 400 ? text : text.substring(0, 400);
    var line = NO_TEXT.matcher(start).replaceAll(" ").strip();
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }
}
