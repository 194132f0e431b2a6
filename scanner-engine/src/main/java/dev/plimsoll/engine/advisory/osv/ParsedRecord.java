package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What became of one OSV record.
public sealed interface ParsedRecord {

  /// @param modified also present where the record speaks about no package
  /// @param statements one for each affected package, in the record's order
  record Parsed(String id, Optional<Instant> modified, List<Statement> statements)
      implements ParsedRecord {

    public Parsed {
      statements = List.copyOf(statements);
    }
  }

  /// @param reason position and problem: `line 1, column 77: "affected[].package" without "name"`
  record Broken(String reason) implements ParsedRecord {}
}
