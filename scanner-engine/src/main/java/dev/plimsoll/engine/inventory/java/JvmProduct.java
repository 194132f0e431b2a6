package dev.plimsoll.engine.inventory.java;

/// Builds of Java as advisories and CPE names call them.
enum JvmProduct {
  OPENJDK("oracle", "openjdk"),
  ORACLE_JDK("oracle", "jdk"),
  ORACLE_JRE("oracle", "jre"),
  GRAALVM("oracle", "graalvm"),
  ZULU("azul", "zulu"),
  IBM_SDK("ibm", "java_sdk"),
  IBM_JRE("ibm", "java");

  private final String vendor;
  private final String product;

  JvmProduct(String vendor, String product) {
    this.vendor = vendor;
    this.product = product;
  }

  /// Of the component.
  String fullName() {
    return vendor + "/" + product;
  }

  String cpe(String version, String update) {
    return "cpe:2.3:a:%s:%s:%s:%s:*:*:*:*:*:*".formatted(vendor, product, version, update);
  }
}
