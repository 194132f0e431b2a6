package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.format.JsonCursor;
import dev.plimsoll.engine.format.bolt.BoltBucket;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which of Red Hat's products a release is (bucket `Red Hat CPE`): advisories name products by
/// number, and repositories map to them.
final class RedHatProducts {

  private static final String BUCKET = "Red Hat CPE";

  private RedHatProducts() {}

  /// The products of the repositories that every system of a release has; empty where the database
  /// knows none of them.
  ///
  /// The repositories of x86-64 stand for those of all machines, as Trivy does: products do not
  /// differ by machine.
  static Set<Integer> ofRelease(BoltBucket root, String major) throws IOException {
    var products = new HashSet<Integer>();
    var cpes = root.bucket(BUCKET);
    var repositories =
        cpes.isPresent() ? cpes.get().bucket("repository") : Optional.<BoltBucket>empty();
    if (repositories.isPresent()) {
      for (var repository : repositories(major)) {
        var numbers = repositories.get().value(repository);
        if (numbers.isPresent()) {
          read(numbers.get(), products);
        }
      }
    }
    return products;
  }

  private static List<String> repositories(String major) {
    return switch (major) {
      case "6", "7" ->
          List.of(
              "rhel-%s-server-rpms".formatted(major),
              "rhel-%s-server-extras-rpms".formatted(major));
      default ->
          List.of(
              "rhel-%s-for-x86_64-baseos-rpms".formatted(major),
              "rhel-%s-for-x86_64-appstream-rpms".formatted(major));
    };
  }

  private static void read(byte[] json, Set<Integer> products) throws IOException {
    try (var in = new JsonCursor(json)) {
      in.eachElement("repository", () -> products.add((int) in.number("product")));
    }
  }
}
