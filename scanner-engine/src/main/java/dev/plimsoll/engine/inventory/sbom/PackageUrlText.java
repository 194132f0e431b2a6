package dev.plimsoll.engine.inventory.sbom;

import static dev.plimsoll.engine.inventory.sbom.PercentText.decoded;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A package URL taken apart (purl-spec, *how to parse*), without its normalisation: a Go module is
/// known by its capitals.
///
/// @param namespace without slashes around it; empty where there is none
/// @param version empty where there is none
record PackageUrlText(
    String type,
    String namespace,
    String name,
    String version,
    Map<String, String> qualifiers,
    String subpath) {

  private static final String SCHEME = "pkg:";

  private static final Map<String, ComponentType> TYPES =
      Arrays.stream(ComponentType.values())
          .collect(Collectors.toMap(ComponentType::word, Function.identity()));

  /// What is no package but a box of packages.
  private static final Set<String> IMAGES = Set.of("oci", "docker");

  /// Qualifiers that have a place of their own in a component, or say where it was fetched.
  private static final Set<String> TOLD_OTHERWISE =
      Set.of("arch", "distro", "epoch", "upstream", "checksum", "download_url", "vcs_url");

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9._-]{0,63}");

  /// `bash-5.1.8-6.el9.src.rpm`: name, version, release.
  private static final Pattern SOURCE_RPM = Pattern.compile("(.+)-([^-]+-[^-]+)\\.src\\.rpm");

  /// Empty where the text is none, or has a percent sign without two digits.
  static Optional<PackageUrlText> read(String text) {
    if (!text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    try {
      var fragment = cut(text.substring(SCHEME.length()), '#');
      var query = cut(fragment.before(), '?');
      var path = query.before().replaceAll("^/+|/+$", "");
      int typeEnd = path.indexOf('/');
      int nameStart = path.lastIndexOf('/') + 1;
      if (typeEnd <= 0 || nameStart == path.length()) {
        return Optional.empty();
      }
      // a scope may stand there with its "@" unencoded, and then it has no version
      int versionStart = path.lastIndexOf('@');
      boolean hasVersion = versionStart > nameStart;
      return Optional.of(
          new PackageUrlText(
              path.substring(0, typeEnd).toLowerCase(Locale.ROOT),
              typeEnd + 1 < nameStart ? decoded(path.substring(typeEnd + 1, nameStart - 1)) : "",
              decoded(path.substring(nameStart, hasVersion ? versionStart : path.length())),
              hasVersion ? decoded(path.substring(versionStart + 1)) : "",
              qualifiers(query.after()),
              decoded(fragment.after())));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private record Halves(String before, String after) {}

  private static Halves cut(String text, char sign) {
    int at = text.lastIndexOf(sign);
    return at < 0
        ? new Halves(text, "")
        : new Halves(text.substring(0, at), text.substring(at + 1));
  }

  private static Map<String, String> qualifiers(String query) {
    var qualifiers = new TreeMap<String, String>();
    for (var pair : query.split("&", 100)) {
      int equals = pair.indexOf('=');
      var key = pair.substring(0, Math.max(0, equals)).toLowerCase(Locale.ROOT);
      if (KEY.matcher(key).matches()) {
        qualifiers.put(key, decoded(pair.substring(equals + 1)));
      }
    }
    return qualifiers;
  }

  boolean isPackage() {
    return !IMAGES.contains(type);
  }

  /// A type that we have no word for becomes `generic`.
  ///
  /// @param otherwise the version, where the URL has none
  PackageDraft draft(String otherwise) {
    var known = TYPES.getOrDefault(type, ComponentType.GENERIC);
    var draft =
        PackageRecord.declared(known, fullName(known), fullVersion(known, otherwise.strip()));
    qualifiers.forEach((key, value) -> {
      if (!TOLD_OTHERWISE.contains(key)) {
        draft.qualifier(key, value);
      }
    });
    if (known.isOperatingSystem() || known == ComponentType.BITNAMI) {
      draft.architecture(qualifier("arch"));
    }
    if (known.isOperatingSystem()) {
      addSource(draft);
    }
    return draft;
  }

  private String qualifier(String key) {
    return qualifiers.getOrDefault(key, "");
  }

  /// As the ecosystem writes it. A distribution's packages have its vendor as namespace, which is
  /// no part of their name.
  private String fullName(ComponentType known) {
    boolean hasVendor = known.isOperatingSystem() && known != ComponentType.EBUILD;
    if (known == ComponentType.PYPI) {
      return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
    }
    if (namespace.isEmpty() || hasVendor) {
      return withSubpath(known, name);
    }
    return withSubpath(known, namespace + (known == ComponentType.MAVEN ? ":" : "/") + name);
  }

  private String withSubpath(ComponentType known, String whole) {
    return switch (known) {
      case GITHUB, COCOAPODS -> subpath.isEmpty() ? whole : whole + "/" + subpath;
      default -> whole;
    };
  }

  /// Versions of rpm never have their epoch inside (types/rpm-definition), those of Debian not in
  /// every tool's documents.
  private String fullVersion(ComponentType known, String otherwise) {
    var whole = version.isBlank() ? otherwise : version;
    var epoch = qualifier("epoch");
    boolean hasEpoch = known == ComponentType.RPM || known == ComponentType.DEB;
    boolean isSaid = !epoch.isEmpty() && !epoch.equals("0") && whole.indexOf(':') < 0;
    return hasEpoch && isSaid && !whole.isEmpty() ? epoch + ":" + whole : whole;
  }

  /// `upstream` is a source package as Syft writes it: `name`, `name@version`, an rpm's file name.
  private void addSource(PackageDraft draft) {
    var upstream = qualifier("upstream");
    var rpm = SOURCE_RPM.matcher(upstream);
    if (rpm.matches()) {
      draft.source(rpm.group(1), draft.version());
    } else if (!upstream.isEmpty()) {
      int at = upstream.lastIndexOf('@');
      draft.source(
          at > 0 ? upstream.substring(0, at) : upstream,
          at > 0 ? upstream.substring(at + 1) : draft.version());
    }
  }
}
