package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test in which JavaFX complained of a style: a colour that is not defined, a value that
/// does not fit.
public final class NoCssWarnings extends Handler implements BeforeEachCallback, AfterEachCallback {

  private final List<String> warnings = new CopyOnWriteArrayList<>();

  @Override
  public void beforeEach(ExtensionContext context) {
    Logger.getLogger("").addHandler(this);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Logger.getLogger("").removeHandler(this);
    assertThat(warnings.stream().distinct()).isEmpty();
  }

  @Override
  public void publish(LogRecord record) {
    var source = record.getLoggerName() + " " + record.getSourceClassName();
    if (source.toLowerCase(Locale.ROOT).contains("css")) {
      warnings.add(record.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
