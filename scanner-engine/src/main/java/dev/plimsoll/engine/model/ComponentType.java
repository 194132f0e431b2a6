package dev.plimsoll.engine.model;

/// The kind of a component; the word is the package URL's type (purl-spec), and stands before the
/// name in component ids.
public enum ComponentType {
  // packages of an operating system
  DEB("deb", true),
  APK("apk", true),
  RPM("rpm", true),
  ALPM("alpm", true),
  OPKG("opkg", true),
  EBUILD("ebuild", true),
  NIX("nix", true),
  // packages of a language
  MAVEN("maven"),
  NPM("npm"),
  PYPI("pypi"),
  CONDA("conda"),
  GOLANG("golang"),
  CARGO("cargo"),
  GEM("gem"),
  COMPOSER("composer"),
  PEAR("pear"),
  NUGET("nuget"),
  PUB("pub"),
  HEX("hex"),
  OTP("otp"),
  SWIFT("swift"),
  COCOAPODS("cocoapods"),
  CONAN("conan"),
  VCPKG("vcpkg"),
  HACKAGE("hackage"),
  CRAN("cran"),
  LUAROCKS("luarocks"),
  JULIA("julia"),
  OPAM("opam"),
  SWIPL("swipl"),
  // bundles and whatever else is installed by name
  BREW("brew"),
  BITNAMI("bitnami"),
  WORDPRESS("wordpress"),
  GITHUB("github"),
  TERRAFORM("terraform"),
  HUGGINGFACE("huggingface"),
  APPLE("apple"),
  /// Programs that no package manager knows.
  GENERIC("generic");

  private final String word;
  private final boolean isOperatingSystem;

  ComponentType(String word) {
    this(word, false);
  }

  ComponentType(String word, boolean isOperatingSystem) {
    this.word = word;
    this.isOperatingSystem = isOperatingSystem;
  }

  public String word() {
    return word;
  }

  /// True for packages that a distribution builds: its name stands in their package URLs, and what
  /// they own is theirs.
  public boolean isOperatingSystem() {
    return isOperatingSystem;
  }
}
