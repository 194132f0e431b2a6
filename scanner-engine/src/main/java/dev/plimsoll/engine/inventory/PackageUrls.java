package dev.plimsoll.engine.inventory;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Package URLs (purl-spec).
///
/// Packages of a distribution carry `arch`; `distro`, the distribution's id and release
/// (`debian-11`), its codename where it has no number (`debian-trixie`); `upstream`, the source
/// package where it differs, with `@version` where that differs too. A Debian version stands there
/// whole, epoch included (types/deb-definition): an `epoch` qualifier would count it twice. An rpm
/// version has none, so there it is a qualifier (types/rpm-definition).
final class PackageUrls {

  /// packageurl-java 1.5.0 writes the byte C3 as `%FFFFFFC3`. A percent sign of the text is `%25`,
  /// so nothing else looks like this.
  private static final Pattern SIGN_EXTENDED = Pattern.compile("%FFFFFF(?=[89A-F][0-9A-F])");

  /// Vendors of types/rpm-definition whose name is not their `ID`.
  private static final Map<String, String> RPM_VENDORS =
      Map.of("rhel", "redhat", "opensuse-leap", "opensuse", "opensuse-tumbleweed", "opensuse");

  /// The first part of an ebuild's name is its category; Nix is installed beside any distribution.
  private static final Set<ComponentType> OF_NO_DISTRIBUTION =
      Set.of(ComponentType.EBUILD, ComponentType.NIX);

  private PackageUrls() {}

  /// @param subpath what lies inside the package
  private record Parts(
      @Nullable String namespace, String name, String version, @Nullable String subpath) {}

  static String of(PackageRecord record, Optional<Distribution> distribution) {
    return of(record, Map.of(), distribution);
  }

  /// Never fails: what no package URL can say becomes `pkg:generic`.
  ///
  /// @param told qualifiers beyond those of the record
  static String of(
      PackageRecord record, Map<String, String> told, Optional<Distribution> distribution) {
    var qualifiers = qualifiers(record, distribution);
    told.forEach(qualifiers::putIfAbsent);
    var parts = parts(record, distribution);
    try {
      return canonical(record.type().word(), parts, qualifiers);
    } catch (MalformedPackageURLException e) {
      return generic(parts);
    }
  }

  private static String generic(Parts parts) {
    try {
      return canonical("generic", parts, Map.of());
    } catch (MalformedPackageURLException e) {
      return "pkg:generic/unnamed";
    }
  }

  private static String canonical(String type, Parts parts, Map<String, String> qualifiers)
      throws MalformedPackageURLException {
    var url =
        new PackageURL(
            type,
            parts.namespace(),
            parts.name(),
            parts.version(),
            new TreeMap<>(qualifiers),
            parts.subpath());
    return SIGN_EXTENDED.matcher(url.canonicalize()).replaceAll("%");
  }

  private static Map<String, String> qualifiers(
      PackageRecord record, Optional<Distribution> distribution) {
    var qualifiers = new TreeMap<>(record.qualifiers());
    if (!record.architecture().isEmpty()) {
      qualifiers.put("arch", record.architecture());
    }
    if (record.type().isOperatingSystem() && record.type() != ComponentType.NIX) {
      distribution.ifPresent(known -> qualifiers.put("distro", release(known)));
      upstream(record).ifPresent(source -> qualifiers.putIfAbsent("upstream", source));
    }
    int epoch = epochEnd(record);
    if (epoch > 0) {
      qualifiers.put("epoch", record.version().substring(0, epoch));
    }
    return qualifiers;
  }

  private static Parts parts(PackageRecord record, Optional<Distribution> distribution) {
    var version = record.version().substring(epochEnd(record) < 0 ? 0 : epochEnd(record) + 1);
    var name = record.name();
    if (record.type().isOperatingSystem() && !OF_NO_DISTRIBUTION.contains(record.type())) {
      return new Parts(
          distribution.map(known -> vendor(record.type(), known)).orElse(null),
          name,
          version,
          null);
    }
    int inside = subpath(record.type(), name);
    if (inside > 0) {
      return languageParts(
          record.type(), name.substring(0, inside), version, name.substring(inside + 1));
    }
    return languageParts(record.type(), name, version, null);
  }

  private static Parts languageParts(
      ComponentType type, String name, String version, @Nullable String subpath) {
    int end = type == ComponentType.MAVEN ? name.lastIndexOf(':') : name.lastIndexOf('/');
    return end > 0
        ? new Parts(name.substring(0, end), name.substring(end + 1), version, subpath)
        : new Parts(null, name, version, subpath);
  }

  /// Where the slash stands behind which a name goes on inside the package:
  /// `owner/repository/action` (types/github-definition), `Pod/Subspec`
  /// (types/cocoapods-definition); -1 where it does not.
  private static int subpath(ComponentType type, String name) {
    return switch (type) {
      case GITHUB -> name.indexOf('/', name.indexOf('/') + 1);
      case COCOAPODS -> name.indexOf('/');
      default -> -1;
    };
  }

  private static String vendor(ComponentType type, Distribution distribution) {
    return type == ComponentType.RPM
        ? RPM_VENDORS.getOrDefault(distribution.id(), distribution.id())
        : distribution.id();
  }

  /// Where the colon stands behind an rpm's epoch; -1 where there is none.
  private static int epochEnd(PackageRecord record) {
    return record.type() == ComponentType.RPM ? record.version().indexOf(':') : -1;
  }

  private static String release(Distribution distribution) {
    var release =
        distribution.versionId().isEmpty() ? distribution.codename() : distribution.versionId();
    return release.isEmpty() ? distribution.id() : distribution.id() + "-" + release;
  }

  private static Optional<String> upstream(PackageRecord record) {
    var source = record.source();
    boolean hasOwnVersion = !source.version().equals(record.version());
    if (!hasOwnVersion && source.name().equals(record.name())) {
      return Optional.empty();
    }
    return Optional.of(hasOwnVersion ? source.name() + "@" + source.version() : source.name());
  }
}
