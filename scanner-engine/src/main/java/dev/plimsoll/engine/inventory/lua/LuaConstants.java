package dev.plimsoll.engine.inventory.lua;

import dev.plimsoll.engine.format.Term;
import dev.plimsoll.engine.inventory.Records;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The texts that a Lua chunk assigns, `local v = "1.0"`, `version = v .. "-1"`, in its order.
/// Rockspecs are written so; anything else that a chunk may do is not followed, and a name without
/// a value here is no constant.
final class LuaConstants {

  private final Map<String, String> values = new HashMap<>();

  private LuaConstants() {}

  static LuaConstants of(Term.Group chunk) {
    var constants = new LuaConstants();
    constants.assign(chunk.terms());
    return constants;
  }

  /// Empty where it is none.
  String text(String name) {
    return values.getOrDefault(name, "");
  }

  private void assign(List<Term> terms) {
    for (int i = 0; i + 2 < terms.size(); i++) {
      if (terms.get(i) instanceof Term.Word(var name, _) && isMark(terms, i + 1, '=')) {
        var text = expression(terms, i + 2);
        text.ifPresentOrElse(value -> values.put(name, value), () -> values.remove(name));
      }
    }
  }

  /// Constants and names of constants with `..` between them.
  private Optional<String> expression(List<Term> terms, int start) {
    var text = new StringBuilder();
    int at = start;
    while (true) {
      var operand = at < terms.size() ? operand(terms.get(at)) : Optional.<String>empty();
      // a text that is added to itself again and again
      if (operand.isEmpty() || text.length() + operand.get().length() > Records.NAME_LIMIT) {
        return Optional.empty();
      }
      text.append(operand.get());
      if (!isMark(terms, at + 1, '.') || !isMark(terms, at + 2, '.')) {
        boolean goesOn = at + 1 < terms.size() && terms.get(at + 1) instanceof Term.Mark;
        return goesOn ? Optional.empty() : Optional.of(text.toString());
      }
      at += 3;
    }
  }

  private Optional<String> operand(Term term) {
    return switch (term) {
      case Term.Quoted(var text, _) -> Optional.of(text);
      case Term.Word(var name, _) -> Optional.ofNullable(values.get(name));
      case Term.Mark _, Term.Group _ -> Optional.empty();
    };
  }

  private static boolean isMark(List<Term> terms, int at, char sign) {
    return at < terms.size() && terms.get(at) instanceof Term.Mark(var mark, _) && mark == sign;
  }
}
