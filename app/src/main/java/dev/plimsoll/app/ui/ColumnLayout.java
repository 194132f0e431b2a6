package dev.plimsoll.app.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a user made of a list's columns: their order, those that were shown or hidden by hand, the
/// widths that were dragged. Everything else stays as the list decides.
///
/// Written as `id:+:188,version:-:,layer::`: in the order of the screen, `+` shown, `-` hidden, and
/// the width in pixels where it was dragged.
final class ColumnLayout {

  private static final double WIDEST = 2000;

  private final Map<String, Boolean> shown = new HashMap<>();
  private final Map<String, Double> widths = new HashMap<>();
  private List<String> order = List.of();

  /// A text of another version or another hand is taken as far as it makes sense.
  static ColumnLayout parse(String text) {
    var layout = new ColumnLayout();
    var order = new ArrayList<String>();
    for (var part : text.split(",", -1)) {
      var fields = part.split(":", -1);
      if (fields.length == 3 && !fields[0].isEmpty()) {
        order.add(fields[0]);
        if (fields[1].equals("+") || fields[1].equals("-")) {
          layout.shown.put(fields[0], fields[1].equals("+"));
        }
        layout.width(fields[0], fields[2]);
      }
    }
    layout.order = List.copyOf(order);
    return layout;
  }

  private void width(String id, String text) {
    try {
      double width = Double.parseDouble(text);
      if (width > 0 && width <= WIDEST) {
        widths.put(id, width);
      }
    } catch (NumberFormatException _) {
      // none, or nonsense
    }
  }

  /// @param ids every column in the order of the screen
  String text(List<String> ids) {
    boolean isUntouched = shown.isEmpty() && widths.isEmpty() && order.isEmpty();
    return isUntouched
        ? ""
        : ids.stream()
            .map(id -> id + ':' + sign(id) + ':' + width(id))
            .collect(Collectors.joining(","));
  }

  private String sign(String id) {
    var is = shown.get(id);
    return is == null ? "" : is ? "+" : "-";
  }

  private String width(String id) {
    var width = widths.get(id);
    return width == null ? "" : Long.toString(Math.round(width));
  }

  /// @param fits what the list would do by itself
  boolean isShown(String id, boolean fits) {
    return shown.getOrDefault(id, fits);
  }

  void show(String id, boolean is) {
    shown.put(id, is);
  }

  /// @param otherwise what the list would do by itself
  double width(String id, double otherwise) {
    return widths.getOrDefault(id, otherwise);
  }

  void drag(String id, double width) {
    widths.put(id, width);
  }

  boolean isDragged(String id) {
    return widths.containsKey(id);
  }

  void arrange(List<String> ids) {
    order = List.copyOf(ids);
  }

  /// The columns as they were arranged; those that were not known then stay behind the one that
  /// they follow.
  <C> List<C> arranged(Map<String, C> columns) {
    var ids = new ArrayList<>(columns.keySet());
    var places = new LinkedHashMap<String, Double>();
    double last = -1;
    for (var id : ids) {
      int known = order.indexOf(id);
      last = known >= 0 ? known : last + 0.001;
      places.put(id, last);
    }
    return IntStream.range(0, ids.size())
        .mapToObj(ids::get)
        .sorted(Comparator.comparing(places::get))
        .map(columns::get)
        .toList();
  }

  void reset() {
    shown.clear();
    widths.clear();
    order = List.of();
  }
}
