package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.AffectedRange.Event;
import dev.plimsoll.engine.advisory.AffectedRange.Kind;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.PackageNames;
import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One element of a record's `affected`.
record AffectedPackage(
    PackageKey key,
    Severities severities,
    List<AffectedRange> ranges,
    List<String> versions,
    Specifics specifics) {

  /// Empty where the element names no package: it then speaks about commits of a repository alone.
  static Optional<AffectedPackage> read(JsonCursor in) throws IOException {
    return new Reader(in).read();
  }

  private static final class Reader {
    private final JsonCursor in;
    private final List<AffectedRange> ranges = new ArrayList<>();
    private String ecosystem = "";
    private String name = "";
    private boolean named;
    private Severities severities = Severities.NONE;
    private List<String> versions = List.of();
    private Specifics specifics = Specifics.NONE;

    Reader(JsonCursor in) {
      this.in = in;
    }

    Optional<AffectedPackage> read() throws IOException {
      in.eachField("affected[]", this::field);
      if (!named) {
        return Optional.empty();
      }
      if (ecosystem.isBlank() || name.isBlank()) {
        throw in.wrong("\"affected[].package\" without \"ecosystem\" or \"name\"");
      }
      return Optional.of(
          new AffectedPackage(
              new PackageKey(ecosystem, PackageNames.normalised(ecosystem, name)),
              severities.or(specifics.severities()),
              ranges,
              versions,
              specifics));
    }

    private void field(String field) throws IOException {
      switch (field) {
        case "package" -> in.eachField(field, this::packageField);
        case "severity" -> severities = severities.or(Severities.vectors(in));
        case "ecosystem_specific", "database_specific" ->
            specifics = specifics.or(Specifics.read(in));
        case "ranges" -> in.eachElement(field, () -> ranges.add(range()));
        case "versions" -> versions = in.texts(field);
        default -> in.skip();
      }
    }

    private void packageField(String field) throws IOException {
      named = true;
      switch (field) {
        case "ecosystem" -> ecosystem = in.text(field);
        case "name" -> name = in.text(field);
        default -> in.skip();
      }
    }

    private AffectedRange range() throws IOException {
      var events = new ArrayList<Event>();
      var types = new ArrayList<AffectedRange.Type>();
      in.eachField(
          "ranges[]",
          field -> {
            switch (field) {
              case "type" -> types.add(type(in.text(field)));
              case "events" ->
                  in.eachElement(field, () -> in.eachField("events[]", k -> event(k, events)));
              default -> in.skip();
            }
          });
      if (types.isEmpty() || events.isEmpty()) {
        throw in.wrong("range without \"type\" or \"events\"");
      }
      return new AffectedRange(types.getFirst(), events);
    }

    private void event(String kind, List<Event> events) throws IOException {
      events.add(new Event(kind(kind), in.text(kind)));
    }

    /// A type or an event of a later schema changes what the range says, so it cannot be ignored.
    private AffectedRange.Type type(String word) throws IOException {
      return switch (word) {
        case "ECOSYSTEM" -> AffectedRange.Type.ECOSYSTEM;
        case "SEMVER" -> AffectedRange.Type.SEMVER;
        case "GIT" -> AffectedRange.Type.GIT;
        default -> throw in.wrong("unknown range type \"" + word + '"');
      };
    }

    private Kind kind(String word) throws IOException {
      return switch (word) {
        case "introduced" -> Kind.INTRODUCED;
        case "fixed" -> Kind.FIXED;
        case "last_affected" -> Kind.LAST_AFFECTED;
        case "limit" -> Kind.LIMIT;
        default -> throw in.wrong("unknown event \"" + word + '"');
      };
    }
  }
}
