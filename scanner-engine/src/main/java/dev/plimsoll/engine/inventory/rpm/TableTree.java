package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.format.sqlite.TablePage;
import dev.plimsoll.engine.format.sqlite.TablePage.Cell;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which page of a table holds which rows, so that a database and its log, two files of an image,
/// can be put together when both have been read. Travels as an attribute of a file's facts: `root
/// 2` first, then a line for each page: `2 > 7 9` with children, `7 = 1 2 3` with rows.
final class TableTree {

  /// Rows and children that are kept; real databases have some thousand.
  private static final int LIMIT = 500_000;

  private static final String ROOT = "root ";

  private final Map<Long, Node> pages = new TreeMap<>();
  private OptionalLong root = OptionalLong.empty();
  private int size;

  /// @param numbers children or rows
  private record Node(boolean isLeaf, List<Long> numbers) {}

  void root(OptionalLong page) {
    root = page;
  }

  void add(TablePage page) {
    var node =
        switch (page) {
          case TablePage.Interior(_, var children) -> new Node(false, children);
          case TablePage.Leaf(_, var cells) ->
              new Node(true, cells.stream().map(Cell::rowId).toList());
        };
    size += node.numbers().size();
    if (size <= LIMIT) {
      pages.put(page.number(), node);
    }
  }

  /// Every row of every leaf.
  Set<Long> rows() {
    var rows = new HashSet<Long>();
    pages.values().stream().filter(Node::isLeaf).forEach(leaf -> rows.addAll(leaf.numbers()));
    return rows;
  }

  /// The rows that are reached from the root where pages of `log` take the place of ours; empty
  /// where no root is known or the tree is not whole.
  Optional<Set<Long>> under(TableTree log) {
    var start = log.root.isPresent() ? log.root : root;
    if (start.isEmpty()) {
      return Optional.empty();
    }
    var rows = new LinkedHashSet<Long>();
    var waiting = new ArrayDeque<Long>(List.of(start.getAsLong()));
    var seen = new HashSet<Long>();
    while (!waiting.isEmpty()) {
      long page = waiting.pop();
      var node = log.pages.containsKey(page) ? log.pages.get(page) : pages.get(page);
      if (node == null || !seen.add(page)) {
        return Optional.empty();
      }
      if (node.isLeaf()) {
        rows.addAll(node.numbers());
      } else {
        node.numbers().reversed().forEach(waiting::push);
      }
    }
    return Optional.of(rows);
  }

  /// Empty where it would be too long.
  String text() {
    if (size > LIMIT) {
      return "";
    }
    var text = new StringBuilder(root.isPresent() ? ROOT + root.getAsLong() + "\n" : "");
    pages.forEach((page, node) ->
        text.append(page)
            .append(node.isLeaf() ? " = " : " > ")
            .append(numbers(node.numbers()))
            .append('\n'));
    return text.toString();
  }

  static String numbers(List<Long> numbers) {
    return numbers.stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  /// Reads what [#numbers] wrote.
  static List<Long> numbers(String text) {
    return text.isEmpty() ? List.of() : Stream.of(text.split(" ")).map(Long::valueOf).toList();
  }

  /// Reads what [#text] wrote.
  static TableTree of(String text) {
    var tree = new TableTree();
    for (var line : text.lines().toList()) {
      if (line.startsWith(ROOT)) {
        tree.root = OptionalLong.of(Long.parseLong(line.substring(ROOT.length())));
      } else {
        var parts = line.split(" ", 3);
        boolean isLeaf = parts[1].equals("=");
        tree.pages.put(Long.valueOf(parts[0]), new Node(isLeaf, numbers(parts[2])));
      }
    }
    return tree;
  }
}
