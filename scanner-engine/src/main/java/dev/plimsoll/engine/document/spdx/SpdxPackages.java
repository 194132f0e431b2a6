package dev.plimsoll.engine.document.spdx;

import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.model.v2.ExternalRef;
import org.spdx.library.model.v2.ReferenceType;
import org.spdx.library.model.v2.SpdxDocument;
import org.spdx.library.model.v2.SpdxPackage;
import org.spdx.library.model.v2.enumerations.Purpose;
import org.spdx.library.model.v2.enumerations.ReferenceCategory;
import org.spdx.library.model.v2.license.SpdxNoAssertionLicense;

/// Our components as packages of an SPDX document.
final class SpdxPackages {

  private static final String REFERENCE = "http://spdx.org/rdf/references/";
  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9.-]+");

  private final SpdxDocument document;
  private final SpdxLicences licences;

  SpdxPackages(SpdxDocument document) {
    this.document = document;
    licences = SpdxLicences.in(document);
  }

  /// @param number makes the id unique, since ids may hold letters, digits, dots and dashes only
  SpdxPackage of(Component component, int number) throws InvalidSPDXAnalysisException {
    var words = FOREIGN.matcher(component.name()).replaceAll("-");
    var id = "SPDXRef-%s-%d-%s".formatted(component.type().word(), number, words);
    var unknown = new SpdxNoAssertionLicense();
    var builder =
        document
            .createPackage(
                id, component.name(), unknown, "NOASSERTION", licences.of(component.licences()))
            .setVersionInfo(component.version())
            .setFilesAnalyzed(false)
            .setDownloadLocation("NOASSERTION")
            .setPrimaryPurpose(
                component.type() == ComponentType.GENERIC ? Purpose.APPLICATION : Purpose.LIBRARY)
            .setSourceInfo(sourceInfo(component))
            .setExternalRefs(references(component));
    component.supplier().ifPresent(supplier -> builder.setSupplier("Organization: " + supplier));
    return builder.build();
  }

  private static String sourceInfo(Component component) {
    var at = component.locations().getFirst();
    var source = component.source();
    var words =
        "recorded by %s, brought by layer %d (%s)"
            .formatted(at.path(), component.layer(), component.kind().word());
    return source.name().equals(component.name())
        ? words
        : words + "; built from " + source.name() + " " + source.version();
  }

  private List<ExternalRef> references(Component component) throws InvalidSPDXAnalysisException {
    var references = new ArrayList<ExternalRef>();
    references.add(
        document.createExternalRef(
            ReferenceCategory.PACKAGE_MANAGER,
            new ReferenceType(REFERENCE + "purl"),
            component.purl(),
            null));
    for (var cpe : component.cpes()) {
      references.add(
          document.createExternalRef(
              ReferenceCategory.SECURITY, new ReferenceType(REFERENCE + "cpe23Type"), cpe, null));
    }
    return references;
  }
}
