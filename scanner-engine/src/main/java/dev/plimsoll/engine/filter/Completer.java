package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.Completions.Proposal;
import dev.plimsoll.engine.filter.Completions.Sort;
import dev.plimsoll.engine.filter.syntax.Expectation;
import dev.plimsoll.engine.filter.syntax.Operand;
import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Parsed;
import dev.plimsoll.engine.filter.syntax.Quoting;
import dev.plimsoll.engine.filter.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Asks the parser what can stand at the caret, and the catalogue which words that are.
final class Completer<T> {

  /// More would not be read; another letter makes them fewer.
  private static final int MOST = 50;

  private final FieldCatalogue<T> catalogue;
  private final KnownValues<T> known;

  Completer(FieldCatalogue<T> catalogue, KnownValues<T> known) {
    this.catalogue = catalogue;
    this.known = known;
  }

  Completions complete(String text, int caret) {
    int at = Math.clamp(caret, 0, text.length());
    var expected = Parsed.of(text.substring(0, at)).expectation();
    var begun = text.substring(expected.from(), at);
    var proposals = proposals(expected, begun).filter(one -> !one.text().equals(begun));
    return new Completions(
        Span.between(expected.from(), wordEnd(text, at)), proposals.limit(MOST).toList());
  }

  private Stream<Proposal> proposals(Expectation expected, String begun) {
    return switch (expected.role()) {
      case CONDITION -> conditions(begun);
      case OPERATOR -> Stream.concat(operators(expected, begun), afterWord(expected, begun));
      case VALUE, ITEM -> values(expected, begun);
      case LIST -> keywords(begun, "(");
      case SEPARATOR -> keywords(begun, ",", ")");
      case CONNECTIVE -> connectives(expected, begun);
      case ARGUMENT -> Stream.empty();
    };
  }

  /// Fields that begin so, then fields of which a later part does, then `not`.
  private Stream<Proposal> conditions(String begun) {
    var names =
        catalogue.fields().stream()
            .flatMap(field -> matching(field, begun).stream())
            .sorted(Comparator.comparing(name -> !name.startsWith(begun)))
            .map(name -> Proposal.of(Sort.FIELD, name));
    return Stream.concat(names, keywords(begun, "not", "("));
  }

  /// The field's name, or the alias that somebody is typing.
  private Optional<String> matching(Field<T> field, String begun) {
    return Stream.concat(Stream.of(field.name()), field.aliases().stream())
        .filter(name -> name.startsWith(begun) || name.contains("." + begun))
        .findFirst();
  }

  private Stream<Proposal> operators(Expectation expected, String begun) {
    return kind(expected).stream()
        .flatMap(kind -> catalogue.operators(kind).stream())
        .map(Operator::symbol)
        .filter(symbol -> symbol.startsWith(begun))
        .map(symbol -> Proposal.of(Sort.OPERATOR, symbol));
  }

  /// Behind a word that is a condition by itself.
  private Stream<Proposal> afterWord(Expectation expected, String begun) {
    boolean needsOperator = kind(expected).filter(kind -> kind.alone().isEmpty()).isPresent();
    return needsOperator ? Stream.empty() : connectives(expected, begun);
  }

  private Stream<Proposal> connectives(Expectation expected, String begun) {
    return expected.isOpen() ? keywords(begun, "and", "or", ")") : keywords(begun, "and", "or");
  }

  private static Stream<Proposal> keywords(String begun, String... words) {
    return Stream.of(words)
        .filter(word -> word.startsWith(begun))
        .map(word -> Proposal.of(Sort.KEYWORD, word));
  }

  private Stream<Proposal> values(Expectation expected, String begun) {
    var wanted = begun.replaceFirst("^[\"']", "").toLowerCase(Locale.ROOT);
    return counted(expected).entrySet().stream()
        .filter(value -> value.getKey().toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(Comparator.comparing(v -> !v.getKey().toLowerCase(Locale.ROOT).startsWith(wanted)))
        .map(value -> new Proposal(Sort.VALUE, Quoting.quoted(value.getKey()), value.getValue()));
  }

  /// Words that are known beforehand in their order, then those of the rows, the most frequent
  /// first.
  private Map<String, OptionalInt> counted(Expectation expected) {
    var found = new LinkedHashMap<String, OptionalInt>();
    var counts = field(expected).map(known::of).orElse(Map.of());
    for (var word : kind(expected).map(Kind::words).orElse(List.of())) {
      var count = counts.get(word);
      found.put(word, count == null ? OptionalInt.empty() : OptionalInt.of(count));
    }
    var byCount = new ArrayList<>(counts.entrySet());
    byCount.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    byCount.forEach(one -> found.putIfAbsent(one.getKey(), OptionalInt.of(one.getValue())));
    return found;
  }

  private Optional<Kind<T>> kind(Expectation expected) {
    return field(expected).flatMap(Field::kind);
  }

  private Optional<Field<T>> field(Expectation expected) {
    return expected.left().stream()
        .filter(Operand.FieldName.class::isInstance)
        .map(Operand.FieldName.class::cast)
        .findFirst()
        .flatMap(left -> catalogue.find(left.name()));
  }

  /// The caret may stand within a word: all of it is replaced.
  private static int wordEnd(String text, int caret) {
    int end = caret;
    boolean isWithin = caret > 0 && isPartOfWord(text.charAt(caret - 1));
    while (isWithin && end < text.length() && isPartOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || "._-:/".indexOf(c) >= 0;
  }
}
