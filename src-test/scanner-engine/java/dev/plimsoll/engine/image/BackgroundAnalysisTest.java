package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class BackgroundAnalysisTest {

  private static final int SIZE = Limits.SPOOL_BYTES + 1;

  @Test
  void closesTheFilesOfAReadThatWasCancelled() throws IOException {
    var waiting = file();
    try (var background = new BackgroundAnalysis()) {
      var draft = new LayerDraft();
      background.read(new FileReading(entry("first"), file(), List.of(new Endless())), draft);
      background.read(new FileReading(entry("second"), waiting, List.of(new Endless())), draft);
    }

    assertThatThrownBy(() -> waiting.bytes().read(SIZE - 1, 1))
        .isInstanceOf(ClosedChannelException.class);
  }

  private static FileEntry entry(String path) {
    return new FileEntry(path, SIZE, 0644);
  }

  /// One byte more than memory holds.
  private static PassingFile file() throws IOException {
    var file = new PassingFile(SIZE, new byte[0], new ByteArrayInputStream(new byte[SIZE]));
    file.keep();
    return file;
  }

  /// Reads until it is interrupted.
  private static final class Endless implements FileAnalyser {

    @Override
    public String id() {
      return "endless";
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public boolean wants(FileEntry entry) {
      return true;
    }

    @Override
    public void analyse(FileEntry entry, FileContent content, FactSink sink) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
