package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the `release` file of a Java runtime says.
///
/// Oracle's own JDK and the OpenJDK builds that Oracle publishes name the same implementor. Told
/// apart by `BUILD_TYPE`, by `-LTS-` in the version and by `oracle` in the folder. Accepted false
/// result: Oracle's JDK of a release without long-term support, in a folder of another name, counts
/// as OpenJDK; the code is the same.
///
/// @param path of the file
/// @param values by key
record JvmRelease(String path, Map<String, String> values) {

  private static final Pattern COMMERCIAL = Pattern.compile(".*-LTS-\\d+");

  /// Before JEP 223: `1.8.0_392-b08`.
  private static final Pattern OLD = Pattern.compile("1\\.(\\d+)\\.(\\d+)(?:_(\\d+))?.*");

  private static final Pattern NUMBERS = Pattern.compile("^(\\d+(?:\\.\\d+)*)");

  JvmRelease {
    values = Map.copyOf(values);
  }

  private String text(String key) {
    return values.getOrDefault(key, "");
  }

  /// Empty where the file is not of a Java runtime.
  Optional<PackageDraft> draft() {
    var version = version();
    if (version.isEmpty()
        || text("JAVA_VERSION").isEmpty() && text("JAVA_RUNTIME_VERSION").isEmpty()) {
      return Optional.empty();
    }
    var product = product(version);
    return Optional.of(
        PackageRecord.installed(ComponentType.GENERIC, product.name(), version)
            .supplier(text("IMPLEMENTOR"))
            .qualifier("repository_url", text("SOURCE_REPO"))
            .cpe(cpe(product, version)));
  }

  private String version() {
    for (var key :
        new String[] {"JAVA_RUNTIME_VERSION", "FULL_VERSION", "SEMANTIC_VERSION", "JAVA_VERSION"}) {
      if (!text(key).isEmpty()) {
        return text(key);
      }
    }
    return "";
  }

  /// As advisories and CPE names call them.
  private enum Product {
    OPENJDK("oracle/openjdk"),
    JDK("oracle/jdk"),
    JRE("oracle/jre"),
    GRAALVM("oracle/graalvm"),
    ZULU("azul/zulu"),
    IBM_SDK("ibm/java_sdk"),
    IBM("ibm/java");

    private final String word;

    Product(String word) {
      this.word = word;
    }

    String vendor() {
      return word.substring(0, word.indexOf('/'));
    }

    String product() {
      return word.substring(word.indexOf('/') + 1);
    }
  }

  private record Named(Product product, boolean isGraalVersion) {

    String name() {
      return product.word;
    }
  }

  private Named product(String version) {
    var implementor = text("IMPLEMENTOR").toLowerCase(Locale.ROOT);
    var folder = path.toLowerCase(Locale.ROOT);
    if (!text("GRAALVM_VERSION").isEmpty() || implementor.contains("graalvm")) {
      return new Named(Product.GRAALVM, !text("GRAALVM_VERSION").isEmpty());
    }
    if (implementor.contains("azul")) {
      return new Named(Product.ZULU, false);
    }
    // Semeru is OpenJDK and says so by its version
    boolean isOldIbm = implementor.contains("ibm") && OLD.matcher(version).matches();
    if (isOldIbm) {
      return new Named(isRuntimeOnly(folder) ? Product.IBM : Product.IBM_SDK, false);
    }
    boolean isOracles =
        text("BUILD_TYPE").equals("commercial")
            || implementor.contains("oracle")
                && (COMMERCIAL.matcher(version).matches() || folder.contains("oracle"));
    if (isOracles) {
      return new Named(isRuntimeOnly(folder) ? Product.JRE : Product.JDK, false);
    }
    return new Named(Product.OPENJDK, false);
  }

  private boolean isRuntimeOnly(String folder) {
    return text("IMAGE_TYPE").isEmpty() ? folder.contains("jre") : text("IMAGE_TYPE").equals("JRE");
  }

  /// The NVD writes `1.8.0_392` as `8` with the update `update392` for OpenJDK and `1.8.0` with
  /// `update392` for Oracle's own.
  private String cpe(Named named, String version) {
    var shown = named.isGraalVersion() ? text("GRAALVM_VERSION") : zuluOr(named, version);
    var old = OLD.matcher(shown);
    String number = "";
    String update = "*";
    if (old.matches()) {
      number =
          named.product() == Product.OPENJDK
              ? old.group(1)
              : "1.%s.%s".formatted(old.group(1), old.group(2));
      update = old.group(3) == null ? "*" : "update" + old.group(3);
    } else {
      var numbers = NUMBERS.matcher(shown);
      number = numbers.find() ? numbers.group(1) : "";
    }
    return number.isEmpty()
        ? ""
        : "cpe:2.3:a:%s:%s:%s:%s:*:*:*:*:*:*"
            .formatted(named.product().vendor(), named.product().product(), number, update);
  }

  /// Azul counts its own releases: `Zulu17.46+19-CA`.
  private String zuluOr(Named named, String version) {
    var its = text("IMPLEMENTOR_VERSION");
    return named.product() == Product.ZULU && its.startsWith("Zulu")
        ? its.substring("Zulu".length())
        : version;
  }
}
