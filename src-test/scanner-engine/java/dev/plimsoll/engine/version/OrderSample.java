package dev.plimsoll.engine.version;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// An order, and pieces from which versions that it can read are put together.
///
/// @param beginnings before the first number
/// @param endings behind the last piece
record OrderSample(
    VersionOrder order, List<String> beginnings, List<String> pieces, List<String> endings) {

  private static final List<String> NUMBERS = List.of(".0", ".1", ".9", ".10", ".007", ".20230101");

  static Stream<OrderSample> all() {
    return Stream.of(
        of(
            "deb",
            List.of("", "1:", "10:"),
            List.of("~", "~~", "+", "a", "Z", "deb11u", "10"),
            List.of("", "-0", "-1", "-1+b1", "-1~bpo")),
        of(
            "rpm",
            List.of("", "0:", "2:"),
            List.of("~", "^", "^^", "_", "a", "Z", "rc", "10"),
            List.of("", "-1", "-2.el9", "-10.el9_2")),
        // Without a release, and with separators at the end, pacman's own order has rings.
        of(
            "pacman",
            List.of("", "1:"),
            List.of("a", ".a", "+2", "rc1", "..1", "_3"),
            List.of("-1", "-2", "-1.1")),
        of("apk", List.of(""), List.of(), List.of("", "a", "_p1", "_rc", "_alpha2-r0", "-r3")),
        of("portage", List.of(""), List.of(), List.of("", "b", "_p1", "_rc", "_beta2-r1", "-r3")),
        semantic("semantic"),
        semantic("bitnami"),
        semantic("golang"),
        semantic("fuzzy"),
        of("jvm", List.of("", "1."), List.of(), List.of("", "_131", "-ea", "_13-b11", "+7")),
        of("gem", List.of(""), List.of(".a", "b2", ".pre", "rc1"), List.of("", "-1", "-rc.1")),
        of(
            "pep440",
            List.of("", "v", "1!"),
            List.of(),
            List.of("", "a1", ".dev2", "rc1.dev1", ".post1", "-1", "+local.1", "b2.post1.dev3")),
        of(
            "maven",
            List.of(""),
            List.of("-", "a", "-sp", ".final", "rc", "-SNAPSHOT", "x", "-1"),
            List.of("", "-ga", ".0", "-0")),
        ecosystem("Packagist", List.of(), List.of("", "-dev", "-beta2", "RC1", "-p1", ".x-dev")),
        ecosystem("npm", List.of(), List.of("", "-0", "-rc.1", "-a-b", "+b")),
        ecosystem("NuGet", List.of(), List.of("", "-Alpha", "-beta.2", "-BETA.10", "+b")),
        ecosystem("Pub", List.of(), List.of("", "-dev.1", "+1", "+2", "-dev.1+3")),
        ecosystem("ConanCenter", List.of("a", "w"), List.of("", "-pre.1", "+1")),
        ecosystem("Hackage", List.of(), List.of("")),
        ecosystem("CRAN", List.of("-1", "-2"), List.of("")),
        ecosystem("opam", List.of("~", "a", "+"), List.of("", "-1")));
  }

  private static OrderSample of(
      String format, List<String> beginnings, List<String> pieces, List<String> endings) {
    var order = VersionOrders.forFormat(format).orElseThrow();
    return new OrderSample(order, beginnings, pieces, endings);
  }

  private static OrderSample semantic(String format) {
    return of(format, List.of("", "v"), List.of(), List.of("", "-0", "-rc.2", "-1", "rc1", "+b"));
  }

  private static OrderSample ecosystem(
      String ecosystem, List<String> pieces, List<String> endings) {
    var order = VersionOrders.forEcosystem(ecosystem).orElseThrow();
    return new OrderSample(order, List.of(""), pieces, endings);
  }

  /// One that the order can read.
  Version version(Random random) {
    while (true) {
      var version = order.read(text(random));
      if (version.isPresent()) {
        return version.get();
      }
    }
  }

  private String text(Random random) {
    var text = new StringBuilder(pick(beginnings, random)).append(random.nextInt(12));
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean isNumber = pieces.isEmpty() || random.nextBoolean();
      text.append(pick(isNumber ? NUMBERS : pieces, random));
    }
    return text.append(pick(endings, random)).toString();
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  @Override
  public String toString() {
    return order.name();
  }
}
