package dev.plimsoll.engine.inventory.dotnet;

import dev.plimsoll.engine.format.program.PeProgram;
import dev.plimsoll.engine.format.program.Program;
import dev.plimsoll.engine.format.program.Programs;
import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Reads the packages of .NET applications, their lock files and manifests, and assemblies.
public final class DotnetCataloger implements Cataloger {

  private static final String ECOSYSTEM = ".NET";
  private static final String DEPENDENCIES = ".deps.json";
  private static final long LIMIT = 1L << 30;

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              ECOSYSTEM,
              "**/*.deps.json",
              EvidenceKind.INSTALLED,
              "the application, its packages and runtime, with files and what they need",
              "which packages were trimmed to nothing"),
          SourceFile.byContent(
              ECOSYSTEM,
              "single-file applications (ELF, PE, Mach-O)",
              EvidenceKind.INSTALLED,
              "the same, from the deps.json inside",
              "bundles of .NET Core 3"),
          SourceFile.byContent(
              ECOSYSTEM,
              "assemblies (PE) that no deps.json lists",
              EvidenceKind.OBSERVED,
              "name and version of the version resource",
              "metadata tables"),
          SourceFile.at(
              ECOSYSTEM,
              "**/packages.lock.json",
              EvidenceKind.DECLARED,
              "packages of every framework and what they need",
              "projects"),
          SourceFile.at(ECOSYSTEM, "**/packages.config", EvidenceKind.DECLARED, "packages", ""),
          SourceFile.at(
              ECOSYSTEM,
              "**/*{Packages,packages}.props",
              EvidenceKind.DECLARED,
              "exact versions, properties of the same file replaced",
              "ranges, floating versions, conditions, imports"),
          SourceFile.at(
              ECOSYSTEM,
              "**/*.{csproj,fsproj,vbproj}",
              EvidenceKind.DECLARED,
              "exact versions of PackageReference",
              "ranges, floating versions, conditions, imports"));

  @Override
  public String id() {
    return "dotnet";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public long limit() {
    return LIMIT;
  }

  /// A single-file application can be run; libraries of other machines are left aside.
  @Override
  public boolean mayRecognise(byte first) {
    return Programs.mayStart(first);
  }

  @Override
  public boolean recognises(FileEntry entry, byte[] head) {
    return Programs.isProgram(head)
        && (head[0] == 'M' || ((entry.mode() & 0111) != 0 && !entry.path().contains(".so")));
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var path = entry.path();
    var folder = path.substring(0, path.lastIndexOf('/') + 1);
    if (path.endsWith(DEPENDENCIES)) {
      DependencyFile.parse(content.stream(), folder, "", records);
    } else if (path.endsWith("packages.lock.json")) {
      LockFile.parse(content.stream(), records);
    } else if (wants(entry)) {
      ProjectFile.parse(content.stream(), records);
    } else {
      for (var program : Programs.read(content.bytes())) {
        read(path, program, records);
      }
    }
  }

  private static void read(String path, Program program, Records records) throws IOException {
    if (program instanceof PeProgram assembly && assembly.isAssembly()) {
      Assembly.read(assembly, records);
      return;
    }
    var dependencies = Bundle.dependencies(program);
    if (dependencies.isPresent()) {
      var name = path.substring(path.lastIndexOf('/') + 1);
      DependencyFile.parse(
          new ByteArrayInputStream(dependencies.get()),
          "",
          name.replaceFirst("(?i)\\.exe$", "") + DEPENDENCIES,
          records);
    }
  }

  /// An assembly that a `deps.json` lists says nothing new: that file has the package's true name
  /// and version.
  @Override
  public List<FactHistory> together(List<FactHistory> histories, Consumer<Gap> gaps) {
    var listed = new HashSet<String>();
    for (var history : histories) {
      if (history.path().endsWith(DEPENDENCIES)) {
        history.states().stream()
            .flatMap(state -> state.fact().stream())
            .flatMap(fact -> fact.packages().stream())
            .forEach(one -> one.files().forEach(file -> listed.add(key(file))));
      }
    }
    return listed.isEmpty()
        ? histories
        : histories.stream().filter(history -> !isListed(history, listed)).toList();
  }

  private static boolean isListed(FactHistory history, Set<String> listed) {
    return listed.contains(key(history.path()));
  }

  /// Windows names files without regard to case.
  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
