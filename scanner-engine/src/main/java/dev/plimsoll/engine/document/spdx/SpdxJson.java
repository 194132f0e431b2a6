package dev.plimsoll.engine.document.spdx;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Image;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.jacksonstore.MultiFormatStore;
import org.spdx.library.ModelCopyManager;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v2.SpdxDocument;
import org.spdx.library.model.v2.SpdxPackage;
import org.spdx.library.model.v2.enumerations.Purpose;
import org.spdx.library.model.v2.enumerations.RelationshipType;
import org.spdx.library.model.v2.license.SpdxNoAssertionLicense;
import org.spdx.storage.simple.InMemSpdxStore;

/// Writes SPDX 2.3 as JSON: the image, what is present in it, and how the packages stand to each
/// other. The namespace comes from the image id, so that the same report gives the same document.
public final class SpdxJson {

  static {
    // Without this the library asks spdx.org for its list of licences. The engine opens no
    // connection; a test watches it.
    System.setProperty("org.spdx.useJARLicenseInfoOnly", "true");
    SpdxModelFactory.init();
  }

  private final String version;

  /// @param version of the program, for `creators`
  public SpdxJson(String version) {
    this.version = version;
  }

  /// Leaves `out` open.
  public void write(ScanReport report, OutputStream out) throws IOException {
    try {
      var store = new MultiFormatStore(new InMemSpdxStore(), MultiFormatStore.Format.JSON_PRETTY);
      var document = document(report, store);
      var bytes = new ByteArrayOutputStream(); // the library closes what it writes to
      store.serialize(bytes, document);
      bytes.writeTo(out);
      out.write('\n');
    } catch (InvalidSPDXAnalysisException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private SpdxDocument document(ScanReport report, MultiFormatStore store)
      throws InvalidSPDXAnalysisException {
    var image = report.image();
    var namespace = "https://plimsoll.dev/spdx/" + image.id().hex();
    var document = new SpdxDocument(store, namespace, new ModelCopyManager(), true);
    document.setSpecVersion("SPDX-2.3");
    document.setName(image.reference());
    document.setDataLicense(SpdxLicences.in(document).of(List.of("CC0-1.0")));
    document.setCreationInfo(
        document.createCreationInfo(
            List.of("Tool: plimsoll-" + version),
            report.started().truncatedTo(ChronoUnit.SECONDS).toString()));
    var root = image(document, image);
    document.setDocumentDescribes(List.of(root));
    relate(packages(document, root, report), report, document);
    return document;
  }

  private static SpdxPackage image(SpdxDocument document, Image image)
      throws InvalidSPDXAnalysisException {
    var unknown = new SpdxNoAssertionLicense();
    return document
        .createPackage("SPDXRef-Image", image.reference(), unknown, "NOASSERTION", unknown)
        .setVersionInfo(image.digest().orElse(image.id()).toString())
        .setPrimaryPurpose(Purpose.CONTAINER)
        .setFilesAnalyzed(false)
        .setDownloadLocation("NOASSERTION")
        .build();
  }

  /// By component id.
  private static Map<String, SpdxPackage> packages(
      SpdxDocument document, SpdxPackage root, ScanReport report)
      throws InvalidSPDXAnalysisException {
    var packages = new HashMap<String, SpdxPackage>();
    var writer = new SpdxPackages(document);
    int number = 0;
    for (var component : report.components()) {
      if (component.present()) {
        var its = writer.of(component, ++number);
        packages.put(component.id(), its);
        root.addRelationship(document.createRelationship(its, RelationshipType.CONTAINS, null));
      }
    }
    return packages;
  }

  private static void relate(
      Map<String, SpdxPackage> packages, ScanReport report, SpdxDocument document)
      throws InvalidSPDXAnalysisException {
    for (var component : report.components()) {
      var from = packages.get(component.id());
      if (from != null) {
        var relations = component.relations();
        relate(from, relations.dependsOn(), RelationshipType.DEPENDS_ON, packages, document);
        relate(from, relations.contains(), RelationshipType.CONTAINS, packages, document);
        relate(
            from,
            relations.ownedBy().stream().toList(),
            RelationshipType.CONTAINED_BY,
            packages,
            document);
      }
    }
  }

  private static void relate(
      SpdxPackage from,
      List<String> ids,
      RelationshipType type,
      Map<String, SpdxPackage> packages,
      SpdxDocument document)
      throws InvalidSPDXAnalysisException {
    for (var id : ids) {
      var to = packages.get(id);
      if (to != null) {
        from.addRelationship(document.createRelationship(to, type, null));
      }
    }
  }
}
