package dev.plimsoll.app.kit;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.osv.ImportProgress;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports advisories, one import at a time. Methods are called on the screen thread and return at
/// once; the state changes there.
public final class AdvisoryImport {

  private static final Logger LOG = LoggerFactory.getLogger(AdvisoryImport.class);

  /// Takes over OSV records: zips of them, folders, or single files.
  public interface Importer {

    /// @throws AdvisoryException with its code where nothing could be imported
    /// @throws InterruptedIOException where the thread was interrupted
    ImportResult importFrom(List<Path> paths, ImportProgress progress) throws IOException;
  }

  private final Importer importer;
  private final Runnable imported;
  private final Executor background;
  private final Executor screen;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Idle());

  /// The thread at work, to be interrupted; touched under the lock of this.
  private @Nullable Thread worker;

  private boolean isCancelled;

  /// @param imported called on the screen thread after an import that changed the store
  public AdvisoryImport(
      Importer importer, Runnable imported, Executor background, Executor screen) {
    this.importer = importer;
    this.imported = imported;
    this.background = background;
    this.screen = screen;
  }

  public ReadOnlyObjectProperty<ImportState> state() {
    return state.getReadOnlyProperty();
  }

  /// Does nothing while an import is under way.
  public void start(Path path) {
    if (state.get() instanceof ImportState.Running) {
      return;
    }
    synchronized (this) {
      isCancelled = false;
    }
    state.set(new ImportState.Running(0, false));
    background.execute(() -> work(path));
  }

  /// Interrupts the work; the present advisories stay in use.
  public void cancel() {
    if (state.get() instanceof ImportState.Running(var records, var isCancelling)
        && !isCancelling) {
      state.set(new ImportState.Running(records, true));
      interrupt();
    }
  }

  /// Forgets what the last import said.
  public void dismiss() {
    if (!(state.get() instanceof ImportState.Running)) {
      state.set(new ImportState.Idle());
    }
  }

  private void work(Path path) {
    var end = attempt(path);
    screen.execute(() -> {
      state.set(end);
      if (end instanceof ImportState.Done) {
        imported.run();
      }
    });
  }

  private ImportState attempt(Path path) {
    try {
      begin();
      return new ImportState.Done(importer.importFrom(List.of(path), new Follower()));
    } catch (InterruptedIOException _) {
      return new ImportState.Cancelled();
    } catch (AdvisoryException e) {
      LOG.warn("Import of {} failed: {} {}", path, e.code(), e.getMessage());
      return new ImportState.Failed(e.code(), e.parameters());
    } catch (IOException e) {
      LOG.warn("Import of {} failed", path, e);
      var reason = String.valueOf(e.getMessage());
      return new ImportState.Failed("KIT-008", Map.of("file", path.toString(), "reason", reason));
    } catch (RuntimeException | Error e) {
      LOG.error("Import of {} failed", path, e);
      return new ImportState.Failed("APP-001", Map.of("command", "import " + path));
    } finally {
      end();
    }
  }

  private synchronized void begin() throws InterruptedIOException {
    if (isCancelled) {
      throw new InterruptedIOException("cancelled before it began");
    }
    worker = Thread.currentThread();
  }

  /// After this no interrupt can hit the thread's next work.
  private synchronized void end() {
    worker = null;
    Thread.interrupted();
  }

  private synchronized void interrupt() {
    isCancelled = true;
    if (worker != null) {
      worker.interrupt();
    }
  }

  /// Records that were not shown before more came are left out, so that a fast import cannot flood
  /// the screen.
  private final class Follower implements ImportProgress {

    private static final long SHOWN = -1;

    private final AtomicLong unseen = new AtomicLong(SHOWN);

    @Override
    public void imported(long records) {
      if (unseen.getAndSet(records) == SHOWN) {
        screen.execute(this::show);
      }
    }

    private void show() {
      long records = unseen.getAndSet(SHOWN);
      if (state.get() instanceof ImportState.Running(_, var isCancelling)) {
        state.set(new ImportState.Running(records, isCancelling));
      }
    }
  }
}
