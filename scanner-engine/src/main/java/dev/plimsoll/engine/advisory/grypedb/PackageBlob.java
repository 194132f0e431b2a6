package dev.plimsoll.engine.advisory.grypedb;

import dev.plimsoll.engine.advisory.Constraint;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a vulnerability says about one package (grype, `grype/db/v6/blobs.go`, `PackageBlob`).
///
/// @param module of RPM; empty for none
/// @param isForRebuilds holds for packages that Root.io patched alone
record PackageBlob(
    List<String> cves,
    List<Range> ranges,
    String module,
    List<String> architectures,
    List<String> imports,
    boolean isForRebuilds) {

  /// @param standing of the versions in this range; who asks about unaffected ones knows better
  record Range(Standing standing, Constraint constraint) {}

  static PackageBlob read(String json) throws IOException {
    try (var in = new JsonCursor(json.getBytes(StandardCharsets.UTF_8))) {
      return new Reader(in).read();
    }
  }

  private static final class Reader {
    private final JsonCursor in;
    private final List<Range> ranges = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private List<String> cves = List.of();
    private List<String> architectures = List.of();
    private String module = "";
    private boolean isForRebuilds;

    Reader(JsonCursor in) {
      this.in = in;
    }

    PackageBlob read() throws IOException {
      in.eachField("package", this::field);
      return new PackageBlob(cves, ranges, module, architectures, imports, isForRebuilds);
    }

    private void field(String name) throws IOException {
      switch (name) {
        case "cves" -> cves = in.texts(name);
        case "ranges" -> in.eachElement(name, () -> ranges.add(new RangeReader(in).read()));
        case "qualifiers" -> in.eachField(name, this::qualifier);
        default -> in.skip();
      }
    }

    private void qualifier(String name) throws IOException {
      switch (name) {
        case "rpm_modularity" -> module = in.text(name);
        case "architecture" ->
            architectures = in.isText() ? List.of(in.text(name)) : in.texts(name);
        case "go_imports" ->
            in.eachElement(name, () -> in.eachField("go_imports[]", this::goImport));
        case "rootio" -> {
          isForRebuilds = true;
          in.skip();
        }
        default -> in.skip();
      }
    }

    private void goImport(String name) throws IOException {
      if (name.equals("path")) {
        imports.add(in.text(name));
      } else {
        in.skip();
      }
    }
  }

  private static final class RangeReader {
    private final JsonCursor in;
    private String syntax = "";
    private String affected = "";
    private String fix = "";
    private String state = "";

    RangeReader(JsonCursor in) {
      this.in = in;
    }

    Range read() throws IOException {
      in.eachField("ranges[]", this::field);
      var fixed =
          state.equals("fixed") && !fix.isEmpty() ? Optional.of(fix) : Optional.<String>empty();
      return new Range(standing(), new Constraint(syntax, affected, List.of(), fixed));
    }

    private void field(String name) throws IOException {
      switch (name) {
        case "version" -> in.eachField(name, this::version);
        case "fix" -> in.eachField(name, this::fix);
        default -> in.skip();
      }
    }

    private void version(String name) throws IOException {
      switch (name) {
        case "type" -> syntax = in.text(name);
        case "constraint" -> affected = in.text(name).strip();
        default -> in.skip();
      }
    }

    private void fix(String name) throws IOException {
      switch (name) {
        case "version" -> fix = in.text(name);
        case "state" -> state = in.text(name);
        default -> in.skip();
      }
    }

    private Standing standing() {
      return switch (state) {
        case "wont-fix" -> Standing.WONT_FIX;
        case "not-affected" -> Standing.NOT_AFFECTED;
        default -> Standing.AFFECTED; // fixed, not-fixed, unknown
      };
    }
  }
}
