package dev.plimsoll.engine.document.spdx;

import dev.plimsoll.engine.licence.SpdxExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.LicenseInfoFactory;
import org.spdx.library.model.v2.SpdxDocument;
import org.spdx.library.model.v2.license.AnyLicenseInfo;
import org.spdx.library.model.v2.license.InvalidLicenseStringException;
import org.spdx.library.model.v2.license.SpdxNoAssertionLicense;

/// What packages declare, as SPDX writes it. Words that are no expression become a licence of the
/// document's own, with those words as its text: nothing that a package says is lost, and nothing
/// is guessed.
final class SpdxLicences {

  private final SpdxDocument document;
  private final Map<List<String>, AnyLicenseInfo> known = new HashMap<>();
  private final Map<String, String> own = new HashMap<>();

  private SpdxLicences(SpdxDocument document) {
    this.document = document;
  }

  static SpdxLicences in(SpdxDocument document) {
    return new SpdxLicences(document);
  }

  /// All of them together; *no assertion* where nothing is declared.
  AnyLicenseInfo of(List<String> declared) throws InvalidSPDXAnalysisException {
    if (declared.isEmpty()) {
      return new SpdxNoAssertionLicense();
    }
    var licence = known.get(declared);
    if (licence == null) {
      licence = read(declared);
      known.put(declared, licence);
    }
    return licence;
  }

  private AnyLicenseInfo read(List<String> declared) throws InvalidSPDXAnalysisException {
    var parts = new ArrayList<String>();
    for (var words : declared) {
      var expression = SpdxExpression.of(words);
      parts.add(expression.isPresent() ? expression.get() : own(words));
    }
    var whole =
        parts.size() == 1
            ? parts.getFirst()
            : parts.stream()
                .distinct()
                .map(part -> part.contains(" OR ") ? "(" + part + ")" : part)
                .collect(Collectors.joining(" AND "));
    try {
      return LicenseInfoFactory.parseSPDXLicenseStringCompatV2(
          whole, document.getModelStore(), document.getDocumentUri(), document.getCopyManager());
    } catch (InvalidLicenseStringException e) {
      throw new InvalidSPDXAnalysisException(whole + ": " + e.getMessage());
    }
  }

  private String own(String words) throws InvalidSPDXAnalysisException {
    var id = own.get(words);
    if (id == null) {
      id = "LicenseRef-" + (own.size() + 1);
      own.put(words, id);
      document.addExtractedLicenseInfos(document.createExtractedLicense(id, words));
    }
    return id;
  }
}
