package dev.plimsoll.engine.inventory.java;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the name of an archive says: `artifact-version[-classifier].jar`, as repositories of Maven
/// name their files.
///
/// The version begins with the first word that starts with a digit and is followed only by such
/// words and by qualifiers of versions: `log4j-1.2-api-2.17.1`, `plexus-1.0-beta-2`,
/// `guava-24.1-jre`. Accepted false results: an artifact that ends with a number of its own
/// (`foo-2-1.0` is read as `foo` `2-1.0`), a version that begins with a letter (`guava-r05`, no
/// version).
///
/// @param stem without folders and ending
/// @param artifact all of the stem where there is no version
record ArchiveName(String stem, String artifact, Optional<String> version) {

  private static final Set<String> JAVAS =
      Set.of("jar", "war", "ear", "par", "sar", "nar", "jpi", "hpi", "kar", "lpkg");

  /// Archives in which those of Java lie, or other things.
  private static final Set<String> OTHERS = Set.of("rar", "aar", "zip");

  private static final Pattern WORDS = Pattern.compile("-");

  private static final Pattern QUALIFIER =
      Pattern.compile(
          "(?:alpha|beta|rc|cr|ga|m|sp|b|ea|pre|rev|build|snapshot|final|release|incubating|milestone"
              + "|stable|jre|android|dev)[\\d.]*");

  static ArchiveName of(String path) {
    var stem = stem(path);
    var words = WORDS.split(stem);
    int first = versionStart(words);
    if (first <= 0 || joined(words, 0, first).isBlank()) {
      return new ArchiveName(stem, stem, Optional.empty());
    }
    int end = first + 1;
    while (end < words.length && (startsWithDigit(words[end]) || isQualifier(words[end]))) {
      end++;
    }
    return new ArchiveName(stem, joined(words, 0, first), Optional.of(joined(words, first, end)));
  }

  private static String joined(String[] words, int from, int to) {
    return String.join("-", Arrays.asList(words).subList(from, to));
  }

  /// -1 where no word is a version's.
  private static int versionStart(String[] words) {
    int at = words.length - 1;
    while (at >= 0 && !startsWithDigit(words[at])) {
      at--;
    }
    int start = at;
    for (int i = at - 1; i > 0 && (startsWithDigit(words[i]) || isQualifier(words[i])); i--) {
      start = startsWithDigit(words[i]) ? i : start;
    }
    return start;
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static boolean isQualifier(String word) {
    return QUALIFIER.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /// `guava-24.1-jre` of `lib/guava-24.1-jre.jar.bak`.
  private static String stem(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    int backup = name.toLowerCase(Locale.ROOT).lastIndexOf(".jar.");
    if (backup > 0) {
      return name.substring(0, backup);
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String ending(String path) {
    int dot = path.lastIndexOf('.');
    // most names of an archive's members end the test here
    return dot > 0 && path.length() - dot <= 5
        ? path.substring(dot + 1).toLowerCase(Locale.ROOT)
        : "";
  }

  /// True where the ending says that this is an archive of Java.
  static boolean isJavas(String path) {
    return JAVAS.contains(ending(path));
  }

  /// True where an archive of Java may lie inside.
  static boolean isArchive(String path) {
    return isJavas(path) || OTHERS.contains(ending(path));
  }

  /// True where the name may be taken for its contents': `data-1.0.bin` may not.
  static boolean isTelling(String path) {
    return isJavas(path) || path.toLowerCase(Locale.ROOT).contains(".jar.");
  }

  /// True where this is how a file of the artifact and version could be named.
  boolean fits(String otherArtifact, String otherVersion) {
    boolean isSame = otherArtifact.equals(artifact) || artifact.endsWith("." + otherArtifact);
    boolean isLonger =
        version.filter(otherVersion::equals).isPresent()
            && artifact.startsWith(otherArtifact + "-");
    return isSame || isLonger || stem.startsWith(otherArtifact + "-" + otherVersion);
  }
}
