package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// A file of advisories that is open for reading, and what its damage looks like.
public record AdvisoryFile(Path path) {

  /// Reads something of the file.
  @FunctionalInterface
  public interface Reading<T> {
    T run() throws SQLException, IOException;
  }

  /// Damage that the first bytes do not show appears as an SQL error, as a page that does not fit,
  /// as text that is no list or no number, as a value that no enumeration knows, or, where somebody
  /// cuts a file that is mapped, as an error of the machine.
  ///
  /// @throws AdvisoryException KIT-009 for all of these
  public <T> T read(Reading<T> reading) throws AdvisoryException {
    try {
      return reading.run();
    } catch (SQLException
        | IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | InternalError e) {
      throw AdvisoryException.unreadable(path, String.valueOf(e.getMessage()), e);
    }
  }
}
