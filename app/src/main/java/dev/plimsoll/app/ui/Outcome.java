package dev.plimsoll.app.ui;

import dev.plimsoll.app.i18n.Texts;
import java.util.Comparator;
import java.util.Locale;

/// What an examination came to, as a cell shows it. The one place that turns it into glyph, word
/// and style: zero, not examined, failed and suppressed never share any of the three.
public sealed interface Outcome {

  /// `12`, or `≥ 12` where something that could hold more was not examined. 0 is complete by
  /// definition: a partial zero is [Outcome.PartialZero].
  record Found(int count, boolean isLowerBound) implements Outcome {

    public Found {
      if (count == 0 && isLowerBound) {
        throw new IllegalArgumentException("a partial zero names what was examined");
      }
    }
  }

  /// `– 7/9`: none found in the part that was examined.
  record PartialZero(int done, int total) implements Outcome {}

  /// `–`, with the reason in the user's language.
  record NotExamined(String reason) implements Outcome {}

  /// `!`, with the error's code.
  record Failed(String code) implements Outcome {}

  /// `⊘3`: found, and a person's decision takes it out of the open count.
  record Suppressed(int count) implements Outcome {}

  /// `·`: a directory has no layers.
  record DoesNotApply() implements Outcome {}

  /// Failed first, then counts from high to low, then partial zero, zero and not examined.
  Comparator<Outcome> ORDER =
      Comparator.comparingInt(Outcome::rank)
          .thenComparing(Outcome::amount, Comparator.reverseOrder());

  /// A count of something of which `done` of `total` parts were examined.
  static Outcome counted(int count, int done, int total) {
    return count == 0 && done < total
        ? new PartialZero(done, total)
        : new Found(count, done < total);
  }

  default String glyph() {
    return switch (this) {
      case Found(var count, var isLowerBound) -> (isLowerBound ? "≥ " : "") + grouped(count);
      case PartialZero(var done, var total) -> "– " + grouped(done) + "/" + grouped(total);
      case NotExamined _ -> "–";
      case Failed _ -> "!";
      case Suppressed(var count) -> "⊘" + grouped(count);
      case DoesNotApply _ -> "·";
    };
  }

  /// The word alone: *Not examined*.
  default String word(Texts texts) {
    return switch (this) {
      case Found(var count, var isLowerBound) when isLowerBound ->
          texts.text("outcome.partial", "n", count);
      case Found(var count, var _) when count == 0 -> texts.text("outcome.none-found");
      case Found(var count, var _) -> texts.text("outcome.open", "n", count);
      case PartialZero(var done, var total) ->
          texts.text("outcome.partial-zero", "done", done, "total", total);
      case NotExamined _ -> texts.text("outcome.not-examined");
      case Failed _ -> texts.text("outcome.failed");
      case Suppressed _ -> texts.text("outcome.suppressed");
      case DoesNotApply _ -> texts.text("outcome.does-not-apply");
    };
  }

  /// Word and reason, for tooltips and screen readers: *Not examined: the distribution is not
  /// known*.
  default String description(Texts texts) {
    return switch (this) {
      case NotExamined(var reason) -> because(texts, reason);
      case Failed(var code) -> because(texts, code);
      case Suppressed(var count) -> because(texts, grouped(count));
      case Found _, PartialZero _, DoesNotApply _ -> word(texts);
    };
  }

  default String styleClass() {
    return switch (this) {
      case Found(var count, var isLowerBound) when isLowerBound -> "outcome-partial";
      case Found(var count, var _) -> count == 0 ? "outcome-none" : "outcome-open";
      case PartialZero _ -> "outcome-partial-zero";
      case NotExamined _ -> "outcome-not-examined";
      case Failed _ -> "outcome-failed";
      case Suppressed _ -> "outcome-suppressed";
      case DoesNotApply _ -> "outcome-does-not-apply";
    };
  }

  private String because(Texts texts, String reason) {
    return texts.text("outcome.because", "outcome", word(texts), "reason", reason);
  }

  private int rank() {
    return switch (this) {
      case Failed _ -> 0;
      case Found(var count, var _) -> count > 0 ? 1 : 4;
      case Suppressed _ -> 2;
      case PartialZero _ -> 3;
      case NotExamined _ -> 5;
      case DoesNotApply _ -> 6;
    };
  }

  private int amount() {
    return switch (this) {
      case Found(var count, var _) -> count;
      case Suppressed(var count) -> count;
      case PartialZero _, NotExamined _, Failed _, DoesNotApply _ -> 0;
    };
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
