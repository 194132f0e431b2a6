package dev.plimsoll.cli;

import dev.plimsoll.engine.Progress;
import java.util.ArrayList;
import java.util.List;

/// Shows one line of progress on standard error and carries the wish to stop.
final class ScanFollower implements Progress {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Session session;
  private final boolean isShown;
  private final List<Runnable> actions = new ArrayList<>();
  private volatile boolean isCancelled;
  private boolean isLineOpen;

  ScanFollower(Session session, boolean isShown) {
    this.session = session;
    this.isShown = isShown;
  }

  @Override
  public void report(Step step) {
    if (isShown) {
      session.terminal().err().print(CLEAR_LINE + words(step));
      session.terminal().err().flush();
      isLineOpen = true;
    }
  }

  private String words(Step step) {
    var texts = session.texts();
    var forms = session.forms();
    return switch (step) {
      case Step.Preparing(var image) ->
          texts.text("cli.progress.preparing", "image", TerminalText.plain(image));
      case Step.Reading(int read, int layers, long bytes, long total) ->
          total == 0
              ? texts.text("cli.progress.reading-unknown", "done", read, "size", forms.size(bytes))
              : texts.text(
                  "cli.progress.reading",
                  "done",
                  read,
                  "layers",
                  layers,
                  "size",
                  forms.size(bytes),
                  "total",
                  forms.size(total));
      case Step.Matching(int components) -> texts.text("cli.progress.matching", "n", components);
      case Step.Done(var took) -> texts.text("cli.progress.done", "time", forms.duration(took));
    };
  }

  /// Removes the line, so that what comes next begins at the left edge.
  void clear() {
    if (isLineOpen) {
      session.terminal().err().print(CLEAR_LINE);
      session.terminal().err().flush();
      isLineOpen = false;
    }
  }

  /// From any thread; the first call counts.
  void cancel() {
    List<Runnable> due;
    synchronized (actions) {
      if (isCancelled) {
        return;
      }
      isCancelled = true;
      due = List.copyOf(actions);
    }
    due.forEach(Runnable::run);
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }

  @Override
  public void onCancel(Runnable action) {
    synchronized (actions) {
      if (!isCancelled) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }
}
