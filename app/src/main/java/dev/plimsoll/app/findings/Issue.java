package dev.plimsoll.app.findings;

import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Severity;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One advisory of one source package, with every component that was built from it. What the list
/// asks of it again and again is found out once.
public final class Issue {

  private final String key;
  private final int number;
  private final int size;
  private final List<Instance> instances;
  private final Severity severity;
  private final Confidence confidence;
  private final List<Integer> layers;
  private final boolean isSuperseded;
  private final FindingRow closed = new FindingRow.OfIssue(this, false);

  /// @param number of its first instance in [Columns]; the others follow
  /// @param instances never empty, in the report's order
  Issue(String key, int number, List<Instance> instances) {
    this.key = key;
    this.number = number;
    this.size = instances.size();
    this.instances = List.copyOf(instances);
    severity = Collections.min(distinct(instance -> instance.finding().severity()));
    confidence = Collections.max(distinct(instance -> instance.finding().confidence()));
    layers = sorted(distinct(instance -> instance.finding().layer()));
    isSuperseded = distinct(Instance::isSuperseded).equals(List.of(true));
  }

  private static List<Integer> sorted(List<Integer> layers) {
    return layers.size() == 1 ? layers : layers.stream().sorted().toList();
  }

  static String key(Instance instance) {
    return instance.finding().id() + '|' + instance.component().source().name();
  }

  /// This issue with those of its instances that are wanted.
  ///
  /// @param wanted never empty
  Issue with(List<Instance> wanted) {
    return wanted.size() == size ? this : new Issue(key, number, wanted);
  }

  int number() {
    return number;
  }

  /// Number of its instances.
  int size() {
    return size;
  }

  public String key() {
    return key;
  }

  public List<Instance> instances() {
    return instances;
  }

  public Instance first() {
    return instances.getFirst();
  }

  public String id() {
    return first().finding().id();
  }

  /// The package by its own name where there is one; else the source package that they share.
  public String packageName() {
    return instances.size() == 1 ? first().component().name() : first().component().source().name();
  }

  /// The worst of its instances.
  public Severity severity() {
    return severity;
  }

  /// The weakest of its instances: the whole issue is no surer than that.
  public Confidence confidence() {
    return confidence;
  }

  public boolean isSuperseded() {
    return isSuperseded;
  }

  /// What its instances say, each thing once, in their order.
  public <T> List<T> distinct(Function<Instance, T> value) {
    return instances.size() == 1
        ? List.of(value.apply(first()))
        : instances.stream().map(value).distinct().toList();
  }

  /// Those that brought its instances, from the bottom.
  public List<Integer> layers() {
    return layers;
  }

  /// The row of the issue alone: made once, since a list holds hundreds of thousands.
  FindingRow closed() {
    return closed;
  }

  /// When its newest advisory was changed.
  Optional<Instant> modified() {
    return distinct(instance -> instance.finding().evidence().modified()).stream()
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Issue issue
        && key.equals(issue.key)
        && instances.equals(issue.instances);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, instances);
  }

  @Override
  public String toString() {
    return key + instances;
  }
}
