package dev.plimsoll.engine.inventory.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ConformanceCases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Syft's own cases for JavaScript packages.
class JavascriptConformanceTest {

  /// Where our answer is another one, by case.
  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          // What only development needs is left out, as npm's and pnpm's lock files have it marked;
          // here it follows from what the workspace asks for.
          "510448e3d1 TestParseBunLock",
          List.of("- eslint 9.0.0", "- eslint-visitor-keys 4.0.0", "- typescript 5.0.0"),
          // The same file as in TestParsePnpmLock_ExcludeDevDependencies, whose answer is ours.
          "ffc68001e2 TestParsePnpmLock",
          List.of("- @bcoe/v8-coverage 0.2.3"),
          // The workspace is the application's own folder.
          "fefa49a02c TestParseYarnBerry",
          List.of("- c0n-fab_u.laTION 7.7.7"),
          // Licences that the registry was asked for: the engine opens no socket.
          "afd9fe166a TestSearchPnpmForLicenses",
          List.of("nanoid 3.3.4: [], not [MIT]"),
          "ce305debbd TestSearchYarnForLicenses",
          List.of("@babel/code-frame 7.10.4: [], not [MIT]"));

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    var cases = ConformanceCases.of("javascript");

    var differences = new TreeMap<String, List<String>>();
    for (var each : cases) {
      var ours = each.components(JavascriptConformanceTest::place, new JavascriptCataloger());
      if (!each.differences(ours).isEmpty()) {
        differences.put(each.toString(), each.differences(ours));
      }
    }

    assertThat(differences).isEqualTo(new TreeMap<>(EXPLAINED));
    assertThat(cases).hasSizeGreaterThanOrEqualTo(33);
  }

  /// Cases call a file `alias-package-lock-1.json`.
  private static String place(String path) {
    var folder = path.replaceFirst("\\.json$", "/");
    return path.startsWith("pkg-json/")
        ? folder + "package.json"
        : path.startsWith("pkg-lock/") ? folder + "package-lock.json" : path;
  }
}
