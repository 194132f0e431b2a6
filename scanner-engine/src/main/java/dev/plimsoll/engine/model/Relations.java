package dev.plimsoll.engine.model;

import java.util.List;
import java.util.Optional;

/// How one component stands to others; all are component ids.
///
/// @param dependsOn sorted
/// @param ownedBy the operating system's package whose file records this component: one thing on
///   disk, judged by its distribution
/// @param contains what lies inside this component's archive; sorted
public record Relations(List<String> dependsOn, Optional<String> ownedBy, List<String> contains) {

  public static final Relations NONE = new Relations(List.of(), Optional.empty(), List.of());

  public Relations {
    dependsOn = List.copyOf(dependsOn);
    contains = List.copyOf(contains);
  }
}
