package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// One of a few words, such as a severity. A test is one look into a table, whatever it asks.
public final class WordKind<T> implements Kind<T> {

  private static final Set<Operator> UNORDERED =
      Collections.unmodifiableSet(
          EnumSet.of(Operator.EQ, Operator.NE, Operator.IN, Operator.INTERSECTS, Operator.EXISTS));

  private final List<String> words;
  private final Map<String, Integer> places = new HashMap<>();
  private final ToIntFunction<T> place;
  private final boolean isOrdered;

  /// @param place of the row's word in the list; -1 where it has none
  private WordKind(List<String> words, ToIntFunction<T> place, boolean isOrdered) {
    this.words = List.copyOf(words);
    this.place = place;
    this.isOrdered = isOrdered;
    for (int i = 0; i < words.size(); i++) {
      places.put(small(words.get(i)), i);
    }
  }

  /// Words that compare by weight: `>=` reads "at least as serious".
  ///
  /// @param of null where a row has none
  public static <T, E extends Enum<E>> WordKind<T> ordered(
      List<E> heaviestFirst, Function<E, String> word, Function<T, @Nullable E> of) {
    return new WordKind<>(words(heaviestFirst, word), places(heaviestFirst, of), true);
  }

  /// @param of null where a row has none
  public static <T, E extends Enum<E>> WordKind<T> unordered(
      List<E> values, Function<E, String> word, Function<T, @Nullable E> of) {
    return new WordKind<>(words(values, word), places(values, of), false);
  }

  /// The same with further names for its words, as in another language.
  ///
  /// @param names of a word
  public WordKind<T> named(Function<String, List<String>> names) {
    var named = new WordKind<>(words, place, isOrdered);
    for (int i = 0; i < words.size(); i++) {
      for (var name : names.apply(words.get(i))) {
        named.places.putIfAbsent(small(name), i);
      }
    }
    return named;
  }

  @Override
  public Set<Operator> operators() {
    return isOrdered ? NumberKind.OPERATORS : UNORDERED;
  }

  @Override
  public Check<T> check(Operator operator, List<Value> values, Problems problems) {
    var accepted = new boolean[words.size()];
    for (int own = 0; own < accepted.length; own++) {
      accepted[own] = operator == Operator.EXISTS;
    }
    for (var value : values) {
      var wanted = places.get(small(value.text()));
      if (wanted == null) {
        unknown(value, problems);
        continue;
      }
      for (int own = 0; own < accepted.length; own++) {
        accepted[own] |= holds(operator, own, wanted);
      }
    }
    return check(accepted);
  }

  @Override
  public List<String> words() {
    return words;
  }

  @Override
  public void values(T row, Consumer<String> each) {
    int own = place.applyAsInt(row);
    if (own >= 0) {
      each.accept(words.get(own));
    }
  }

  private static <E> List<String> words(List<E> values, Function<E, String> word) {
    return values.stream().map(word).toList();
  }

  private static <T, E extends Enum<E>> ToIntFunction<T> places(
      List<E> values, Function<T, @Nullable E> of) {
    var places = new EnumMap<E, Integer>(values.getFirst().getDeclaringClass());
    values.forEach(value -> places.put(value, places.size()));
    return row -> {
      var own = of.apply(row);
      return own == null ? -1 : places.getOrDefault(own, -1);
    };
  }

  private Check<T> check(boolean[] accepted) {
    for (boolean one : accepted) {
      if (one) {
        return new Check<>(
            Check.NUMBER,
            row -> {
              int own = place.applyAsInt(row);
              return own >= 0 && accepted[own];
            });
      }
    }
    return Check.never();
  }

  /// The heaviest has the lowest place.
  private static boolean holds(Operator operator, int own, int wanted) {
    return switch (operator) {
      case EQ, IN, INTERSECTS -> own == wanted;
      case NE -> own != wanted;
      case LT -> own > wanted;
      case LE -> own >= wanted;
      case GT -> own < wanted;
      case GE -> own <= wanted;
      default -> throw new IllegalArgumentException(operator + " is not for words");
    };
  }

  private void unknown(Value value, Problems problems) {
    var nearest = Nearest.of(value.text(), places.keySet());
    if (nearest.isPresent()) {
      var word = words.get(places.getOrDefault(nearest.get(), 0));
      problems.wrong(
          "FLT-036",
          value.span(),
          value.field() + " is never \"" + value.text() + "\"; did you mean \"" + word + "\"?",
          "field",
          value.field(),
          "value",
          value.text(),
          "nearest",
          word);
    } else {
      var all = String.join(", ", words);
      problems.wrong(
          "FLT-035",
          value.span(),
          value.field() + " is never \"" + value.text() + "\", but one of " + all,
          "field",
          value.field(),
          "value",
          value.text(),
          "values",
          all);
    }
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
