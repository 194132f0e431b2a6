package dev.plimsoll.app.demo;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The twelve advisories that speak about the demo image, as a store like any other: the demo shows
/// findings before anything was imported, and never mixes with what the user imports.
public final class DemoAdvisories {

  static final String ARCHIVE = "advisories.zip";

  private DemoAdvisories() {}

  /// The store's file in `cache`; made at the first call.
  ///
  /// @throws AdvisoryException with the importer's codes
  public static synchronized Path store(Path cache) throws IOException {
    var content = content();
    var store = cache.resolve("demo-advisories-" + DemoFiles.digest(content).abbreviated() + ".db");
    if (!isReadable(store)) {
      Files.createDirectories(cache);
      Files.deleteIfExists(store);
      fill(store, content);
    }
    return store;
  }

  private static void fill(Path store, byte[] content) throws IOException {
    var archive = Files.createTempFile(store.getParent(), "demo-advisories", ".zip");
    try {
      Files.write(archive, content);
      new OsvImporter(store).importFrom(List.of(archive), _ -> {});
    } catch (AdvisoryException e) {
      // another process may have been faster
      if (!isReadable(store)) {
        throw e;
      }
    } finally {
      Files.delete(archive);
    }
  }

  private static byte[] content() throws IOException {
    try (var archive = DemoFiles.open(ARCHIVE)) {
      return archive.readAllBytes();
    }
  }

  /// False for a store of another version of Plimsoll, too.
  private static boolean isReadable(Path store) throws IOException {
    if (Files.notExists(store)) {
      return false;
    }
    try (var _ = OsvStore.open(store)) {
      return true;
    } catch (AdvisoryException _) {
      return false;
    }
  }
}
