package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.model.Distribution;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which distribution the merged file system is: `etc/os-release`, else `usr/lib/os-release`
/// (os-release(5)). What lower layers said and higher ones replaced does not count.
///
/// `etc/os-release` is often a link to the other file and then gives no fact of its own.
public final class Distributions {

  /// The analyser whose facts are read here.
  public static final String ANALYSER = "os-release";

  public static final String ETC = "etc/os-release";
  public static final String USR_LIB = "usr/lib/os-release";
  public static final String DEBIAN_VERSION = "etc/debian_version";

  /// Attribute under which the text of `etc/debian_version` comes.
  public static final String DEBIAN_VERSION_KEY = "debian_version";

  /// os-release(5): "excluding upper-case letters, no spaces or other characters outside of 0–9,
  /// a–z, '.', '_' and '-'". It becomes a part of package URLs.
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// `11 (bullseye)`; what others write there (`39 (Container Image)`) is no codename.
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([a-z]+)\\)");

  /// `11.7` is release 11.
  private static final Pattern RELEASE = Pattern.compile("^([0-9]+)");

  /// `trixie/sid`: testing and unstable, which have no number.
  private static final Pattern BEFORE_SID = Pattern.compile("([a-z]+)/sid");

  private Distributions() {}

  /// Empty where no file says, or the one that counts has no `ID` that could be one.
  public static Optional<Distribution> of(List<FactHistory> histories) {
    return attributes(histories, ETC)
        .or(() -> attributes(histories, USR_LIB))
        .filter(values -> ID.matcher(id(values)).matches())
        .map(values -> read(values, debianVersion(histories)));
  }

  private static Distribution read(Map<String, String> values, String debianVersion) {
    var id = id(values);
    var versionId = value(values, "VERSION_ID");
    var name = value(values, "PRETTY_NAME");
    // Others derived from Debian keep its version file, with Debian's numbers and names.
    boolean isUnnumberedDebian = id.equals("debian") && versionId.isEmpty();
    return new Distribution(
        id,
        isUnnumberedDebian ? found(RELEASE, debianVersion) : versionId,
        first(name, value(values, "NAME") + " " + value(values, "VERSION")).strip(),
        first(
            value(values, "VERSION_CODENAME"),
            found(IN_PARENTHESES, value(values, "VERSION")),
            isUnnumberedDebian ? found(BEFORE_SID, debianVersion) : "",
            isUnnumberedDebian ? found(BEFORE_SID, name) : ""),
        BLANKS
            .splitAsStream(value(values, "ID_LIKE").toLowerCase(Locale.ROOT))
            .filter(Predicate.not(String::isEmpty))
            .toList());
  }

  private static String first(String... candidates) {
    return Stream.of(candidates).filter(Predicate.not(String::isBlank)).findFirst().orElse("");
  }

  private static String id(Map<String, String> values) {
    return value(values, "ID").toLowerCase(Locale.ROOT);
  }

  private static String debianVersion(List<FactHistory> histories) {
    return attributes(histories, DEBIAN_VERSION)
        .map(values -> value(values, DEBIAN_VERSION_KEY))
        .orElse("");
  }

  private static Optional<Map<String, String>> attributes(
      List<FactHistory> histories, String path) {
    return histories.stream()
        .filter(history -> history.analyser().equals(ANALYSER) && history.path().equals(path))
        .flatMap(history -> history.last().stream())
        .map(fact -> fact.attributes())
        .findFirst();
  }

  private static String value(Map<String, String> values, String key) {
    return values.getOrDefault(key, "").strip();
  }

  private static String found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
