package dev.plimsoll.engine.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Something that a condition can name.
///
/// @param name in English, whatever the language: `package.name`
/// @param aliases other names of the same
/// @param kind absent where the field means nothing without an argument
/// @param arguments what the field is with an argument (`cvss[4.0]`); an empty answer for an
///   argument that it does not know, absent where it takes none
public record Field<T>(
    String name,
    List<String> aliases,
    Optional<Kind<T>> kind,
    Optional<Function<String, Optional<Kind<T>>>> arguments) {

  public Field {
    aliases = List.copyOf(aliases);
  }

  public static <T> Field<T> of(String name, Kind<T> kind) {
    return new Field<>(name, List.of(), Optional.of(kind), Optional.empty());
  }

  public static <T> Field<T> text(String name, TextOf<T> text) {
    return of(name, new TextKind<>(text));
  }

  /// @param texts empty where a row has none
  public static <T> Field<T> texts(String name, Function<T, List<String>> texts) {
    return of(name, new SeveralKind<>(texts));
  }

  /// @param number NaN where a row has none
  public static <T> Field<T> number(String name, ToDoubleFunction<T> number) {
    return of(name, new NumberKind<>(number, Units.NONE));
  }

  public static <T> Field<T> yesNo(String name, Predicate<T> isYes) {
    return of(name, new YesNoKind<>(isYes));
  }

  /// The same field under another name too.
  public Field<T> alias(String alias) {
    var more = new ArrayList<>(aliases);
    more.add(alias);
    return new Field<>(name, more, kind, arguments);
  }

  /// The same field with an argument too.
  public Field<T> with(Function<String, Optional<Kind<T>>> meaning) {
    return new Field<>(name, aliases, kind, Optional.of(meaning));
  }
}
