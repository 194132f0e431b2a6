package dev.plimsoll.app.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The orders of one report's issues. What a column's order is made of is found out when it is
/// first asked for; after that an order is a sort of numbers.
final class IssueOrders {

  private final List<Issue> issues;
  private final Map<FindingOrder, int[]> ranks = new ConcurrentHashMap<>();

  /// @param issues in the default order
  IssueOrders(List<Issue> issues) {
    this.issues = issues;
  }

  /// Finds out at leisure what each column's order is made of.
  void prepare() {
    for (var column : FindingOrder.values()) {
      ranks(column);
    }
  }

  private int[] ranks(FindingOrder column) {
    return ranks.computeIfAbsent(column, wanted -> wanted.ranks(issues));
  }

  /// Positions of the issues in the order that these keys make together, the most important one
  /// first.
  int[] order(List<FindingOrder.Key> keys) {
    var order = IntStream.range(0, issues.size()).toArray();
    for (var key : keys.reversed()) {
      sort(order, ranks(key.order()), key);
    }
    return order;
  }

  /// Keeps the order of equal ones: rank and present place make one number.
  private static void sort(int[] order, int[] ranks, FindingOrder.Key key) {
    var numbers = new long[order.length];
    for (int place = 0; place < order.length; place++) {
      long rank = ranks[order[place]];
      numbers[place] = (key.isDescending() ? Integer.MAX_VALUE - rank : rank) << 32 | place;
    }
    Arrays.sort(numbers);
    var former = order.clone();
    for (int place = 0; place < order.length; place++) {
      order[place] = former[(int) numbers[place]];
    }
  }
}
