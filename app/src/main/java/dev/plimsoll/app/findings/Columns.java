package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.LayerMode;
import dev.plimsoll.app.ui.TextColumn;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.StoryStep;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What filters ask of all findings of a report, by the number of the instance ([Issue#number]) and
/// not by object: a keystroke asks it of each.
final class Columns {

  private final List<Instance> instances;
  private final TextColumn texts;
  private final int[] layers;

  /// The layer from which on it is not in the merged file system any more.
  private final int[] ends;

  private final BitSet superseded = new BitSet();
  private final Widths widths;
  private final Widths widthsWithSuperseded;

  /// What columns of versions must hold.
  ///
  /// @param version characters of the longest
  /// @param fix characters of the longest version with a fix
  /// @param unfixed what is said of those without
  record Widths(int version, int fix, Set<FixState> unfixed) {

    Widths {
      unfixed = Set.copyOf(unfixed);
    }

    static Widths of(List<Instance> instances) {
      int version = 0;
      int fix = 0;
      var unfixed = EnumSet.noneOf(FixState.class);
      for (var instance : instances) {
        var finding = instance.finding();
        version = Math.max(version, instance.component().version().length());
        fix = Math.max(fix, finding.fixedIn().orElse("").length());
        if (finding.fixedIn().isEmpty()) {
          unfixed.add(finding.state());
        }
      }
      return new Widths(version, fix, unfixed);
    }
  }

  /// @param instances in the order of their numbers
  Columns(List<Instance> instances) {
    this.instances = instances;
    texts = TextColumn.of(instances.stream().map(Instance::text).toList());
    layers = instances.stream().mapToInt(instance -> instance.component().layer()).toArray();
    ends =
        instances.stream()
            .mapToInt(i -> i.component().end().map(StoryStep::layer).orElse(Integer.MAX_VALUE))
            .toArray();
    for (int number = 0; number < ends.length; number++) {
      superseded.set(number, instances.get(number).isSuperseded());
    }
    widthsWithSuperseded = Widths.of(instances);
    widths = Widths.of(instances.stream().filter(each -> !each.isSuperseded()).toList());
  }

  /// Of everything that can be listed, so that columns stand still while words are typed.
  Widths widths(boolean withSuperseded) {
    return withSuperseded ? widthsWithSuperseded : widths;
  }

  /// Those whose component a later layer ended.
  boolean isSuperseded(int number) {
    return superseded.get(number);
  }

  /// Those that the chosen layers list.
  BitSet inLayers(Query query) {
    var listed = new BitSet(ends.length);
    if (query.layers().isEmpty()) {
      listed.set(0, ends.length);
    }
    for (int layer : query.layers()) {
      for (int number = 0; number < ends.length; number++) {
        if (layers[number] <= layer && layer < end(number, query.mode())) {
          listed.set(number);
        }
      }
    }
    return listed;
  }

  /// Those that words and chosen package leave.
  BitSet matching(Query query) {
    var matching = texts.with(query.words());
    query
        .only()
        .ifPresent(only -> {
          for (int number = 0; number < ends.length; number++) {
            if (!instances.get(number).component().id().equals(only.id())) {
              matching.clear(number);
            }
          }
        });
    return matching;
  }

  /// How many findings choosing each layer lists when nothing else filters them. In one pass: what
  /// starts at a layer is added there; what ends at one is taken away there.
  ///
  /// @param count of the image's layers
  int[] counts(int count, Query query) {
    var changes = new int[count + 1];
    for (int number = 0; number < ends.length; number++) {
      if (query.includeSuperseded() || !superseded.get(number)) {
        changes[layers[number]]++;
        changes[Math.min(count, end(number, query.mode()))]--;
      }
    }
    var counts = new int[count];
    int running = 0;
    for (int layer = 0; layer < count; layer++) {
      running += changes[layer];
      counts[layer] = running;
    }
    return counts;
  }

  /// The same as [LayerMode#end] says of the component.
  private int end(int number, LayerMode mode) {
    return switch (mode) {
      case ADDED -> layers[number] + 1;
      case PRESENT -> ends[number];
    };
  }
}
