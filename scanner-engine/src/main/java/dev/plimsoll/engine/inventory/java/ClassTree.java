package dev.plimsoll.engine.inventory.java;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which folders of an archive hold how many classes of its own; of those in nested archives
/// nothing.
final class ClassTree {

  /// Folders that are told apart; the largest honest archives have some thousands.
  private static final int FOLDERS = 20_000;

  /// Where wars and Spring Boot's jars keep their classes, and newer forms of classes (JEP 238).
  private static final Pattern ROOT =
      Pattern.compile("^(?:WEB-INF/classes|BOOT-INF/classes|META-INF/versions/\\d+)/");

  private final Map<String, Integer> folders = new HashMap<>();
  private String last = "";
  private int count;

  /// @param name of a member that ends with `.class`
  void add(String name) {
    count++;
    int end = name.lastIndexOf('/');
    // classes of one folder mostly stand together
    if (end == last.length() && name.startsWith(last)) {
      folders.merge(last, 1, Integer::sum);
      return;
    }
    last = end < 0 ? "" : name.substring(0, end);
    if (folders.size() < FOLDERS || folders.containsKey(last)) {
      folders.merge(last, 1, Integer::sum);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// True where classes lie in the folder or below it.
  boolean has(String folder) {
    return packages()
        .anyMatch(one -> one.getKey().equals(folder) || one.getKey().startsWith(folder + "/"));
  }

  /// Classes by the first folders of their packages: three where the second names no project
  /// (`org/apache/commons`), else two.
  Map<String, Integer> roots() {
    return packages()
        .collect(
            Collectors.toMap(
                one -> root(one.getKey()), Map.Entry::getValue, Integer::sum, TreeMap::new));
  }

  /// Classes in folders that match, by the first group of the pattern.
  Map<String, Integer> folders(Pattern pattern) {
    var found = new TreeMap<String, Integer>();
    packages()
        .forEach(one -> {
          var match = pattern.matcher(one.getKey());
          if (match.matches()) {
            found.merge(match.group(1), one.getValue(), Integer::sum);
          }
        });
    return found;
  }

  private Stream<Map.Entry<String, Integer>> packages() {
    return folders.entrySet().stream()
        .map(one -> Map.entry(ROOT.matcher(one.getKey() + "/").replaceFirst(""), one.getValue()))
        .filter(one -> !one.getKey().startsWith("META-INF/"))
        .map(one ->
            Map.entry(
                one.getKey().isEmpty() ? "" : one.getKey().substring(0, one.getKey().length() - 1),
                one.getValue()));
  }

  private static final Pattern SHARED =
      Pattern.compile(
          "(?:org/(?:apache|eclipse|codehaus|jboss|glassfish|w3c|wildfly|ow2)|com/(?:google|github"
              + "|sun|oracle|ibm|microsoft|amazonaws)|net/sourceforge|io/github)/.*");

  private static String root(String folder) {
    int depth = SHARED.matcher(folder).matches() ? 3 : 2;
    int end = -1;
    for (int i = 0; i < depth; i++) {
      int next = folder.indexOf('/', end + 1);
      if (next < 0) {
        return folder;
      }
      end = next;
    }
    return folder.substring(0, end);
  }
}
