package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Severity;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /// On a way to one that is wanted, or wanted itself; of those, the ones that another follows.
  private final BitSet onWay = new BitSet();

  private final BitSet leads = new BitSet();

  /// The one before on its way; -1 at its beginning.
  private final int[] previous;

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
    this.previous = new int[index.entries().size()];
    Arrays.fill(previous, -1);
    if (hits.query().isNarrow()) {
      findWays();
    }
  }

  /// True for keys of rows that are shown because they are on the way to something.
  static boolean isOnWay(String key) {
    return key.startsWith(WAY);
  }

  List<PackageEntry> roots() {
    return sorted(index.graph().roots()).stream()
        .filter(root -> wanted.get(root.position()) || onWay.get(root.position()))
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
    boolean isOnWay = frame.isWay && leads.get(entry.position());
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

  /// Those that follow on a way.
  private List<PackageEntry> onTheWay(PackageEntry entry) {
    int at = entry.position();
    return sorted(
        Arrays.stream(index.graph().needs(at))
            .filter(next -> onWay.get(next) && previous[next] == at)
            .toArray());
  }

  /// Marks every package on a shortest way to one that is wanted, with its place on it.
  private void findWays() {
    for (var entry : hits.present()) {
      int at = entry.position();
      while (!onWay.get(at)) {
        onWay.set(at);
        int before = index.graph().before(at);
        if (before < 0) {
          break;
        }
        leads.set(before);
        previous[at] = before;
        at = before;
      }
    }
  }

  private List<PackageEntry> sorted(int[] positions) {
    return Arrays.stream(positions).mapToObj(index::entry).sorted(hits.order()).toList();
  }
}
