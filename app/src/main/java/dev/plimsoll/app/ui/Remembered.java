package dev.plimsoll.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the window keeps until the next session, by name: column widths, what was dismissed. Values
/// come from a file that anybody may write, so whoever reads one expects nonsense.
public final class Remembered {

  private final Map<String, String> values = new TreeMap<>();
  private final List<Runnable> resets = new ArrayList<>();

  public Remembered(Map<String, String> values) {
    this.values.putAll(values);
  }

  /// Empty where nothing is known.
  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  /// @param value empty to forget
  public void put(String name, String value) {
    if (value.isEmpty()) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
  }

  /// Runs `act` whenever the user wants the layout of the beginning back.
  public void whenReset(Runnable act) {
    resets.add(act);
  }

  /// Everybody who keeps a part of the layout forgets it.
  public void resetLayout() {
    resets.forEach(Runnable::run);
  }

  public Map<String, String> all() {
    return Map.copyOf(values);
  }
}
