package dev.plimsoll.engine.document.cyclonedx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Image;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.BomReference;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Composition;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.metadata.ToolInformation;

/// Writes CycloneDX 1.6 as JSON: present components, their evidence, what they need and contain,
/// and whether the list is whole.
///
/// Layer, story and owner have no place of their own and stand in properties that begin with
/// `plimsoll:`. The serial number comes from the image id, so that the same report gives the same
/// bytes.
public final class CycloneDxJson {

  private static final String IMAGE = "image";

  private final String version;

  /// @param version of the program, for `metadata.tools`
  public CycloneDxJson(String version) {
    this.version = version;
  }

  /// Leaves `out` open.
  public void write(ScanReport report, OutputStream out) throws IOException {
    try {
      var json = BomGeneratorFactory.createJson(Version.VERSION_16, bom(report)).toJsonString();
      out.write((json + "\n").getBytes(UTF_8));
    } catch (GeneratorException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Bom bom(ScanReport report) {
    var bom = new Bom();
    var name = "plimsoll:" + report.image().id();
    bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    bom.setVersion(1);
    bom.setMetadata(metadata(report));
    var components = new BomComponents(report.image());
    var all = new ArrayList<Component>();
    report.image().distribution().map(BomComponents::operatingSystem).ifPresent(all::add);
    var present = report.components().stream().filter(it -> it.present()).toList();
    present.forEach(component -> all.add(components.of(component)));
    bom.setComponents(all);
    bom.setDependencies(dependencies(present));
    bom.setCompositions(List.of(composition(report)));
    return bom;
  }

  private Metadata metadata(ScanReport report) {
    var tool = new Component();
    tool.setType(Component.Type.APPLICATION);
    tool.setName("plimsoll");
    tool.setVersion(version);
    var tools = new ToolInformation();
    tools.setComponents(List.of(tool));
    var metadata = new Metadata();
    metadata.setTimestamp(Date.from(report.started()));
    metadata.setToolChoice(tools);
    metadata.setComponent(image(report.image()));
    return metadata;
  }

  private static Component image(Image image) {
    var component = new Component();
    component.setType(Component.Type.CONTAINER);
    component.setBomRef(IMAGE);
    component.setName(image.reference());
    component.setVersion(image.digest().orElse(image.id()).toString());
    component.addProperty(BomComponents.property("image:id", image.id().toString()));
    for (var layer : image.layers()) {
      layer
          .diffId()
          .ifPresent(diffId ->
              component.addProperty(
                  BomComponents.property("layer:" + layer.index(), diffId.toString())));
    }
    return component;
  }

  /// An element with an empty list needs nothing that is here; one without an element is unknown.
  private static List<Dependency> dependencies(
      List<dev.plimsoll.engine.model.Component> components) {
    var dependencies = new ArrayList<Dependency>();
    for (var component : components) {
      var needs = component.relations().dependsOn();
      var contents = component.relations().contains();
      if (!needs.isEmpty() || !contents.isEmpty()) {
        var dependency = new Dependency(component.id());
        needs.forEach(id -> dependency.addDependency(new Dependency(id)));
        contents.stream()
            .filter(id -> !needs.contains(id))
            .forEach(id -> dependency.addDependency(new Dependency(id)));
        dependencies.add(dependency);
      }
    }
    return dependencies;
  }

  /// A gap makes the list incomplete; without one the image holds nothing that we know how to read.
  private static Composition composition(ScanReport report) {
    var composition = new Composition();
    composition.setAggregate(
        report.gaps().stream().allMatch(gap -> gap.isAboutComponents())
            ? Composition.Aggregate.UNKNOWN
            : Composition.Aggregate.INCOMPLETE);
    composition.addAssembly(new BomReference(IMAGE));
    return composition;
  }
}
