package dev.plimsoll.engine.inventory.javascript;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, each reader comes to an end.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class JavascriptFuzzTest {

  static Stream<byte[]> inputs() {
    return FuzzedFiles.changed(
        """
        {"name": "a", "version": "1.0.0", "license": {"type": "MIT"}, "author": ["x <y>"],
         "lockfileVersion": 2, "dependencies": {"b": {"version": "npm:c@1", "requires": {"b": "*"}}},
         "packages": {"": {}, "node_modules/b": {"version": "1", "dependencies": {"a": "*"}}}}
        """,
        """
        {"workspaces": {"": {"devDependencies": {"a": "1"}}}, "npm": {"a@1_b@2": {}},
         "packages": {"@s/a/b": ["b@1.0.0", "", {"dependencies": {"a": "*"}}], "a": ["a@1", {}]},
         "specifiers": {"npm:a@1": "1"}, "remote": {"https://deno.land/std@0.1.0/x.ts": "0"}}
        """,
        """
        a@^1, "@s/a@npm:b@2":
          version "1.0.0"
          resolved "https://example.org/@s%2fa/-/a-1.0.0.tgz"
          dependencies:
            a "^1"
        """,
        """
        __metadata:
          version: 8
        "a@npm:^1, b@npm:2":
          version: 1.0.0
          resolution: "a@npm:1.0.0"
          dependencies: {a: ^1}
        """,
        """
        lockfileVersion: '9.0'
        importers: {.: {dependencies: {a: {version: 1.0.0(b@2)}}, devDependencies: {b: 2}}}
        packages:
          /@s/a/1.0.0_b@2: {dev: true, dependencies: {a: 1.0.0}}
        snapshots: {a@1.0.0(b@2): {dependencies: {a: 1.0.0(b@2)}}}
        """);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytesToTheirEnd(byte[] bytes) throws IOException {
    FuzzedFiles.read(
        new JavascriptCataloger(),
        bytes,
        "node_modules/a/package.json",
        "package-lock.json",
        "yarn.lock",
        "pnpm-lock.yaml",
        "bun.lock",
        "deno.lock");
  }
}
