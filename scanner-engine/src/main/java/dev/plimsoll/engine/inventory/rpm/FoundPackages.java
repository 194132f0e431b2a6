package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.PackageDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The packages of one database, whatever its form: headers become records, and a path that one
/// package requires leads to the one that owns it.
final class FoundPackages {

  /// Faults after which a database is left alone.
  private static final int FAULTS = 10_000;

  /// Packages of one database; the largest distributions have half as many in all.
  private static final int PACKAGES = 100_000;

  /// What all packages of a database together require and provide; all of RHEL has some 300,000.
  private static final int CAPABILITIES = 2_000_000;

  /// Both names lead to one file since the merge of `/usr` (file-hierarchy(7)).
  private static final Pattern MERGED = Pattern.compile("^usr/(?=s?bin/|lib(?:64)?/)");

  private final Records records;
  private final FileList fileList;
  private final String root;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<String> requiredPaths = new HashSet<>();
  private int faults;
  private int capabilities;

  /// @param number of the package in its database
  private record Candidate(long number, PackageDraft draft, List<String> files) {}

  /// @param root where the file system of the database begins: empty, or a path with its slash
  FoundPackages(Records records, String root) {
    this.records = records;
    this.root = root;
    fileList = new FileList(root);
  }

  /// True where nothing more is worth reading.
  boolean isHopeless() {
    return faults > FAULTS || candidates.size() > PACKAGES;
  }

  /// @param reason English, with its place in the file
  void broken(String reason) {
    faults++;
    if (faults <= FAULTS) {
      records.broken(0, reason);
    } else if (faults == FAULTS + 1) {
      records.broken(0, "more than %d faults; the rest was not read".formatted(FAULTS));
    }
  }

  /// @param place in the database, for complaints: `slot 5`
  void header(String place, long number, byte[] blob) {
    try {
      var found = PackageHeader.of(Header.of(blob));
      if (!found.isKey()) {
        add(place, number, found);
      }
    } catch (UnreadableHeaderException e) {
      broken(place + ": " + e.reason());
    }
  }

  private void add(String place, long number, PackageHeader found)
      throws UnreadableHeaderException {
    var draft = found.installed();
    try {
      dependencies(draft, found);
    } catch (UnreadableHeaderException e) {
      broken("%s: dependencies: %s".formatted(place, e.reason()));
    }
    if (candidates.size() == PACKAGES) {
      broken("more than %d packages; the rest was not read".formatted(PACKAGES));
    }
    candidates.add(new Candidate(number, draft, files(place, found)));
  }

  private void dependencies(PackageDraft draft, PackageHeader found)
      throws UnreadableHeaderException {
    var required = Capabilities.required(found.header().texts(Tag.REQUIRE_NAME));
    var provided = Capabilities.provided(found.header().texts(Tag.PROVIDE_NAME), found.name());
    capabilities += required.size() + provided.size();
    if (capabilities > CAPABILITIES) {
      throw new UnreadableHeaderException(
          "the packages name more than %d capabilities".formatted(CAPABILITIES));
    }
    required.forEach(draft::dependsOn);
    required.stream().filter(name -> name.startsWith("/")).forEach(requiredPaths::add);
    provided.forEach(draft::provides);
  }

  private List<String> files(String place, PackageHeader found) {
    try {
      return fileList.of(found.header());
    } catch (UnreadableHeaderException e) {
      broken("%s: files: %s".formatted(place, e.reason()));
      return List.of();
    }
  }

  /// Hands everything over; returns the numbers of the packages that became records, in their
  /// order.
  List<Long> finish() {
    var required = new HashMap<String, List<String>>();
    for (var path : requiredPaths) {
      required.computeIfAbsent(merged(path.substring(1)), _ -> new ArrayList<>()).add(path);
    }
    var numbers = new ArrayList<Long>();
    for (var candidate : candidates) {
      provideFiles(candidate, required);
      int before = records.size();
      records.add(candidate.draft().files(candidate.files()));
      if (records.size() > before) {
        numbers.add(candidate.number());
      }
    }
    return numbers;
  }

  private void provideFiles(Candidate candidate, Map<String, List<String>> required) {
    if (required.isEmpty()) {
      return;
    }
    for (var file : candidate.files()) {
      required
          .getOrDefault(merged(file.substring(root.length())), List.of())
          .forEach(candidate.draft()::provides);
    }
  }

  private static String merged(String path) {
    return path.startsWith("usr/") ? MERGED.matcher(path).replaceFirst("") : path;
  }
}
