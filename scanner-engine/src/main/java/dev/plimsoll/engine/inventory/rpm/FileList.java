package dev.plimsoll.engine.inventory.rpm;

import java.util.ArrayList;
import java.util.List;

/// The files that a package owns, put together of folders and names.
///
/// A few bytes of a hostile header can name a million long paths. So everything that one database
/// owns is bounded; a package that would go beyond has no list.
final class FileList {

  /// Characters of all paths of a database; an installation of all of RHEL has some 30 million.
  private static final long CHARACTERS = 128L << 20;

  private static final int FILES = 2_000_000;

  private final String root;
  private long characters;
  private int count;

  /// @param root where the file system of the database begins: empty, or a path with its slash
  FileList(String root) {
    this.root = root;
  }

  /// From the image's root, without leading slash.
  ///
  /// @throws UnreadableHeaderException where the lists do not fit each other or are too long
  List<String> of(Header header) throws UnreadableHeaderException {
    var names = header.texts(Tag.BASE_NAMES);
    var files = names.isEmpty() ? old(header) : joined(header, names);
    files.removeIf(path -> path.length() <= root.length());
    return files;
  }

  private List<String> old(Header header) throws UnreadableHeaderException {
    var files = new ArrayList<String>();
    for (var path : header.texts(Tag.OLD_FILE_NAMES)) {
      files.add(path("", path));
    }
    return files;
  }

  private List<String> joined(Header header, List<String> names) throws UnreadableHeaderException {
    var folders = header.texts(Tag.DIR_NAMES);
    var indexes = header.numbers(Tag.DIR_INDEXES);
    if (indexes.length != names.size()) {
      throw new UnreadableHeaderException(
          "%d file names and %d folders of them".formatted(names.size(), indexes.length));
    }
    var files = new ArrayList<String>();
    for (int i = 0; i < indexes.length; i++) {
      if (indexes[i] < 0 || indexes[i] >= folders.size()) {
        throw new UnreadableHeaderException(
            "folder %d of %d".formatted(indexes[i], folders.size()));
      }
      files.add(path(folders.get(indexes[i]), names.get(i)));
    }
    return files;
  }

  private String path(String folder, String name) throws UnreadableHeaderException {
    characters += root.length() + folder.length() + name.length();
    count++;
    if (characters > CHARACTERS || count > FILES) {
      throw new UnreadableHeaderException(
          "the packages own more than %d files or %d characters".formatted(FILES, CHARACTERS));
    }
    var path = folder + name;
    return root + (path.startsWith("/") ? path.substring(1) : path);
  }
}
