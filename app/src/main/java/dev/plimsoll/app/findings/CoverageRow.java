package dev.plimsoll.app.findings;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One thing of which the report says whether it was examined.
public sealed interface CoverageRow {

  /// What became of it.
  enum Part {
    EXAMINED,
    /// The report is whole; something beside it went wrong, the cache for example.
    REMARK,
    NOT_EXAMINED,
    FAILED;

    /// What a reader of the counts should know of.
    static final Set<Part> GAPS = Set.of(REMARK, NOT_EXAMINED, FAILED);
  }

  Part part();

  /// Something outside what was read, or something that went wrong.
  record OfGap(Gap gap) implements CoverageRow {

    @Override
    public Part part() {
      return switch (gap.kind()) {
        case NOT_EXAMINED -> Part.NOT_EXAMINED;
        case FAILED -> Part.FAILED;
        case REMARK -> Part.REMARK;
      };
    }
  }

  /// A component, compared with advisories or not.
  ///
  /// @param reason why it was not; the gap is not counted beside the components that it speaks of
  record OfComponent(Component component, Optional<Gap> reason) implements CoverageRow {

    @Override
    public Part part() {
      return component.judged() == Judged.YES ? Part.EXAMINED : Part.NOT_EXAMINED;
    }
  }

  /// Failed things first, then those not examined, then the rest. As many of each part as the
  /// report's coverage counts.
  static List<CoverageRow> of(ScanReport report) {
    var present = report.components().stream().filter(Component::present).toList();
    var unjudged = present.stream().filter(c -> c.judged() != Judged.YES).toList();
    var rows = new ArrayList<CoverageRow>();
    report.gaps().stream()
        .filter(gap ->
            unjudged.isEmpty() || gap.kind() != Gap.Kind.NOT_EXAMINED || !gap.isAboutComponents())
        .forEach(gap -> rows.add(new OfGap(gap)));
    present.forEach(c -> rows.add(new OfComponent(c, reason(report, c))));
    rows.sort((a, b) -> b.part().compareTo(a.part()));
    return rows;
  }

  private static Optional<Gap> reason(ScanReport report, Component component) {
    return report.gaps().stream()
        .filter(Gap::isAboutComponents)
        .filter(gap ->
            switch (component.judged()) {
              case YES, NOT_ASKED -> false;
              case DISTRIBUTION_UNKNOWN -> gap.code().startsWith("INV-");
              case NO_SOURCE -> gap.code().startsWith("KIT-") && !isAboutVersion(gap);
              case VERSION_UNREADABLE ->
                  isAboutVersion(gap) && component.name().equals(gap.parameters().get("package"));
            })
        .findFirst();
  }

  private static boolean isAboutVersion(Gap gap) {
    return gap.parameters().containsKey("version");
  }
}
