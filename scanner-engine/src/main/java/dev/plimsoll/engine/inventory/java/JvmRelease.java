package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the `release` file of a Java runtime says.
///
/// Oracle's own JDK and the OpenJDK builds that Oracle publishes name the same implementor. They
/// are told apart by `BUILD_TYPE`, by `-LTS-` in the version and by `oracle` in the folder.
/// Accepted false result: Oracle's JDK of a release without long-term support, in a folder of
/// another name, counts as OpenJDK, from whose sources it is built.
///
/// @param path of the file
/// @param values by key
record JvmRelease(String path, Map<String, String> values) {

  private static final Pattern LONG_TERM = Pattern.compile(".*-LTS-\\d+");

  /// Before JEP 223: `1.8.0_392-b08`.
  private static final Pattern OLD = Pattern.compile("1\\.(\\d+)\\.(\\d+)(?:_(\\d+))?.*");

  private static final Pattern NUMBERS = Pattern.compile("(\\d+(?:\\.\\d+)*).*");

  /// Azul counts its own releases beside those of Java: `Zulu17.46+19-CA`.
  private static final String ZULU = "Zulu";

  JvmRelease {
    values = Map.copyOf(values);
  }

  private String text(String key) {
    return values.getOrDefault(key, "");
  }

  /// Empty where the file is not of a Java runtime.
  Optional<PackageDraft> draft() {
    return version()
        .map(version -> {
          var product = product(version);
          return PackageRecord.installed(ComponentType.GENERIC, product.fullName(), version)
              .supplier(text("IMPLEMENTOR"))
              .qualifier("repository_url", text("SOURCE_REPO"))
              .cpe(cpe(product, version));
        });
  }

  private Optional<String> version() {
    return Stream.of("JAVA_RUNTIME_VERSION", "JAVA_VERSION")
        .map(this::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private JvmProduct product(String version) {
    var implementor = text("IMPLEMENTOR").toLowerCase(Locale.ROOT);
    if (!text("GRAALVM_VERSION").isEmpty() || implementor.contains("graalvm")) {
      return JvmProduct.GRAALVM;
    }
    if (implementor.contains("azul")) {
      return JvmProduct.ZULU;
    }
    // IBM's later builds, Semeru, are OpenJDK
    if (implementor.contains("ibm") && OLD.matcher(version).matches()) {
      return isRuntimeOnly() ? JvmProduct.IBM_JRE : JvmProduct.IBM_SDK;
    }
    if (isOraclesOwn(implementor, version)) {
      return isRuntimeOnly() ? JvmProduct.ORACLE_JRE : JvmProduct.ORACLE_JDK;
    }
    return JvmProduct.OPENJDK;
  }

  private boolean isOraclesOwn(String implementor, String version) {
    boolean isMarked =
        LONG_TERM.matcher(version).matches() || path.toLowerCase(Locale.ROOT).contains("oracle");
    return text("BUILD_TYPE").equals("commercial") || (implementor.contains("oracle") && isMarked);
  }

  private boolean isRuntimeOnly() {
    var image = text("IMAGE_TYPE");
    return image.isEmpty() ? path.toLowerCase(Locale.ROOT).contains("jre") : image.equals("JRE");
  }

  /// The NVD writes `1.8.0_392` as `8` with the update `update392` for OpenJDK, and as `1.8.0` with
  /// the same update for others.
  private String cpe(JvmProduct product, String version) {
    var counted = counted(product, version);
    var old = OLD.matcher(counted);
    if (old.matches()) {
      var number =
          product == JvmProduct.OPENJDK
              ? old.group(1)
              : "1.%s.%s".formatted(old.group(1), old.group(2));
      return product.cpe(number, old.group(3) == null ? "*" : "update" + old.group(3));
    }
    var numbers = NUMBERS.matcher(counted);
    return numbers.matches() ? product.cpe(numbers.group(1), "*") : "";
  }

  /// The number that the vendor's advisories count by.
  private String counted(JvmProduct product, String version) {
    var implementors = text("IMPLEMENTOR_VERSION");
    if (product == JvmProduct.ZULU && implementors.startsWith(ZULU)) {
      return implementors.substring(ZULU.length());
    }
    var graal = text("GRAALVM_VERSION");
    return product == JvmProduct.GRAALVM && !graal.isEmpty() ? graal : version;
  }
}
