package dev.plimsoll.engine.model;

import java.util.List;

/// How urgent a finding is in one figure, with everything that it was made of.
///
/// @param value more than 0, at most 100, rounded to hundredths
/// @param terms in the order in which they count
public record Risk(double value, List<RiskTerm> terms) {

  private static final double LOWEST = 0.01;

  public Risk {
    terms = List.copyOf(terms);
  }

  /// Starts at 1, takes each step, and says a hundred times what comes out.
  public static Risk of(List<RiskTerm> terms) {
    double figure = 1;
    for (var term : terms) {
      figure = term.after(figure);
    }
    double percent = Math.round(Math.min(figure, 1) * 10_000) / 100.0;
    return new Risk(Math.max(percent, LOWEST), terms);
  }
}
