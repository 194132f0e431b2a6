package dev.plimsoll.engine.inventory.githubactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class GithubActionsCatalogerTest {

  private static final String COMMIT = "11bd71901bbe5b1630ceea73d27597364c9af683";

  private static final String WORKFLOW =
      """
      jobs:
        call:
          uses: "octo/repo/.github/workflows/w.yml@v1"
        build:
          steps:
            - uses: actions/checkout@COMMIT # v 11
            - name: x
              uses: actions/setup-go@COMMIT #tag=v5.1.0 (2024-01-01)
            - uses: ./local
            - uses: docker://alpine:3.8
            - 'uses': a/b/c@COMMIT # pinned 2024-01-01
            - run: |
                cat <<X
                uses: not/this@v1
                X

              uses: d/e@main
            - run: >-
              # deeper only
            - uses: f/g
      """
          .replace("COMMIT", COMMIT);

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new GithubActionsCataloger(), "srv/.github/workflows/ci.yml", text);
  }

  /// Local actions have no version, and an inventory has no use for them. Syft's readers of actions
  /// and of workflows are two, and each case is of one.
  @Test
  void findsTheActionsOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("githubactions")) {
      var found =
          each.components(
              path -> path.startsWith("composite") ? "action.yml" : ".github/workflows/" + path,
              new GithubActionsCataloger());
      assertThat(each.differences(found))
          .as(each.toString())
          .filteredOn(line -> !line.startsWith("- ./.github/"))
          .isEqualTo(
              each.test().endsWith("ForWorkflowUsage")
                  ? List.of("+ actions/checkout v4")
                  : List.of());
    }
  }

  @Test
  void readsTheVersionOfACommitFromTheCommentBehindIt() throws IOException {
    assertThat(read(WORKFLOW).versions())
        .containsExactly(
            "octo/repo/.github/workflows/w.yml v1",
            "actions/checkout 11",
            "actions/setup-go v5.1.0",
            "a/b/c " + COMMIT,
            "d/e main");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(WORKFLOW);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new GithubActionsCataloger(), "action.yml", bytes);
  }
}
