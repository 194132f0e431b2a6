package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One advisory about one package as Trivy keeps it (trivy-db, `pkg/types/types.go`,
/// `pkg/vulnsrc/redhat-oval/types.go`). Every member may be missing.
///
/// @param status see [Statuses]; 0 where nothing is said
/// @param severity 0 unknown to 4 critical: the distribution's word for this package
/// @param fixed empty where nothing mends it
/// @param introduced the first affected version; empty for every one
/// @param vulnerable ranges of a language's package, any of which may hold
/// @param safe patched and unaffected versions: exceptions of `vulnerable`, or of every version
/// @param cpes numbers of the products that an entry of Red Hat is for
/// @param entries the same for parts of the package's builds, in the stead of the members here
record TrivyAdvisory(
    List<String> vendorIds,
    List<String> architectures,
    int status,
    int severity,
    String fixed,
    String introduced,
    List<String> vulnerable,
    List<String> patched,
    List<String> safe,
    List<Integer> cpes,
    List<Cve> cves,
    List<TrivyAdvisory> entries) {

  /// A vulnerability that an entry of Red Hat covers.
  ///
  /// @param id empty where it is the advisory's own
  record Cve(String id, int severity) {}

  static TrivyAdvisory read(byte[] json) throws IOException {
    try (var in = new JsonCursor(json)) {
      var advisory = new Reader(in).read();
      in.requireEnd();
      return advisory;
    }
  }

  private static final class Reader {
    private final JsonCursor in;
    private final List<Integer> cpes = new ArrayList<>();
    private final List<Cve> cves = new ArrayList<>();
    private final List<TrivyAdvisory> entries = new ArrayList<>();
    private final List<String> unaffected = new ArrayList<>();
    private List<String> vendorIds = List.of();
    private List<String> architectures = List.of();
    private List<String> vulnerable = List.of();
    private List<String> patched = List.of();
    private int status;
    private int severity;
    private String fixed = "";
    private String introduced = "";

    Reader(JsonCursor in) {
      this.in = in;
    }

    TrivyAdvisory read() throws IOException {
      in.eachField("advisory", this::field);
      var safe = new ArrayList<>(patched);
      safe.addAll(unaffected);
      return new TrivyAdvisory(
          vendorIds,
          architectures,
          status,
          severity,
          fixed,
          introduced,
          vulnerable,
          patched,
          safe,
          cpes,
          cves,
          entries);
    }

    private void field(String name) throws IOException {
      switch (name) {
        case "VendorIDs" -> vendorIds = in.texts(name);
        case "Arches" -> architectures = in.texts(name);
        case "Status" -> status = (int) in.number(name);
        case "Severity" -> severity = (int) in.number(name);
        case "FixedVersion" -> fixed = in.text(name);
        case "AffectedVersion" -> introduced = in.text(name);
        case "VulnerableVersions" -> vulnerable = in.texts(name);
        case "PatchedVersions" -> patched = in.texts(name);
        case "UnaffectedVersions" -> unaffected.addAll(in.texts(name));
        case "Affected" -> in.eachElement(name, () -> cpes.add((int) in.number(name)));
        case "Cves" -> in.eachElement(name, () -> cves.add(cve()));
        case "Entries" -> in.eachElement(name, () -> entries.add(new Reader(in).read()));
        default -> in.skip();
      }
    }

    private Cve cve() throws IOException {
      var id = new StringBuilder();
      var rated = new int[1];
      in.eachField(
          "Cves[]",
          name -> {
            switch (name) {
              case "ID" -> id.append(in.text(name));
              case "Severity" -> rated[0] = (int) in.number(name);
              default -> in.skip();
            }
          });
      return new Cve(id.toString(), rated[0]);
    }
  }
}
