package dev.plimsoll.engine.inventory.bitnami;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One SPDX 2.3 document in JSON as Bitnami writes it: the component that it describes, and the
/// libraries that are built into it, each with a package URL of type `bitnami`.
///
/// The name is the package URL's, by which advisories call it (`nss_wrapper`), not SPDX's
/// (`nss-wrapper`).
///
/// @param folder in which it lies, with the slash: the component's own
record SpdxDocument(JsonNode tree, String folder) {

  private static final String TYPE = ComponentType.BITNAMI.word();
  private static final Set<String> NO_LICENCE = Set.of("", "NONE", "NOASSERTION");

  void read(Records records) {
    var described = described();
    for (var each : tree.path("packages")) {
      var url = url(each);
      if (url.isPresent()) {
        var draft = draft(url.get(), each);
        if (described.contains(each.path("SPDXID").asText())) {
          draft.file(folder);
        } else {
          draft.within(draft.name());
        }
        records.add(draft);
      }
    }
  }

  private Set<String> described() {
    var ids = new HashSet<String>();
    tree.path("documentDescribes").forEach(id -> ids.add(id.asText()));
    for (var relation : tree.path("relationships")) {
      if (relation.path("relationshipType").asText().equals("DESCRIBES")) {
        ids.add(relation.path("relatedSpdxElement").asText());
      }
    }
    return ids;
  }

  private static Optional<PackageURL> url(JsonNode each) {
    for (var reference : each.path("externalRefs")) {
      if (reference.path("referenceType").asText().equals("purl")) {
        try {
          var url = new PackageURL(reference.path("referenceLocator").asText());
          if (url.getType().equals(TYPE)) {
            return Optional.of(url);
          }
        } catch (MalformedPackageURLException _) {
          // of no type, then: another reference may say it
        }
      }
    }
    return Optional.empty();
  }

  private static PackageDraft draft(PackageURL url, JsonNode each) {
    var version = Optional.ofNullable(url.getVersion()).orElse(each.path("versionInfo").asText());
    var qualifiers = Optional.ofNullable(url.getQualifiers()).orElse(Map.of());
    var draft =
        PackageRecord.installed(ComponentType.BITNAMI, url.getName(), version)
            .architecture(qualifiers.getOrDefault("arch", ""))
            .qualifier("distro", qualifiers.getOrDefault("distro", ""));
    for (var field : new String[] {"licenseDeclared", "licenseConcluded"}) {
      var licence = each.path(field).asText();
      draft.licence(NO_LICENCE.contains(licence) ? "" : licence);
    }
    for (var reference : each.path("externalRefs")) {
      if (reference.path("referenceType").asText().equals("cpe23Type")) {
        draft.cpe(reference.path("referenceLocator").asText());
      }
    }
    return draft;
  }
}
