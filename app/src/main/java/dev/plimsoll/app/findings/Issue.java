package dev.plimsoll.app.findings;

import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// One advisory of one source package, with every component that was built from it.
///
/// @param instances never empty, in the report's order
public record Issue(String key, List<Instance> instances) {

  public Issue {
    instances = List.copyOf(instances);
  }

  static String key(Instance instance) {
    return instance.finding().id() + '|' + instance.component().source().name();
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
    return instances.stream()
        .map(instance -> instance.finding().severity())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// The weakest of its instances: the whole issue is no surer than that.
  public Confidence confidence() {
    return instances.stream()
        .map(instance -> instance.finding().confidence())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  public boolean isSuperseded() {
    return instances.stream().allMatch(Instance::isSuperseded);
  }

  /// What its instances say, each thing once, in their order.
  public <T> List<T> distinct(Function<Instance, T> value) {
    return instances.stream().map(value).distinct().toList();
  }

  public List<Integer> layers() {
    return instances.stream().map(i -> i.finding().layer()).distinct().sorted().toList();
  }
}
