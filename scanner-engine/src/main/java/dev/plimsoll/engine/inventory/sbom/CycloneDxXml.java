package dev.plimsoll.engine.inventory.sbom;

import dev.plimsoll.engine.format.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// CycloneDX 1.x in XML (cyclonedx.org/docs/latest/xml): the same as in JSON; in version 1.0 there
/// are no relations.
final class CycloneDxXml {

  private final Bill bill = new Bill();

  private CycloneDxXml() {}

  static Bill read(XmlElement root) {
    var document = new CycloneDxXml();
    root.children("metadata")
        .flatMap(metadata -> metadata.children("component"))
        .forEach(document::component);
    document.components(root);
    root.children("dependencies")
        .flatMap(all -> all.children("dependency"))
        .forEach(dependency ->
            dependency
                .children("dependency")
                .forEach(needed ->
                    document.bill.need(dependency.attribute("ref"), needed.attribute("ref"))));
    return document.bill;
  }

  private void components(XmlElement parent) {
    parent
        .children("components")
        .flatMap(all -> all.children("component"))
        .forEach(this::component);
  }

  private void component(XmlElement component) {
    if (CycloneDxKind.isSoftware(component.attribute("type"), component.text("scope"))) {
      bill.add(
          new BillEntry(
              component.attribute("bom-ref"),
              CycloneDxKind.name(component.text("group"), component.text("name")),
              component.text("version"),
              said(component, "purl"),
              said(component, "cpe"),
              component.children("licenses").flatMap(CycloneDxXml::licences).toList(),
              component.child("supplier").map(it -> it.text("name")).orElse(""),
              component.line()));
    }
    components(component);
  }

  private static List<String> said(XmlElement component, String name) {
    return component.children(name).map(XmlElement::text).filter(it -> !it.isEmpty()).toList();
  }

  private static Stream<String> licences(XmlElement licences) {
    var expressions = licences.children("expression").map(XmlElement::text);
    var names =
        licences
            .children("license")
            .map(licence -> licence.child("id").or(() -> licence.child("name")))
            .flatMap(Optional::stream)
            .map(XmlElement::text);
    return Stream.concat(expressions, names).filter(words -> !words.isEmpty());
  }
}
