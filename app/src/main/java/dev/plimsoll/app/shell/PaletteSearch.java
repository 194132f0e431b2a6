package dev.plimsoll.app.shell;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.Command;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds commands by words of either language, by their keywords (pinyin initials among them) and
/// by id. Recent ones come first, then those whose name begins with the text, then those of which a
/// word does, then the rest; the order is always the same.
final class PaletteSearch {

  private static final int REMEMBERED = 5;

  private final Deque<Command> recent = new ArrayDeque<>();

  void used(Command command) {
    recent.remove(command);
    recent.addFirst(command);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  /// @param text as typed; blank gives all
  List<Command> find(List<Command> commands, String text) {
    var words = words(text);
    return commands.stream()
        .filter(command -> words.stream().allMatch(haystack(command)::contains))
        .sorted(
            Comparator.comparingInt((Command command) -> place(command))
                .thenComparingInt(command -> closeness(command, words))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// Lower-case words of `text`.
  static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private int place(Command command) {
    int index = List.copyOf(recent).indexOf(command);
    return index < 0 ? REMEMBERED : index;
  }

  private static int closeness(Command command, List<String> words) {
    if (words.isEmpty()) {
      return 0;
    }
    var first = words.getFirst();
    boolean begins =
        Stream.of(Language.values())
            .map(language -> Texts.of(language).text(command.textKey()))
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(first));
    return begins ? 0 : (" " + haystack(command)).contains(" " + first) ? 1 : 2;
  }

  private static String haystack(Command command) {
    var both =
        Stream.of(Language.values())
            .map(Texts::of)
            .flatMap(texts ->
                Stream.of(
                    texts.text(command.textKey()), texts.text("shell.keywords." + command.id())));
    return String.join(" ", both.toList()).toLowerCase(Locale.ROOT) + " " + command.id();
  }
}
