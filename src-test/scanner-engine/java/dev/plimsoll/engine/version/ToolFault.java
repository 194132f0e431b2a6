package dev.plimsoll.engine.version;

import dev.plimsoll.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/// A fault of a tool that the cases hold, as an order that has the fault: it explains a case where
/// it gives the case's answer and ours does not.
///
/// @param format of the cases
/// @param order answers as the tool does
record ToolFault(String format, String name, VersionOrder order, String reason) {

  private static final String LIST = "src-test/fixtures/version/faults.tsv";

  /// All listed faults, each with a reason.
  static List<ToolFault> listed() throws IOException {
    return Files.readAllLines(Capability.checkout().resolve(LIST)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .map(ToolFault::of)
        .toList();
  }

  private static ToolFault of(List<String> cells) {
    if (cells.size() != 4 || cells.get(3).isBlank()) {
      throw new AssertionError(LIST + ": four cells expected: " + cells);
    }
    return new ToolFault(cells.get(0), cells.get(1), order(cells.get(1)), cells.get(3));
  }

  private static VersionOrder order(String fault) {
    return switch (fault) {
      case "epoch-of-one-side" -> new FaultyOrder(fault, ToolFault::withoutEpochOfOneSide);
      case "zeros-at-the-end" ->
          new FaultyOrder(fault, (a, b) -> rpm(withoutLastZeros(a), withoutLastZeros(b)));
      case "order-of-rpm" -> RpmVersion.ORDER;
      default -> throw new AssertionError(LIST + ": unknown fault " + fault);
    };
  }

  private static int withoutEpochOfOneSide(String a, String b) {
    boolean isOneSided = a.contains(":") != b.contains(":");
    return isOneSided ? rpm(withoutEpoch(a), withoutEpoch(b)) : rpm(a, b);
  }

  private static int rpm(String a, String b) {
    return RpmVersion.ORDER.compare(a, b).orElseThrow();
  }

  private static String withoutEpoch(String version) {
    return version.substring(version.indexOf(':') + 1);
  }

  private static String withoutLastZeros(String version) {
    return version.replaceFirst("(\\.0)+$", "");
  }

  /// An order given by a function over the texts.
  private record FaultyOrder(String name, ToIntBiFunction<String, String> sign)
      implements VersionOrder {

    @Override
    public Optional<Version> read(String text) {
      return Optional.of(new FaultyVersion(text, sign));
    }
  }

  private record FaultyVersion(String text, ToIntBiFunction<String, String> sign)
      implements Version {

    @Override
    public int compareTo(Version other) {
      return sign.applyAsInt(text, other.text());
    }

    @Override
    public int against(Version bound) {
      return compareTo(bound);
    }
  }
}
