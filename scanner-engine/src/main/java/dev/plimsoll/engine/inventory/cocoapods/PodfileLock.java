package dev.plimsoll.engine.inventory.cocoapods;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `Podfile.lock`: below `PODS` a list of `Name/Subspec (1.0)`, or of that with a list of what it
/// needs.
///
/// A subspec is a part of its pod: the pod is what it is built from, and what advisories name.
final class PodfileLock {

  private static final Pattern POD = Pattern.compile("([^\\s(]++)\\s*(?:\\(([^)]*+)\\))?.*");

  private PodfileLock() {}

  static void read(JsonNode lock, Records records) {
    for (var each : lock.path("PODS")) {
      if (each.isTextual()) {
        pod(each.textValue(), List.of(), records);
      } else {
        each.properties().forEach(entry -> pod(entry.getKey(), entry.getValue(), records));
      }
    }
  }

  private static void pod(String text, Iterable<JsonNode> needs, Records records) {
    var pod = POD.matcher(text);
    var name = name(pod);
    var version = pod.matches() && pod.group(2) != null ? pod.group(2) : "";
    var draft = PackageRecord.declared(ComponentType.COCOAPODS, name, version);
    int slash = name.indexOf('/');
    if (slash > 0) {
      draft.source(name.substring(0, slash), version);
    }
    needs.forEach(need -> draft.dependsOn(name(POD.matcher(need.asText()))));
    records.add(draft);
  }

  private static String name(Matcher pod) {
    return pod.matches() ? pod.group(1) : "";
  }
}
