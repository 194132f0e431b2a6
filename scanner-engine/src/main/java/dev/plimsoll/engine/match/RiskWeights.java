package dev.plimsoll.engine.match;

import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Severity;

/// The constants of [RiskFormula], all in one place.
///
/// @param knownExploited raises the risk of what CISA knows to be exploited
/// @param ransomware the same, where such a campaign is known
/// @param port share of one that an exposed port adds to the likelihood
/// @param root the same, for an image whose user is root
/// @param removed lowers what lies in a lower layer alone
/// @param rejected lowers what the CVE programme took back
public record RiskWeights(
    double knownExploited,
    double ransomware,
    double port,
    double root,
    double removed,
    double rejected) {

  public static final RiskWeights DEFAULT = new RiskWeights(1.05, 1.1, 0.02, 0.01, 0.1, 0.1);

  /// Of ten, as Grype weighs words.
  double word(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 9;
      case HIGH -> 7.5;
      case MEDIUM, UNKNOWN -> 5;
      case LOW -> 3;
      case NEGLIGIBLE -> 0.5;
    };
  }

  /// Likelihood where EPSS has no score: a new CVE, or an advisory without one. Of the order that
  /// scores of such vulnerabilities have, and never nothing.
  double prior(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 0.05;
      case HIGH -> 0.02;
      case MEDIUM, UNKNOWN -> 0.01;
      case LOW -> 0.005;
      case NEGLIGIBLE -> 0.001;
    };
  }

  /// How much of a remedy there is: what nobody mends stays open longer.
  double patch(FixState state) {
    return switch (state) {
      case FIXED -> 1;
      case UNKNOWN -> 0.95;
      case NOT_FIXED -> 0.9;
      case WONT_FIX -> 0.85;
    };
  }
}
