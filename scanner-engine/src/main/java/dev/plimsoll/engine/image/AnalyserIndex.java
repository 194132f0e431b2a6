package dev.plimsoll.engine.image;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which analysers want a file. Dozens of them look for a few names each: the last two characters
/// of a path and the first byte of a file leave two or three to be asked. Not thread-safe.
final class AnalyserIndex {

  private final List<FileAnalyser> analysers;
  private final List<Collection<String>> endings;
  private final Map<Integer, FileAnalyser[]> bySigns = new HashMap<>();

  AnalyserIndex(List<FileAnalyser> analysers) {
    this.analysers = analysers;
    endings = analysers.stream().map(analyser -> analyser.endings()).toList();
  }

  List<FileAnalyser> all() {
    return analysers;
  }

  /// In the order of the analysers.
  ///
  /// @param head the file's first bytes; empty where there are none or nobody knows them
  List<FileAnalyser> wanting(FileEntry entry, byte[] head) {
    var wanting = new ArrayList<FileAnalyser>(2);
    for (var analyser : candidates(entry.path(), head)) {
      if (analyser.wants(entry) || (head.length > 0 && analyser.recognises(entry, head))) {
        wanting.add(analyser);
      }
    }
    return wanting;
  }

  private FileAnalyser[] candidates(String path, byte[] head) {
    int first = head.length > 0 ? head[0] & 0xff : 0x100;
    int signs = first << 16 | sign(path, 1) << 8 | sign(path, 2);
    var known = bySigns.get(signs);
    if (known == null) {
      known = find(path, head);
      bySigns.put(signs, known);
    }
    return known;
  }

  private FileAnalyser[] find(String path, byte[] head) {
    var found = new ArrayList<FileAnalyser>();
    for (int i = 0; i < analysers.size(); i++) {
      var analyser = analysers.get(i);
      boolean mayWant = endings.get(i).stream().anyMatch(ending -> endsAlike(path, ending));
      if (mayWant || (head.length > 0 && analyser.mayRecognise(head[0]))) {
        found.add(analyser);
      }
    }
    return found.toArray(FileAnalyser[]::new);
  }

  private static boolean endsAlike(String path, String ending) {
    return (ending.isEmpty() || sign(path, 1) == sign(ending, 1))
        && (ending.length() < 2 || sign(path, 2) == sign(ending, 2));
  }

  /// The last character but `back` - 1, cut to eight bits; 0 where there is none. Characters that
  /// are cut to the same sign cost a question, nothing else.
  private static int sign(String text, int back) {
    return text.length() < back ? 0 : text.charAt(text.length() - back) & 0xff;
  }
}
