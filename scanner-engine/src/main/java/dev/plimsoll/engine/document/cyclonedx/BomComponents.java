package dev.plimsoll.engine.document.cyclonedx;

import dev.plimsoll.engine.licence.SpdxExpression;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Instruction;
import dev.plimsoll.engine.model.Layer;
import dev.plimsoll.engine.model.Location;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclonedx.model.Evidence;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.OrganizationalEntity;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.component.evidence.Identity;
import org.cyclonedx.model.component.evidence.Method;
import org.cyclonedx.model.component.evidence.Occurrence;
import org.cyclonedx.model.license.Expression;

/// Our components as CycloneDX writes them.
final class BomComponents {

  private final Map<Integer, Layer> layers;

  BomComponents(Image image) {
    layers = image.layers().stream().collect(Collectors.toMap(Layer::index, Function.identity()));
  }

  static org.cyclonedx.model.Component operatingSystem(Distribution distribution) {
    var component = new org.cyclonedx.model.Component();
    component.setType(org.cyclonedx.model.Component.Type.OPERATING_SYSTEM);
    component.setBomRef("os");
    component.setName(distribution.id());
    if (!distribution.versionId().isEmpty()) {
      component.setVersion(distribution.versionId());
    }
    return component;
  }

  org.cyclonedx.model.Component of(Component ours) {
    var component = new org.cyclonedx.model.Component();
    component.setType(
        ours.type() == ComponentType.GENERIC
            ? org.cyclonedx.model.Component.Type.APPLICATION
            : org.cyclonedx.model.Component.Type.LIBRARY);
    component.setBomRef(ours.id());
    component.setName(ours.name());
    component.setVersion(ours.version());
    component.setPurl(ours.purl());
    ours.cpes().stream().findFirst().ifPresent(component::setCpe);
    ours.supplier().ifPresent(name -> component.setSupplier(supplier(name)));
    if (!ours.licences().isEmpty()) {
      component.setLicenses(licences(ours.licences()));
    }
    component.setEvidence(evidence(ours));
    addProperties(ours, component);
    return component;
  }

  private static OrganizationalEntity supplier(String name) {
    var entity = new OrganizationalEntity();
    entity.setName(name);
    return entity;
  }

  /// One expression where the package declares one, else a list; the two must not be mixed.
  private static LicenseChoice licences(List<String> declared) {
    var choice = new LicenseChoice();
    if (declared.size() == 1) {
      var expression = SpdxExpression.of(declared.getFirst());
      if (expression.isPresent()) {
        choice.setExpression(new Expression(expression.get()));
        return choice;
      }
    }
    for (var words : declared) {
      var licence = new License();
      var id = SpdxExpression.of(words).filter(BomComponents::isListed);
      id.ifPresentOrElse(licence::setId, () -> licence.setName(words));
      choice.addLicense(licence);
    }
    return choice;
  }

  /// The document knows the ids of the SPDX list here, not expressions and ids of one's own.
  private static boolean isListed(String expression) {
    return expression.indexOf(' ') < 0
        && !expression.endsWith("+")
        && !expression.contains("LicenseRef-");
  }

  private static Evidence evidence(Component ours) {
    var evidence = new Evidence();
    var method = new Method();
    method.setTechnique(
        ours.kind() == EvidenceKind.OBSERVED
            ? Method.Technique.BINARY_ANALYSIS
            : Method.Technique.MANIFEST_ANALYSIS);
    method.setConfidence(confidence(ours.kind()));
    method.setValue(ours.locations().getFirst().path());
    var identity = new Identity();
    identity.setField(Identity.Field.PURL);
    identity.setConfidence(confidence(ours.kind()));
    identity.setMethods(List.of(method));
    evidence.setIdentities(List.of(identity));
    ours.locations().forEach(location -> evidence.addOccurrence(occurrence(location)));
    return evidence;
  }

  /// The scale is the document's; ours has three steps.
  private static double confidence(EvidenceKind kind) {
    return switch (kind) {
      case INSTALLED -> 1.0;
      case DECLARED -> 0.7;
      case OBSERVED -> 0.5;
    };
  }

  private static Occurrence occurrence(Location location) {
    var occurrence = new Occurrence();
    occurrence.setLocation(location.path());
    if (location.line() > 0) {
      occurrence.setLine(location.line());
    }
    return occurrence;
  }

  private void addProperties(Component ours, org.cyclonedx.model.Component component) {
    component.addProperty(property("type", ours.type().word()));
    component.addProperty(property("evidence", ours.kind().word()));
    var layer = layers.get(ours.layer());
    component.addProperty(property("layer:index", Integer.toString(ours.layer())));
    if (layer != null) {
      layer
          .diffId()
          .ifPresent(id -> component.addProperty(property("layer:diffId", id.toString())));
      layer
          .instruction()
          .map(Instruction::text)
          .ifPresent(text -> component.addProperty(property("layer:instruction", text)));
    }
    if (!ours.source().name().equals(ours.name())) {
      component.addProperty(property("source:name", ours.source().name()));
      component.addProperty(property("source:version", ours.source().version()));
    }
    ours.relations()
        .ownedBy()
        .ifPresent(owner -> component.addProperty(property("ownedBy", owner)));
  }

  static Property property(String name, String value) {
    return new Property("plimsoll:" + name, value);
  }
}
