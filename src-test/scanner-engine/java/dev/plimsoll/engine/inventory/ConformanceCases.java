package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.model.Component;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Syft's own cases, and where our answer differs.
///
/// A test keeps the differences that it can explain by case:
/// `assertThat(each.differences(each.components(cataloger))).isEqualTo(EXPLAINED…)`.
public final class ConformanceCases {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ConformanceCases() {}

  /// @param input the folder that stands for the image's root
  public record Case(String id, String test, Path input, List<Expected> expected) {

    @Override
    public String toString() {
      return id + " " + test;
    }

    /// What our catalogers find where each file lies as the case has it.
    public List<Component> components(FileAnalyser... catalogers) throws IOException {
      return components(UnaryOperator.identity(), catalogers);
    }

    /// @param place from the path in the case to the one in an image: cases call a file
    ///   `package-v1.json` that no image does
    public List<Component> components(UnaryOperator<String> place, FileAnalyser... catalogers)
        throws IOException {
      var histories = new ArrayList<FactHistory>();
      try (var files = Files.walk(input)) {
        for (var file : files.sorted().toList()) {
          var path = place.apply(input.relativize(file).toString().replace('\\', '/'));
          if (Files.isDirectory(file)) {
            readFolder(path, catalogers, histories);
          } else {
            read(path, Files.readAllBytes(file), catalogers, histories);
          }
        }
      }
      return Inventory.of(histories, id).components();
    }

    /// `+ name version` for what only we find, `- name version` for what only Syft finds, and where
    /// purl or licences are stated and differ `name version: ours, not Syft's`. Sorted.
    public List<String> differences(List<Component> ours) {
      return differences(ours, UnaryOperator.identity());
    }

    /// @param naming from our names to those of the case, where it leaves namespaces out
    public List<String> differences(List<Component> ours, UnaryOperator<String> naming) {
      var differences = new ArrayList<String>();
      var unseen = new TreeMap<String, Expected>();
      expected.forEach(one -> unseen.put(one.key(), one));
      for (var component : ours) {
        var key = naming.apply(component.name()) + " " + component.version();
        var its = unseen.remove(key);
        if (its == null) {
          differences.add("+ " + key);
        } else {
          differences.addAll(its.differences(key, component));
        }
      }
      unseen.keySet().forEach(key -> differences.add("- " + key));
      return differences.stream().sorted().toList();
    }
  }

  /// One package of Syft's answer.
  ///
  /// @param purl empty where the case does not say
  /// @param licences empty where the case does not say or names none
  public record Expected(
      String name, String version, Optional<String> purl, List<String> licences) {

    String key() {
      return name + " " + version;
    }

    List<String> differences(String key, Component component) {
      var differences = new ArrayList<String>();
      purl.filter(its -> !decoded(its).equals(decoded(component.purl())))
          .ifPresent(its -> differences.add(key + ": " + component.purl() + ", not " + its));
      if (!licences.isEmpty()
          && !new TreeSet<>(licences).equals(new TreeSet<>(component.licences()))) {
        differences.add(key + ": " + component.licences() + ", not " + licences);
      }
      return differences;
    }
  }

  /// Every case of one of Syft's catalogers; skips the test where they are absent.
  public static List<Case> of(String cataloger) throws IOException {
    var cases = new ArrayList<Case>();
    for (var line : Files.readAllLines(Capability.shared("conformance/catalog/cases.jsonl"))) {
      var each = JSON.readTree(line);
      if (each.path("cataloger").asText().equals(cataloger)) {
        cases.add(
            new Case(
                each.path("id").asText(),
                each.path("test").asText(),
                Capability.shared("conformance/" + each.path("input").asText()),
                expected(each.path("expected"))));
      }
    }
    return cases;
  }

  private static List<Expected> expected(JsonNode packages) {
    var expected = new ArrayList<Expected>();
    for (var one : packages) {
      var licences = new ArrayList<String>();
      one.path("licenses").forEach(licence -> licences.add(licence.asText()));
      expected.add(
          new Expected(
              one.path("name").asText(),
              one.path("version").asText(),
              one.path("purl").isTextual() && !one.path("purl").asText().isEmpty()
                  ? Optional.of(one.path("purl").asText())
                  : Optional.empty(),
              licences));
    }
    return expected;
  }

  private static void read(
      String path, byte[] bytes, FileAnalyser[] catalogers, List<FactHistory> histories)
      throws IOException {
    var entry = new FileEntry(path, bytes.length, 0644);
    var head = Arrays.copyOf(bytes, Math.min(bytes.length, FileAnalyser.HEAD_BYTES));
    for (var cataloger : catalogers) {
      if (cataloger.wants(entry) || cataloger.recognises(entry, head)) {
        var sink = new RecordedFacts();
        cataloger.analyse(entry, FileContent.of(bytes), sink);
        var states =
            sink.facts().stream().map(fact -> new FactHistory.State(0, Optional.of(fact))).toList();
        if (!states.isEmpty()) {
          histories.add(new FactHistory(path, cataloger.id(), states));
        }
      }
    }
  }

  private static void readFolder(
      String path, FileAnalyser[] catalogers, List<FactHistory> histories) {
    for (var cataloger : catalogers) {
      if (cataloger.wantsFolder(path)) {
        var sink = new RecordedFacts();
        cataloger.folder(path, sink);
        var state = new FactHistory.State(0, Optional.of(sink.onlyFact()));
        histories.add(new FactHistory(path, cataloger.id(), List.of(state)));
      }
    }
  }

  /// Package URLs may encode more than they must, and qualifiers have no order.
  private static Map<String, String> decoded(String purl) {
    var parts = purl.split("\\?", 2);
    var decoded = new TreeMap<String, String>();
    decoded.put("", text(parts[0]));
    if (parts.length == 2) {
      decoded.putAll(
          Arrays.stream(parts[1].split("&"))
              .map(pair -> pair.split("=", 2))
              .collect(
                  Collectors.toMap(
                      pair -> pair[0], pair -> text(pair[pair.length - 1]), (first, _) -> first)));
    }
    return decoded;
  }

  private static String text(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8);
  }
}
