package dev.plimsoll.engine.inventory.sbom;

import java.util.Set;

/// Relationships of SPDX 2 (spdx.github.io/spdx-spec/v2.3/relationships-between-SPDX-elements): who
/// needs whom, and what took part in the making only. The others say nothing that is kept.
final class SpdxRelation {

  /// `A TEST_TOOL_OF B`: A is not in B.
  private static final Set<String> LEAVES_FIRST =
      Set.of(
          "BUILD_DEPENDENCY_OF",
          "BUILD_TOOL_OF",
          "DEV_DEPENDENCY_OF",
          "DEV_TOOL_OF",
          "TEST_CASE_OF",
          "TEST_DEPENDENCY_OF",
          "TEST_OF",
          "TEST_TOOL_OF");

  /// `A GENERATED_FROM B`: B is a source; so write apko and melange.
  private static final Set<String> LEAVES_SECOND = Set.of("DESCRIBED_BY", "GENERATED_FROM");

  private SpdxRelation() {}

  static void apply(Bill bill, String first, String type, String second) {
    if (LEAVES_FIRST.contains(type)) {
      bill.leave(first);
    } else if (LEAVES_SECOND.contains(type)) {
      bill.leave(second);
    } else if (type.equals("DEPENDS_ON")) {
      bill.need(first, second);
    } else if (type.equals("DEPENDENCY_OF") || type.equals("RUNTIME_DEPENDENCY_OF")) {
      bill.need(second, first);
    }
  }
}
