package dev.plimsoll.engine.inventory.golang;

import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Says as packages what a program's build information says.
final class GoProgram {

  static final String STANDARD_LIBRARY = "stdlib";

  /// `go1.21.3`, `go1.21rc2 X:boringcrypto`, `go1.20.6 (Red Hat 1.20.6-1)`, `go1.21.3-1`: what a
  /// vendor adds is no part of the version.
  private static final Pattern TOOLCHAIN =
      Pattern.compile("go(\\d{1,9}(?:\\.\\d{1,9}){1,2}(?:(?:rc|beta)\\d{1,9})?).*");

  /// A build of Go itself between releases: `devel go1.22-0a1b2c3 Mon …`.
  private static final Pattern DEVELOPMENT =
      Pattern.compile("devel go(\\d{1,9}\\.\\d{1,9})-([0-9a-f]{4,40}).*");

  /// Where a module is the first three parts of a path.
  private static final Set<String> HOSTS = Set.of("github.com", "gitlab.com", "bitbucket.org");

  private final BuildInformation information;
  private final Records records;

  private GoProgram(BuildInformation information, Records records) {
    this.information = information;
    this.records = records;
  }

  static void record(BuildInformation information, Records records) {
    new GoProgram(information, records).record();
  }

  private void record() {
    var toolchain = toolchain(information.toolchain());
    toolchain.ifPresentOrElse(
        version -> records.add(standardLibrary(version)),
        () ->
            records.broken(
                0,
                "standard library of an unknown version: \""
                    + Records.abbreviated(information.toolchain())
                    + "\""));
    information.modules().forEach(module -> records.add(draft(module)));
    for (var path : information.replacedByFolder()) {
      records.broken(
          0,
          "\"%s\" was replaced by a folder and has no version"
              .formatted(Records.abbreviated(path)));
    }
    main(toolchain);
    boolean isGoItself = information.path().startsWith("cmd/");
    if (information.modules().isEmpty() && information.main().isEmpty() && !isGoItself) {
      records.broken(0, "a Go program built without modules: it does not say what it is made of");
    }
  }

  static Optional<String> toolchain(String words) {
    var release = TOOLCHAIN.matcher(words);
    if (release.matches()) {
      return Optional.of(release.group(1));
    }
    var development = DEVELOPMENT.matcher(words);
    return development.matches()
        ? Optional.of(development.group(1) + "-devel+" + development.group(2))
        : Optional.empty();
  }

  private static PackageDraft standardLibrary(String version) {
    return PackageRecord.installed(ComponentType.GOLANG, STANDARD_LIBRARY, version)
        .licence("BSD-3-Clause")
        .cpe("cpe:2.3:a:golang:go:%s:*:*:*:*:*:*:*".formatted(version.replace("+", "\\+")));
  }

  private static PackageDraft draft(GoModule module) {
    return PackageRecord.installed(ComponentType.GOLANG, module.path(), module.version());
  }

  /// The program's own module needs all others: the build information knows no more.
  private void main(Optional<String> toolchain) {
    var module = information.main().or(this::moduleOfPath);
    if (module.isEmpty()) {
      return;
    }
    var version =
        module.get().hasVersion()
            ? module.get().version()
            : MainVersion.of(information, module.get().path()).orElse("");
    if (version.isEmpty() && information.main().isEmpty()) {
      return;
    }
    var draft = draft(new GoModule(module.get().path(), version));
    information.modules().forEach(needed -> draft.dependsOn(needed.path(), needed.version()));
    toolchain.ifPresent(release -> draft.dependsOn(STANDARD_LIBRARY, release));
    records.add(draft);
  }

  /// A build outside of modules says its path all the same; only hosts whose repositories have a
  /// fixed depth tell what of it is the module.
  private Optional<GoModule> moduleOfPath() {
    var parts = List.of(information.path().split("/", -1));
    return parts.size() >= 3 && HOSTS.contains(parts.getFirst())
        ? Optional.of(new GoModule(String.join("/", parts.subList(0, 3)), ""))
        : Optional.empty();
  }
}
