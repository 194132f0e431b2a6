package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Condition;
import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Parsed;
import dev.plimsoll.engine.filter.syntax.Problem;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What conditions over rows of one type can name. Immutable; conditions that it compiles may be
/// asked by several threads.
public final class FieldCatalogue<T> {

  private final List<Field<T>> fields;
  private final Optional<TextOf<T>> searchText;
  private final EnumSet<Operator> operators;
  private final Map<String, FieldFunction<T>> functions;
  private final Map<String, Field<T>> byName = new HashMap<>();

  private FieldCatalogue(
      List<Field<T>> fields,
      Optional<TextOf<T>> searchText,
      EnumSet<Operator> operators,
      Map<String, FieldFunction<T>> functions) {
    this.fields = List.copyOf(fields);
    this.searchText = searchText;
    this.operators = operators;
    this.functions = Map.copyOf(functions);
    for (var field : fields) {
      put(field.name(), field);
      field.aliases().forEach(alias -> put(alias, field));
    }
  }

  /// Without a text to search: a word that is no field is wrong.
  public static <T> FieldCatalogue<T> of(List<Field<T>> fields) {
    return new FieldCatalogue<>(fields, Optional.empty(), EnumSet.allOf(Operator.class), Map.of());
  }

  /// @param text in which words are looked for, **in lower case**: prepared once for each row,
  ///   since every keystroke asks all of them
  public static <T> FieldCatalogue<T> of(List<Field<T>> fields, TextOf<T> text) {
    return new FieldCatalogue<>(fields, Optional.of(text), EnumSet.allOf(Operator.class), Map.of());
  }

  /// The same fields with no other operators than these.
  public FieldCatalogue<T> only(Set<Operator> some) {
    var fewer = EnumSet.noneOf(Operator.class);
    fewer.addAll(some);
    return new FieldCatalogue<>(fields, searchText, fewer, functions);
  }

  /// The same fields, and functions of them by name.
  public FieldCatalogue<T> with(Map<String, FieldFunction<T>> more) {
    return new FieldCatalogue<>(fields, searchText, operators, more);
  }

  Optional<FieldFunction<T>> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  /// What can be asked of a field of this kind here, in the order in which it is offered.
  Set<Operator> operators(Kind<T> kind) {
    var both = EnumSet.copyOf(operators);
    both.retainAll(kind.operators());
    return both;
  }

  /// In the order in which they are offered.
  public List<Field<T>> fields() {
    return fields;
  }

  /// @param name or alias
  public Optional<Field<T>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Optional<String> nearest(String name) {
    return Nearest.of(name, byName.keySet());
  }

  Optional<TextOf<T>> searchText() {
    return searchText;
  }

  /// Reads a text; never fails, the filter says what is wrong.
  public Filter<T> filter(String text) {
    var parsed = Parsed.of(text);
    return filter(parsed.condition(), parsed.problems(), text.stripTrailing().length());
  }

  /// Of a condition that was read before, as one in which names of macros were replaced.
  public Filter<T> filter(Condition condition) {
    return filter(condition, List.of(), Integer.MAX_VALUE);
  }

  /// What could be typed at `caret`.
  ///
  /// @param known values of the rows at hand
  public Completions complete(String text, int caret, KnownValues<T> known) {
    return new Completer<>(this, known).complete(text, caret);
  }

  private Filter<T> filter(Condition condition, List<Problem> syntax, int end) {
    var problems = new Problems();
    var check = new Compiler<>(this, problems, end).compile(condition);
    var all = new ArrayList<>(syntax);
    all.addAll(problems.found());
    return all.isEmpty()
        ? new Filter<>(condition, all, Optional.of(check.holds()))
        : new Filter<>(condition, Problems.inOrder(all), Optional.empty());
  }

  private void put(String name, Field<T> field) {
    if (byName.put(name, field) != null) {
      throw new IllegalArgumentException("two fields are called " + name);
    }
  }
}
