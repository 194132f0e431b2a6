package dev.plimsoll.engine;

import java.time.Duration;

/// Follows one scan and can cancel it. Called from the thread that scans.
public interface Progress {

  void report(Step step);

  boolean isCancelled();

  /// `action` runs once, on the thread that cancels; at once where that has happened already.
  void onCancel(Runnable action);

  /// A follower that looks at nothing and never cancels.
  static Progress none() {
    return new Progress() {
      @Override
      public void report(Step step) {}

      @Override
      public boolean isCancelled() {
        return false;
      }

      @Override
      public void onCancel(Runnable action) {}
    };
  }

  /// Where a scan stands. Totals of 0 are unknown.
  sealed interface Step {

    /// The source makes the image ready; nothing can be counted yet.
    record Preparing(String image) implements Step {}

    record Reading(int layersRead, int layers, long bytes, long totalBytes) implements Step {}

    record Matching(int components) implements Step {}

    record Done(Duration took) implements Step {}
  }
}
