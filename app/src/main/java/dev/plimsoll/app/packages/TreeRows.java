package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Severity;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of the tree, as far as they are open. What a package needs is listed at one row only,
/// the first that is open; every other one refers to it, so a ring cannot be opened for ever.
///
/// Where only part of the packages is asked for, each of them stands at the end of its shortest way
/// from a root, and that way is open.
final class TreeRows {

  /// Deeper rows are not indented any further.
  static final int DEEPEST = 12;

  private static final String WAY = "~";

  private final PackageHits hits;
  private final PackageIndex index;
  private final Expansion expansion;
  private final List<PackageRow> rows;
  private final Map<Integer, String> openedAt = new HashMap<>();
  private final BitSet wanted = new BitSet();
  private final Map<Integer, List<PackageEntry>> onTheWay;

  /// The packages beneath one row.
  private final class Frame {
    private final List<PackageEntry> entries;
    private final String prefix;
    private final int level;
    private final int leading;
    private final boolean isWay;
    private final int lastLeading;
    private int next;

    Frame(List<PackageEntry> entries, String prefix, int level, int leading, boolean isWay) {
      this.entries = entries;
      this.prefix = prefix;
      this.level = level;
      this.leading = leading;
      this.isWay = isWay;
      int last = entries.size() - 1;
      while (last >= 0 && worst(entries.get(last)).isEmpty()) {
        last--;
      }
      lastLeading = last;
    }

    /// The guide of this level ends at the last row that leads to a finding.
    int guides(int row) {
      int slot = level - 1;
      return slot >= 0 && slot < DEEPEST && row <= lastLeading ? leading | 1 << slot : leading;
    }
  }

  TreeRows(PackageHits hits, Expansion expansion, List<PackageRow> rows) {
    this.hits = hits;
    this.index = hits.index();
    this.expansion = expansion;
    this.rows = rows;
    hits.present().forEach(entry -> wanted.set(entry.position()));
    this.onTheWay = hits.query().isNarrow() ? ways() : Map.of();
  }

  /// True for keys of rows that are shown because they are on the way to something.
  static boolean isOnWay(String key) {
    return key.startsWith(WAY);
  }

  List<PackageEntry> roots() {
    return sorted(index.graph().roots()).stream()
        .filter(root -> wanted.get(root.position()) || onTheWay.containsKey(root.position()))
        .toList();
  }

  /// The worst of what a package has and of what lies beneath it.
  Optional<Severity> worst(PackageEntry entry) {
    return Tally.worse(entry.tally().worst(), index.below(entry).worst());
  }

  /// Adds these packages and whatever is open beneath them.
  void add(String prefix, List<PackageEntry> entries, int level) {
    boolean isWay = hits.query().isNarrow();
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(new Frame(entries, prefix, level, 0, isWay));
    while (!frames.isEmpty()) {
      var frame = frames.peek();
      if (frame.next == frame.entries.size()) {
        frames.pop();
      } else {
        row(frame, frames);
      }
    }
  }

  private void row(Frame frame, Deque<Frame> frames) {
    int at = frame.next++;
    var entry = frame.entries.get(at);
    // On a way each package stands once, so its id says which row it is, however deep it lies.
    var key = (frame.isWay ? WAY : frame.prefix) + entry.id();
    boolean isOnWay = frame.isWay && onTheWay.containsKey(entry.position());
    var opening = opening(entry, key, isOnWay);
    var above = opening == Branch.Opening.REFERENCE ? openedAt.get(entry.position()) : null;
    int guides = frame.guides(at);
    rows.add(
        new PackageRow.OfComponent(
            key,
            entry,
            new Branch(
                frame.level,
                guides,
                true,
                opening,
                above == null ? "" : above,
                frame.isWay && !wanted.get(entry.position()),
                index.below(entry))));
    if (opening == Branch.Opening.OPEN) {
      openedAt.put(entry.position(), key);
      var beneath = isOnWay ? onTheWay(entry) : sorted(index.graph().needs(entry.position()));
      frames.push(new Frame(beneath, key + '\n', frame.level + 1, guides, isOnWay));
    }
  }

  private Branch.Opening opening(PackageEntry entry, String key, boolean isOnWay) {
    if (index.graph().needs(entry.position()).length == 0) {
      return Branch.Opening.NONE;
    }
    if (openedAt.containsKey(entry.position())) {
      return Branch.Opening.REFERENCE;
    }
    return expansion.isOpen(key, isOnWay) ? Branch.Opening.OPEN : Branch.Opening.CLOSED;
  }

  private List<PackageEntry> onTheWay(PackageEntry entry) {
    return onTheWay.getOrDefault(entry.position(), List.of());
  }

  /// For every package on a way, those that follow it, in their order.
  private Map<Integer, List<PackageEntry>> ways() {
    var following = new HashMap<Integer, Set<Integer>>();
    for (var entry : hits.present()) {
      int at = entry.position();
      for (int before = index.graph().before(at);
          before >= 0 && following.computeIfAbsent(before, _ -> new HashSet<>()).add(at);
          before = index.graph().before(at)) {
        at = before;
      }
    }
    var ways = new HashMap<Integer, List<PackageEntry>>();
    following.forEach((before, after) ->
        ways.put(before, sorted(after.stream().mapToInt(Integer::intValue).toArray())));
    return ways;
  }

  private List<PackageEntry> sorted(int[] positions) {
    return Arrays.stream(positions).mapToObj(index::entry).sorted(hits.order()).toList();
  }
}
