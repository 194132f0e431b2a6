package dev.plimsoll.engine.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A [PackageRecord] in the making. What is not said stays empty; blank texts count as not said.
public final class PackageDraft {

  private final ComponentType type;
  private final String name;
  private final String version;
  private final EvidenceKind kind;
  private final Set<String> licences = new LinkedHashSet<>();
  private final Set<Dependency> dependsOn = new LinkedHashSet<>();
  private final Set<String> provides = new LinkedHashSet<>();
  private final Map<String, String> qualifiers = new TreeMap<>();
  private final Set<String> cpes = new LinkedHashSet<>();
  private final List<String> files = new ArrayList<>();
  private final Set<String> subjects = new LinkedHashSet<>();
  private SourcePackage source;
  private String architecture = "";
  private Optional<String> supplier = Optional.empty();
  private String within = "";
  private int line;

  PackageDraft(ComponentType type, String name, String version, EvidenceKind kind) {
    this.type = type;
    this.name = name;
    this.version = version;
    this.kind = kind;
    source = new SourcePackage(name, version);
  }

  public String name() {
    return name;
  }

  public String version() {
    return version;
  }

  /// Empty where it is not said yet.
  public String architecture() {
    return architecture;
  }

  public int line() {
    return line;
  }

  public PackageDraft source(String sourceName, String sourceVersion) {
    source = new SourcePackage(sourceName, sourceVersion);
    return this;
  }

  public PackageDraft architecture(String word) {
    architecture = word.strip();
    return this;
  }

  public PackageDraft licence(String declared) {
    return add(licences, declared);
  }

  public PackageDraft licences(Iterable<String> declared) {
    declared.forEach(this::licence);
    return this;
  }

  public PackageDraft supplier(String words) {
    supplier = Optional.of(words.strip()).filter(text -> !text.isEmpty());
    return this;
  }

  /// Any installed version serves.
  public PackageDraft dependsOn(String needed) {
    return dependsOn(needed, "");
  }

  public PackageDraft dependsOn(String needed, String exactVersion) {
    if (!needed.isBlank()) {
      dependsOn.add(new Dependency(needed.strip(), exactVersion.strip()));
    }
    return this;
  }

  public PackageDraft provides(String other) {
    return add(provides, other);
  }

  public PackageDraft qualifier(String key, String value) {
    if (!value.isBlank()) {
      qualifiers.put(key, value.strip());
    }
    return this;
  }

  public PackageDraft cpe(String cpe) {
    return add(cpes, cpe);
  }

  public PackageDraft file(String path) {
    files.add(path);
    return this;
  }

  public PackageDraft files(Iterable<String> paths) {
    paths.forEach(files::add);
    return this;
  }

  public PackageDraft subject(String subject) {
    return add(subjects, subject);
  }

  public PackageDraft within(String place) {
    within = place;
    return this;
  }

  public PackageDraft line(int number) {
    line = number;
    return this;
  }

  private PackageDraft add(Set<String> words, String word) {
    if (!word.isBlank()) {
      words.add(word.strip());
    }
    return this;
  }

  /// @throws IllegalArgumentException where name or version is blank
  public PackageRecord record() {
    return new PackageRecord(
        type,
        name,
        version,
        kind,
        source,
        architecture,
        List.copyOf(licences),
        supplier,
        List.copyOf(dependsOn),
        List.copyOf(provides),
        qualifiers,
        List.copyOf(cpes),
        files,
        List.copyOf(subjects),
        within,
        line);
  }
}
