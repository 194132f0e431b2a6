package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// All that a database has about one ecosystem and release.
///
/// @param products what a release of Red Hat counts as; empty for all others
record Shelf(
    PlatformRule rule,
    List<Platform> platforms,
    Set<Integer> products,
    Statements.Details details) {

  static final Shelf EMPTY =
      new Shelf(
          new PlatformRule("", List.of(), NameForm.SAME, PlatformRule.Kind.SYSTEM),
          List.of(),
          Set.of(),
          _ -> VulnerabilityDetail.NONE);

  /// A release of Red Hat of which the database knows no product gets no answers.
  boolean isAnswering() {
    return !platforms.isEmpty() && (rule.kind() != PlatformRule.Kind.REDHAT || !products.isEmpty());
  }

  List<Statement> statements(PackageKey key) throws IOException {
    var statements = new ArrayList<Statement>();
    for (var platform : platforms) {
      for (var name : rule.names().keys(key.name())) {
        add(key, platform, "", name, statements);
        if (hasModules()) {
          for (var stream : platform.streams(name)) {
            add(key, platform, stream, name, statements);
          }
        }
      }
    }
    return statements;
  }

  private boolean hasModules() {
    return rule.kind() == PlatformRule.Kind.MODULES || rule.kind() == PlatformRule.Kind.REDHAT;
  }

  private void add(
      PackageKey key, Platform platform, String stream, String name, List<Statement> into)
      throws IOException {
    var advisories = platform.packages().bucket(Platform.key(stream, name));
    if (advisories.isPresent()) {
      var maker = new Statements(key, rule.kind(), platform.source(), stream, products, details);
      advisories
          .get()
          .each(entry -> {
            if (!entry.isBucket()) {
              into.addAll(maker.of(entry.key(), read(platform, name, entry.key(), entry.value())));
            }
          });
    }
  }

  private static TrivyAdvisory read(Platform platform, String name, String id, byte[] json)
      throws IOException {
    try {
      return TrivyAdvisory.read(json);
    } catch (IOException e) {
      throw new IOException("%s/%s/%s: %s".formatted(platform.name(), name, id, e.getMessage()), e);
    }
  }
}
