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

  private Optional<String> first(String... keys) {
    return Stream.of(keys).map(this::text).filter(text -> !text.isEmpty()).findFirst();
  }

  /// Empty where the file is not of a Java runtime.
  Optional<PackageDraft> draft() {
    return first("JAVA_RUNTIME_VERSION", "JAVA_VERSION").map(this::draft);
  }

  private PackageDraft draft(String version) {
    var product = product(version);
    var own = product == JvmProduct.GRAALVM ? first("GRAALVM_VERSION").orElse(version) : version;
    var draft =
        PackageRecord.installed(ComponentType.GENERIC, product.fullName(), own)
            .supplier(text("IMPLEMENTOR"))
            .qualifier("repository_url", text("SOURCE_REPO"))
            .cpe(cpe(product, counted(product, own)));
    return product.isOpenJdk() ? draft.cpe(cpe(JvmProduct.OPENJDK, version)) : draft;
  }

  private JvmProduct product(String version) {
    return text("GRAALVM_VERSION").isEmpty()
        ? JvmProduct.by(text("IMPLEMENTOR")).orElseGet(() -> oracles(version))
        : JvmProduct.GRAALVM;
  }

  private JvmProduct oracles(String version) {
    var folder = path.toLowerCase(Locale.ROOT);
    boolean isMarked = LONG_TERM.matcher(version).matches() || folder.contains("oracle");
    boolean isOwn =
        text("BUILD_TYPE").equals("commercial")
            || (text("IMPLEMENTOR").startsWith("Oracle") && isMarked);
    if (!isOwn) {
      return JvmProduct.OPENJDK;
    }
    var image = text("IMAGE_TYPE");
    boolean isRuntimeOnly = image.isEmpty() ? folder.contains("jre") : image.equals("JRE");
    return isRuntimeOnly ? JvmProduct.ORACLE_JRE : JvmProduct.ORACLE_JDK;
  }

  /// The number that the vendor's advisories count by.
  private String counted(JvmProduct product, String version) {
    var implementors = text("IMPLEMENTOR_VERSION");
    return product == JvmProduct.ZULU && implementors.startsWith(ZULU)
        ? implementors.substring(ZULU.length())
        : version;
  }

  /// The NVD writes `1.8.0_392` as `8` with the update `update392` for OpenJDK, and as `1.8.0` with
  /// the same update for others.
  private static String cpe(JvmProduct product, String version) {
    var old = OLD.matcher(version);
    if (old.matches()) {
      var number =
          product == JvmProduct.OPENJDK
              ? old.group(1)
              : "1.%s.%s".formatted(old.group(1), old.group(2));
      return product.cpe(number, old.group(3) == null ? "*" : "update" + old.group(3));
    }
    var numbers = NUMBERS.matcher(version);
    return numbers.matches() ? product.cpe(numbers.group(1), "*") : "";
  }
}
