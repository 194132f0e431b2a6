package dev.plimsoll.engine.model;

/// One step from 1 to the risk: the figure so far is multiplied, divided or raised by `factor`.
///
/// @param name stable: `severity`, `exploitation`
/// @param value what was found, in words or figures: `0.00042`, `not-fixed`, `8080/tcp`
/// @param source who says so: `epss 2026-08-20`, `image`, `prior`
public record RiskTerm(
    String name, String value, Operation operation, double factor, String source) {

  /// How a factor counts.
  public enum Operation {
    TIMES("×"),
    DIVIDED_BY("÷"),
    PLUS("+");

    private final String sign;

    Operation(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /// The figure after this step.
  public double after(double figure) {
    return switch (operation) {
      case TIMES -> figure * factor;
      case DIVIDED_BY -> figure / factor;
      case PLUS -> figure + factor;
    };
  }
}
