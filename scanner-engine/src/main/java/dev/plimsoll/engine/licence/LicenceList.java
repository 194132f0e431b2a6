package dev.plimsoll.engine.licence;

import dev.plimsoll.engine.format.ResourceTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The SPDX licence list, and what packages write instead of its ids. Ids compare without case.
final class LicenceList {

  private static final Pattern FILLERS =
      Pattern.compile("\\b(?:the|licen[cs]e|licen[cs]es|software)\\b");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ENDING = Pattern.compile("[\\s.,;:-]+$|^[\\s.,;:-]+");

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> exceptions = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  private LicenceList() {
    for (var row : ResourceTable.rows("licence/spdx-ids.tsv")) {
      ids.put(key(row.getFirst()), row.getLast());
    }
    for (var row : ResourceTable.rows("licence/spdx-exceptions.txt")) {
      exceptions.put(key(row.getFirst()), row.getFirst());
    }
    for (var row : ResourceTable.rows("licence/aliases.tsv")) {
      aliases.put(row.getFirst(), row.getLast());
    }
  }

  static LicenceList instance() {
    return Loaded.LIST;
  }

  /// Read when the first licence is asked for.
  private static final class Loaded {
    private static final LicenceList LIST = new LicenceList();
  }

  /// The id as the list writes it; for a deprecated one what the list says today.
  Optional<String> id(String id) {
    return Optional.ofNullable(ids.get(key(id)));
  }

  Optional<String> exception(String id) {
    return Optional.ofNullable(exceptions.get(key(id)));
  }

  /// `Apache License, Version 2.0` is `Apache-2.0`.
  Optional<String> meant(String words) {
    var bare = FILLERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
    var plain = ENDING.matcher(BLANKS.matcher(bare).replaceAll(" ").strip()).replaceAll("");
    var tight = plain.replace(" ,", ",");
    return id(tight).or(() -> Optional.ofNullable(aliases.get(tight)));
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
