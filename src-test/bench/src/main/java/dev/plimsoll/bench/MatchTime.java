package dev.plimsoll.bench;

import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.match.Matcher;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.Relations;
import dev.plimsoll.engine.model.SourcePackage;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/// Prints milliseconds to open a store, to judge 3,000 packages that it knows in this process for
/// the first time, the median of ten more times, and the number of findings.
public final class MatchTime {

  private static final int PACKAGES = 3_000;
  private static final int ROUNDS = 10;

  private static final Map<String, ComponentType> TYPES =
      Map.of(
          "Debian:11", ComponentType.DEB,
          "npm", ComponentType.NPM,
          "PyPI", ComponentType.PYPI,
          "Go", ComponentType.GOLANG,
          "RubyGems", ComponentType.GEM,
          "Packagist", ComponentType.COMPOSER,
          "crates.io", ComponentType.CARGO);

  private MatchTime() {}

  /// @param arguments the store
  public static void main(String[] arguments) throws Exception {
    var store = Path.of(arguments[0]);
    var components = components(store);
    var debian = Optional.of(new Distribution("debian", "11", "Debian 11", "bullseye", List.of()));
    long began = System.nanoTime();
    try (var source = OsvStore.open(store)) {
      long opened = System.nanoTime();
      var findings =
          new Matcher().match(components, debian, List.of(source), "bench").findings().size();
      long judged = System.nanoTime();
      long warm =
          LongStream.range(0, ROUNDS)
              .map(_ -> {
                long start = System.nanoTime();
                new Matcher().match(components, debian, List.of(source), "bench");
                return System.nanoTime() - start;
              })
              .sorted()
              .skip(ROUNDS / 2)
              .findFirst()
              .orElseThrow();
      System.out.printf(
          "%d %d %d %d %d%n",
          components.size(),
          (opened - began) / 1_000_000,
          (judged - opened) / 1_000_000,
          warm / 1_000_000,
          findings);
    }
  }

  /// Spread evenly over the packages of the store.
  private static List<Component> components(Path store) throws SQLException {
    var all = new ArrayList<Component>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "SELECT release.name, package.name FROM package"
                    + " JOIN release ON release.id = package.release ORDER BY package.id")) {
      while (rows.next()) {
        var type = TYPES.get(rows.getString(1));
        if (type != null) {
          all.add(component(type, rows.getString(2)));
        }
      }
    }
    int step = Math.max(1, all.size() / PACKAGES);
    var chosen = new ArrayList<Component>();
    for (int i = 0; i < all.size() && chosen.size() < PACKAGES; i += step) {
      chosen.add(all.get(i));
    }
    return chosen;
  }

  private static Component component(ComponentType type, String name) {
    var version = "1.2.3";
    return new Component(
        type.word() + "/" + name + "@" + version,
        "pkg:" + type.word() + "/" + name + "@" + version,
        type,
        name,
        version,
        new SourcePackage(name, version),
        "amd64",
        List.of(),
        Optional.empty(),
        List.of(new Location("srv/lock", 0, 0)),
        List.of(),
        Relations.NONE,
        List.of(),
        List.of(),
        true,
        Judged.NOT_ASKED);
  }
}
