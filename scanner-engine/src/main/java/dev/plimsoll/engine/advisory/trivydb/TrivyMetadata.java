package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// `metadata.json`, which lies beside the database.
///
/// @param updated when the data was gathered; absent where there is no such file
record TrivyMetadata(Optional<Instant> updated) {

  private static final int SCHEMA = 2;
  private static final int LONGEST = 1 << 16;

  /// @throws AdvisoryException KIT-009 where the database is of another schema, or the file is none
  static TrivyMetadata beside(Path database) throws IOException {
    var file = database.resolveSibling("metadata.json");
    return Files.isRegularFile(file) ? read(database, file) : new TrivyMetadata(Optional.empty());
  }

  private static TrivyMetadata read(Path database, Path file) throws IOException {
    var version = new int[1];
    var updated = new StringBuilder();
    try (var bytes = Files.newInputStream(file);
        var in = new JsonCursor(bytes.readNBytes(LONGEST))) {
      in.eachField(
          "metadata.json",
          name -> {
            switch (name) {
              case "Version" -> version[0] = (int) in.number(name);
              case "UpdatedAt" -> updated.append(in.text(name));
              default -> in.skip();
            }
          });
      if (version[0] != SCHEMA) {
        throw AdvisoryException.unreadable(
            database, "schema %d, this version reads %d".formatted(version[0], SCHEMA), null);
      }
      return new TrivyMetadata(Optional.of(Instant.parse(updated)));
    } catch (AdvisoryException e) {
      throw e;
    } catch (IOException | DateTimeException e) {
      throw AdvisoryException.unreadable(database, "metadata.json: " + e.getMessage(), e);
    }
  }
}
