package dev.plimsoll.engine.inventory.vcpkg;

import dev.plimsoll.engine.inventory.FieldReader;
import dev.plimsoll.engine.inventory.FieldReader.Paragraph;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;

/// `installed/vcpkg/status`: paragraphs as dpkg writes them. A port has one for itself and one for
/// each feature; the triplet stands for the architecture.
final class VcpkgStatus {

  private static final int LINE = 1 << 16;
  private static final Set<String> FIELDS =
      Set.of(
          "package",
          "version",
          "port-version",
          "architecture",
          "depends",
          "feature",
          "status",
          "maintainer");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern AFTER_NAME = Pattern.compile("[\\s:\\[(]");

  private VcpkgStatus() {}

  static void read(InputStream text, Records records) throws IOException {
    var fields = new FieldReader(new LineReader(text, LINE), FIELDS);
    for (var each = fields.next(); each.isPresent(); each = fields.next()) {
      var port = each.get();
      if (port.first("feature").isEmpty() && port.first("status").endsWith(" installed")) {
        port(port, records);
      }
    }
  }

  private static void port(Paragraph port, Records records) {
    var draft =
        PackageRecord.installed(ComponentType.VCPKG, port.first("package"), port.first("version"))
            .architecture(port.first("architecture"))
            .qualifier("port_version", port.first("port-version"))
            .supplier(port.first("maintainer"))
            .line(port.line());
    COMMA
        .splitAsStream(port.first("depends"))
        .map(need -> AFTER_NAME.split(need.strip(), 2)[0])
        .forEach(draft::dependsOn);
    records.add(draft);
  }
}
