package dev.plimsoll.engine.inventory.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Folders of classes that nothing in their archive accounts for: it has neither name nor version,
/// or a build copied other projects into it and left their metadata behind.
///
/// Of an archive whose project is known for certain only moved folders are told
/// (`…/shaded/com/google/…`): that it holds packages of another name says little. What a build
/// copied into its own folders (`org/springframework/cglib`) is not told apart from its own
/// classes.
final class UnknownClasses {

  /// Fewer classes are an interface or two.
  private static final int FEW = 10;

  /// Folders named for one archive.
  private static final int NAMED = 5;

  private static final Pattern MOVED =
      Pattern.compile(
          ".*?/(?:shaded?|repackaged|relocated|shadow|vendor|thirdparty|jarjar)/"
              + "((?:com|org|io|net)/[^/]+).*");

  private static final Pattern STANDARD =
      Pattern.compile("(?:java|javax|jakarta|org/w3c|org/xml|sun|jdk)(?:/.*)?");

  private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");

  private UnknownClasses() {}

  /// The folders, each with the number of its classes: `com/alibaba/fastjson (179)`; empty where
  /// everything is accounted for.
  static List<String> of(Identity identity, ClassTree classes) {
    if (identity.own().isEmpty()) {
      return worded(classes.roots().entrySet().stream());
    }
    var name = identity.own().get().name();
    return name.contains(":") || !identity.embedded().isEmpty()
        ? worded(classes.folders(MOVED).entrySet().stream().filter(one -> !isTold(identity, one)))
        : worded(foreign(name, classes.roots()));
  }

  private static boolean isTold(Identity identity, Map.Entry<String, Integer> moved) {
    var project = moved.getKey().replace('/', '.');
    return moved.getValue() < FEW
        || identity.embedded().stream().anyMatch(one -> one.group().startsWith(project));
  }

  /// Folders that have nothing of the archive's name in theirs, beside one that has, or beside the
  /// largest.
  private static Stream<Map.Entry<String, Integer>> foreign(
      String name, Map<String, Integer> roots) {
    var words =
        WORDS
            .splitAsStream(name.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() > 2)
            .toList();
    var others = new ArrayList<Map.Entry<String, Integer>>();
    for (var root : roots.entrySet()) {
      var folder = root.getKey().toLowerCase(Locale.ROOT);
      if (words.stream().noneMatch(folder::contains)) {
        others.add(root);
      }
    }
    if (!others.isEmpty() && others.size() == roots.size()) {
      others.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
      others.removeFirst();
    }
    return others.stream()
        .filter(one -> one.getValue() >= FEW && !STANDARD.matcher(one.getKey()).matches());
  }

  private static List<String> worded(Stream<Map.Entry<String, Integer>> folders) {
    return folders
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(NAMED)
        .map(
            one -> "%s (%d)".formatted(one.getKey().isEmpty() ? "." : one.getKey(), one.getValue()))
        .toList();
  }
}
