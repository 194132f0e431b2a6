package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds out which project an archive is: by the files of Maven in it, else by its manifest, else
/// by its name.
///
/// @param name of the archive
/// @param isTelling true where the name may be taken for its contents'
/// @param projects in the archive itself, with at least group and artifact
record Identification(
    ArchiveName name,
    boolean isTelling,
    Manifest manifest,
    List<MavenFiles> projects,
    ClassTree classes) {

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w.-]*");
  private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

  Identity identity() {
    var all = projects.stream().map(this::completed).toList();
    var complete = all.stream().filter(MavenFiles::isComplete).toList();
    var own = ownProject(complete);
    var draft = own.map(MavenFiles::draft).or(this::plugin).or(this::described);
    draft.ifPresent(this::describe);
    return new Identity(
        draft,
        complete.stream().filter(one -> !own.equals(Optional.of(one))).toList(),
        all.stream().filter(one -> !one.isComplete()).toList());
  }

  /// A project without a version whose artifact the archive is called after has the archive's.
  private MavenFiles completed(MavenFiles project) {
    boolean isOwn = isTelling && name.artifact().equals(project.artifact());
    return project.version().isEmpty() && isOwn
        ? name.version()
            .or(() -> manifest.versions().findFirst())
            .map(project::withVersion)
            .orElse(project)
        : project;
  }

  /// Of several projects the archive's own is the one that its name fits best, then the one that
  /// its manifest tells of. The only project of an archive whose name has no version is its own: it
  /// was renamed.
  private Optional<MavenFiles> ownProject(List<MavenFiles> complete) {
    return complete.stream()
        .filter(_ -> isTelling)
        .filter(one -> name.fits(one.artifact(), one.version()))
        .max(Comparator.comparingInt(one -> one.artifact().length()))
        .or(() -> onlyProject(complete))
        .or(() -> complete.stream().filter(this::isTitle).findFirst())
        .or(() -> projectOfMainClass(complete));
  }

  private Optional<MavenFiles> onlyProject(List<MavenFiles> complete) {
    return Optional.of(complete)
        .filter(all -> all.size() == 1)
        .map(List::getFirst)
        .filter(one -> !isTelling || name.version().map(one.version()::equals).orElse(true));
  }

  private boolean isTitle(MavenFiles one) {
    var title = manifest.text("Implementation-Title");
    boolean isNamed =
        title.equals(one.artifact()) || manifest.symbolicName().endsWith(one.artifact());
    return isNamed && manifest.versions().anyMatch(one.version()::equals);
  }

  private Optional<MavenFiles> projectOfMainClass(List<MavenFiles> complete) {
    var main = manifest.first("Start-Class", "Main-Class");
    var fitting = complete.stream().filter(one -> main.startsWith(one.group() + ".")).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /// A plugin of Jenkins (`hpi` of maven-hpi-plugin); others need it by its short name.
  private Optional<PackageDraft> plugin() {
    var shortName = manifest.first("Short-Name", "Extension-Name");
    return Versions.stated(manifest.text("Plugin-Version"))
        .filter(_ -> WORD.matcher(shortName).matches())
        .map(version -> {
          var group = manifest.text("Group-Id");
          return PackageRecord.installed(
              ComponentType.MAVEN, group.isEmpty() ? shortName : group + ":" + shortName, version);
        });
  }

  private Optional<PackageDraft> described() {
    var byManifest =
        manifest.versions().filter(version -> name.stem().endsWith("-" + version)).findFirst();
    if (isTelling && byManifest.isPresent()) {
      var version = byManifest.get();
      int end = name.stem().length() - version.length() - 1;
      return end == 0
          ? Optional.empty()
          : Optional.of(installed(name.stem().substring(0, end), version));
    }
    return isTelling && name.version().isPresent()
        ? Optional.of(named(name.version().get()))
        : titled();
  }

  /// The name has the version; whether anything else says so decides how much it is worth.
  private PackageDraft named(String version) {
    boolean isConfirmed = manifest.versions().anyMatch(one -> Versions.agree(one, version));
    return isConfirmed
        ? installed(name.artifact(), version)
        : PackageRecord.observed(
            ComponentType.MAVEN, Groups.name(name.artifact(), version, manifest, classes), version);
  }

  /// The version stands in the manifest only.
  private Optional<PackageDraft> titled() {
    var version = manifest.versions().findFirst().or(this::specification);
    return version.flatMap(its -> artifact().map(artifact -> installed(artifact, its)));
  }

  /// The version of a specification is the archive's where the archive is the specification.
  private Optional<String> specification() {
    return Versions.stated(manifest.text("Specification-Version"))
        .filter(_ ->
            isTelling && plain(manifest.text("Specification-Title")).contains(plain(name.stem())));
  }

  /// The archive's name where the manifest agrees with it in a word, else the manifest's.
  private Optional<String> artifact() {
    var titles =
        Stream.of(
                manifest.text("Implementation-Title"),
                manifest.symbolicName(),
                manifest.text("Automatic-Module-Name"),
                manifest.text("Bundle-Name"),
                manifest.text("Specification-Title"))
            .filter(text -> !text.isBlank())
            .toList();
    boolean agrees =
        titles.isEmpty()
            || titles.stream().anyMatch(title -> plain(title).contains(plain(name.stem())));
    var title = titles.stream().limit(2).filter(text -> WORD.matcher(text).matches()).findFirst();
    return isTelling && (agrees || title.isEmpty()) ? Optional.of(name.stem()) : title;
  }

  private static String plain(String text) {
    return NOT_LETTER_OR_DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private PackageDraft installed(String artifact, String version) {
    return PackageRecord.installed(
        ComponentType.MAVEN, Groups.name(artifact, version, manifest, classes), version);
  }

  private void describe(PackageDraft draft) {
    draft.licences(LicenceField.licences(manifest.text("Bundle-License")));
    draft.supplier(manifest.first("Implementation-Vendor", "Bundle-Vendor"));
    var shortName = manifest.text("Short-Name");
    if (!manifest.text("Plugin-Version").isEmpty() && WORD.matcher(shortName).matches()) {
      draft.provides(pluginNamed(shortName));
      COMMA
          .splitAsStream(manifest.text("Plugin-Dependencies"))
          .filter(needed -> !needed.isBlank() && !needed.contains("resolution:=optional"))
          .forEach(needed -> draft.dependsOn(pluginNamed(beforeColon(needed.strip()))));
    }
  }

  private static String beforeColon(String text) {
    int end = text.indexOf(':');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String pluginNamed(String shortName) {
    return "jenkins-plugin:" + shortName;
  }
}
