package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Whose data a platform's bucket holds (bucket `data-source`).
///
/// @param publishers their names as ratings bear them: its own, then the one that it builds upon
record DataSource(List<String> publishers) {

  static final DataSource UNKNOWN = new DataSource(List.of());

  DataSource {
    publishers = List.copyOf(publishers);
  }

  static DataSource read(byte[] json) throws IOException {
    var publishers = new ArrayList<String>();
    try (var in = new JsonCursor(json)) {
      in.eachField(
          "data source",
          name -> {
            switch (name) {
              case "ID" -> publishers.addFirst(in.text(name));
              case "BaseID" -> publishers.addLast(in.text(name));
              default -> in.skip();
            }
          });
    }
    return new DataSource(publishers);
  }
}
