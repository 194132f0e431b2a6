package dev.plimsoll.engine.version;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// An order whose versions are read into values of one type.
class GrammarOrder<V extends Comparable<V>> implements VersionOrder {

  private final String name;
  private final Class<V> type;
  private final Function<String, Optional<V>> grammar;
  private final BinaryOperator<V> precision;

  GrammarOrder(String name, Class<V> type, Function<String, Optional<V>> grammar) {
    this(name, type, grammar, (version, _) -> version);
  }

  /// @param precision a version without what the bound beside it leaves out
  GrammarOrder(
      String name,
      Class<V> type,
      Function<String, Optional<V>> grammar,
      BinaryOperator<V> precision) {
    this.name = name;
    this.type = type;
    this.grammar = grammar;
    this.precision = precision;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Optional<Version> read(String text) {
    return grammar.apply(text).map(value -> version(text, value));
  }

  /// @param text what is shown of it
  final Version version(String text, V value) {
    return new Read<>(text, value, this);
  }

  /// @throws ClassCastException for a version of another order
  final V value(Version version) {
    return type.cast(((Read<?>) version).value());
  }

  private record Read<V extends Comparable<V>>(String text, V value, GrammarOrder<V> order)
      implements Version {

    @Override
    public int compareTo(Version other) {
      return Integer.signum(value.compareTo(order.value(other)));
    }

    @Override
    public int against(Version bound) {
      V other = order.value(bound);
      return Integer.signum(order.precision.apply(value, other).compareTo(other));
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
