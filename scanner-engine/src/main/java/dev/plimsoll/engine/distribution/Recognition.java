package dev.plimsoll.engine.distribution;

import dev.plimsoll.engine.model.Distribution;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Which distribution the release files of one file system mean.
///
/// The first that names one counts: os-release (os-release(5)), lsb-release, the line of the older
/// files, the CPE, and at last the version files that only Alpine and Debian have. What the others
/// say then refines it.
public final class Recognition {

  /// `11.7` is release 11.
  private static final Pattern RELEASE = Pattern.compile("^([0-9]+)");

  /// `trixie/sid`: testing and unstable, which have no number.
  private static final Pattern BEFORE_SID = Pattern.compile("([a-z]+)/sid");

  private final Map<String, Map<String, String>> files;

  private Recognition(Map<String, Map<String, String>> files) {
    this.files = files;
  }

  /// @param files the attributes of each [ReleaseFile] that is there, by path
  /// @return empty where no file names one
  public static Optional<Distribution> of(Map<String, Map<String, String>> files) {
    var recognition = new Recognition(files);
    return recognition.words().map(recognition::distribution);
  }

  private Optional<Words> words() {
    return first(ReleaseFile.OS_RELEASE, Words::ofOsRelease)
        .or(() -> first(ReleaseFile.BOTTLEROCKET, Words::ofOsRelease))
        .map(this::numbered)
        .or(() -> first(ReleaseFile.LSB_RELEASE, Words::ofLsbRelease))
        .or(() -> first(ReleaseFile.RELEASE_LINE, values -> Words.ofLine(line(values))))
        .or(() -> first(ReleaseFile.SYSTEM_RELEASE_CPE, values -> Words.ofCpe(line(values))))
        .or(this::ofVersionFile);
  }

  /// Debian before 7 has no os-release, nor has Alpine before 2.7.
  private Optional<Words> ofVersionFile() {
    if (ReleaseFile.OS_RELEASE.paths().stream().anyMatch(files::containsKey)) {
      return Optional.empty();
    }
    return text(ReleaseFile.ALPINE_RELEASE)
        .map(version -> Words.of("alpine", version, "Alpine Linux " + version))
        .or(() ->
            text(ReleaseFile.DEBIAN_VERSION)
                .map(version -> numbered(Words.of("debian", "", "Debian GNU/Linux " + version))));
  }

  /// Testing and unstable have no number and old releases of Debian no codename in os-release.
  /// Others derived from Debian keep its version file, with Debian's numbers and names.
  private Words numbered(Words words) {
    if (!words.id().equals("debian") || !words.versionId().isEmpty()) {
      return words;
    }
    var version = text(ReleaseFile.DEBIAN_VERSION).orElse("");
    return words.with(
        Words.found(RELEASE, version),
        Words.first(
            words.codename(),
            Words.found(BEFORE_SID, version),
            Words.found(BEFORE_SID, words.name())));
  }

  private Distribution distribution(Words words) {
    var family = Family.ofId(words.id()).map(known -> closer(known, words));
    var release = family.map(known -> release(known, words)).orElse(words.versionId());
    var word = family.map(Family::word).orElse(words.id());
    return new Distribution(
        words.id(),
        words.versionId(),
        words.name(),
        words.codename(),
        words.idLike(),
        word,
        release,
        hasSubscription(word),
        SupportDates.of(word, release));
  }

  /// CentOS Stream and what openSUSE was before Leap share an id with another family.
  private Family closer(Family family, Words words) {
    var other =
        switch (family.word()) {
          case "centos" -> isStream(words) ? "centos-stream" : "";
          case "opensuse-leap" ->
              words.id().equals("opensuse") && words.versionId().startsWith("1") ? "opensuse" : "";
          default -> "";
        };
    return Family.named(other).orElse(family);
  }

  private boolean isStream(Words words) {
    var line = text(ReleaseFile.RELEASE_LINE).orElse("");
    return words.name().startsWith("CentOS Stream") || line.startsWith("CentOS Stream");
  }

  private String release(Family family, Words words) {
    return switch (family.word()) {
      case "alpine" -> alpine(words.versionId());
      // the AMI of 2010 to 2018 is version 1, whatever month it names
      case "amazon" ->
          words.versionId().startsWith("201") ? "1" : family.form().of(words.versionId());
      // CoreOS of OpenShift counts for itself and says what it was built from
      case "redhat" -> family.form().of(Words.first(value("RHEL_VERSION"), words.versionId()));
      default -> family.form().of(words.versionId());
    };
  }

  /// The repositories say where packages come from, which is what advisories speak of; a version
  /// before its release (`3.20.0_alpha20231219`) is a picture of edge.
  private String alpine(String versionId) {
    var exact = text(ReleaseFile.ALPINE_RELEASE).orElse(versionId);
    var own = exact.contains("_alpha") ? "edge" : Family.ReleaseForm.MINOR.of(exact);
    return first(
            ReleaseFile.ALPINE_REPOSITORIES,
            values -> Optional.ofNullable(values.get(ReleaseFile.RELEASE)))
        .orElse(own);
  }

  /// Ubuntu Pro with Expanded Security Maintenance of the system's own packages.
  private boolean hasSubscription(String family) {
    return family.equals("ubuntu")
        && first(
                ReleaseFile.UBUNTU_PRO,
                values -> Optional.ofNullable(values.get("esm-infra")).filter("enabled"::equals))
            .isPresent();
  }

  private String value(String key) {
    return first(ReleaseFile.OS_RELEASE, values -> Optional.ofNullable(values.get(key))).orElse("");
  }

  private Optional<String> text(ReleaseFile file) {
    return first(file, values -> Optional.of(line(values)).filter(it -> !it.isEmpty()));
  }

  private static String line(Map<String, String> values) {
    return values.getOrDefault(ReleaseFile.LINE, "").strip();
  }

  /// Of the file's places the first that says something.
  private <T> Optional<T> first(
      ReleaseFile file, Function<Map<String, String>, Optional<T>> reader) {
    return file.paths().stream()
        .map(path -> reader.apply(files.getOrDefault(path, Map.of())))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
