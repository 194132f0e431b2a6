package dev.plimsoll.engine.inventory;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.plimsoll.engine.model.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A package as scanners can be compared: where their ways of writing the same thing do not count.
///
/// @param type of the package URL
/// @param name with namespace, except for packages of a distribution
/// @param version without the prefix that only some keep
public record ListedPackage(String type, String name, String version)
    implements Comparable<ListedPackage> {

  private static final List<String> DISTRIBUTION_TYPES = List.of("deb", "apk", "rpm");
  private static final Pattern PREFIX = Pattern.compile("^(v|go)(?=\\d)");
  private static final Pattern SEPARATORS = Pattern.compile("[-_.]+");
  private static final Comparator<ListedPackage> ORDER =
      Comparator.comparing(ListedPackage::type)
          .thenComparing(ListedPackage::name)
          .thenComparing(ListedPackage::version);

  public static ListedPackage of(Component component) {
    try {
      var url = new PackageURL(component.purl());
      var namespace =
          DISTRIBUTION_TYPES.contains(url.getType())
              ? Optional.<String>empty()
              : Optional.ofNullable(url.getNamespace());
      var separator = url.getType().equals("maven") ? ":" : "/";
      var name = namespace.map(it -> it + separator).orElse("") + url.getName();
      return of(url.getType(), name, component.version());
    } catch (MalformedPackageURLException e) {
      throw new AssertionError(component.purl(), e);
    }
  }

  public static ListedPackage of(String type, String name, String version) {
    return new ListedPackage(type, canonical(type, name), plain(type, version));
  }

  private static String canonical(String type, String name) {
    return switch (type) {
      case "pypi" -> SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
      case "composer", "npm", "golang" -> name.toLowerCase(Locale.ROOT);
      default -> name;
    };
  }

  private static String plain(String type, String version) {
    return switch (type) {
      case "golang", "composer" -> PREFIX.matcher(version).replaceFirst("");
      default -> version;
    };
  }

  @Override
  public int compareTo(ListedPackage other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return type + " " + name + " " + version;
  }
}
