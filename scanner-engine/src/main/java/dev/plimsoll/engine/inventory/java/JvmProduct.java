package dev.plimsoll.engine.inventory.java;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Builds of Java by who made them.
enum JvmProduct {
  // the implementors that `release` names, the more telling first
  GRAALVM("oracle", "graalvm", "graalvm"),
  TEMURIN("eclipse", "temurin", "adopt"),
  ZULU("azul", "zulu", "azul"),
  CORRETTO("amazon", "corretto", "amazon"),
  LIBERICA("bellsoft", "liberica", "bellsoft"),
  MICROSOFT("microsoft", "openjdk", "microsoft"),
  SAPMACHINE("sap", "sapmachine", "sap se"),
  DRAGONWELL("alibaba", "dragonwell", "alibaba"),
  JETBRAINS("jetbrains", "jbr", "jetbrains"),
  IBM_JAVA("ibm", "java", "ibm java"),
  SEMERU("ibm", "semeru", "ibm"),
  // told by more than that
  ORACLE_JDK("oracle", "jdk", ""),
  ORACLE_JRE("oracle", "jre", ""),
  OPENJDK("oracle", "openjdk", "");

  private final String vendor;
  private final String product;
  private final String implementor;

  /// @param implementor part of its name in lower case; empty where that does not tell
  JvmProduct(String vendor, String product, String implementor) {
    this.vendor = vendor;
    this.product = product;
    this.implementor = implementor;
  }

  /// Empty where the implementor makes several.
  static Optional<JvmProduct> by(String implementor) {
    var name = implementor.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(one -> !one.implementor.isEmpty() && name.contains(one.implementor))
        .findFirst();
  }

  /// Of the component.
  String fullName() {
    return vendor + "/" + product;
  }

  /// True for what is built from the sources of OpenJDK, whose advisories then concern it.
  boolean isOpenJdk() {
    return switch (this) {
      case ORACLE_JDK, ORACLE_JRE, IBM_JAVA -> false;
      default -> true;
    };
  }

  String cpe(String version, String update) {
    return "cpe:2.3:a:%s:%s:%s:%s:*:*:*:*:*:*".formatted(vendor, product, version, update);
  }
}
