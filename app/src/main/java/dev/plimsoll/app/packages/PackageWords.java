package dev.plimsoll.app.packages;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.GapPlace;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.ui.Outcome;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.StoryStep;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What a row says in one language: the text of each cell, and the whole row as one sentence.
record PackageWords(Texts texts, Forms forms) {

  static final String DOES_NOT_APPLY = "·";

  String name(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGroup group -> title(group) + " · " + forms.integer(group.size());
      case PackageRow.OfComponent(_, var entry, var branch) ->
          branch.opening() == Branch.Opening.REFERENCE
              ? texts.text("packages.shown-above", "name", entry.component().name())
              : entry.component().name();
      case PackageRow.OfGap(var gap) -> place(gap);
    };
  }

  /// Where the gap is, without the layer, which has its own column.
  private String place(Gap gap) {
    int path = gap.where().startsWith("layer ") ? gap.where().indexOf(": ") : -1;
    return path < 0 ? GapPlace.words(texts, gap) : gap.where().substring(path + 2);
  }

  String title(PackageRow.OfGroup group) {
    return switch (group.grouping()) {
      case NONE -> texts.text("packages.group.ended");
      case ECOSYSTEM -> group.value();
      case LAYER -> texts.text("packages.group.layer", "layer", Integer.parseInt(group.value()));
      case LICENCE ->
          group.value().isEmpty() ? texts.text("packages.licence.unknown") : group.value();
    };
  }

  String version(PackageRow row) {
    return of(row, Component::version);
  }

  String type(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGap(var gap) -> gap.parameters().getOrDefault("type", "");
      default -> of(row, component -> component.type().word());
    };
  }

  String layer(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGap(var gap) -> GapLayer.of(gap).map(String::valueOf).orElse("");
      default -> of(row, component -> String.valueOf(component.layer()));
    };
  }

  static boolean isEnded(PackageRow row) {
    return row instanceof PackageRow.OfComponent shown && !shown.entry().component().present();
  }

  String fate(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGap(var gap) ->
          texts.text("outcome." + gap.kind().word()).toLowerCase(Locale.ROOT);
      default -> of(row, this::fate);
    };
  }

  /// `present`, `upgraded in 5`, `removed in 6`.
  String fate(Component component) {
    if (component.present()) {
      return texts.text("packages.fate.present");
    }
    return component
        .end()
        .map(end ->
            texts.text(
                end.what() == StoryStep.Change.REMOVED
                    ? "packages.fate.removed"
                    : "packages.fate.upgraded",
                "layer",
                end.layer()))
        .orElseGet(() -> texts.text("packages.fate.ended"));
  }

  String licence(PackageRow row) {
    return row instanceof PackageRow.OfComponent(_, var entry, _)
        ? entry.licences().isEmpty()
            ? texts.text("packages.licence.unknown")
            : String.join(", ", entry.licences())
        : "";
  }

  static boolean hasNoLicence(PackageRow row) {
    return row instanceof PackageRow.OfComponent shown && shown.entry().licences().isEmpty();
  }

  String evidence(PackageRow row) {
    return of(row, component -> texts.text("packages.evidence." + component.kind().word()));
  }

  String judged(PackageRow row) {
    return of(row, component -> texts.text("packages.judged." + component.judged().word()));
  }

  String owner(PackageRow row) {
    return row instanceof PackageRow.OfComponent(_, var entry, _)
        ? entry.owner().map(Component::name).orElse(DOES_NOT_APPLY)
        : "";
  }

  String depth(PackageRow row) {
    return row instanceof PackageRow.OfComponent(_, var entry, _)
        ? entry.depth() < 0 ? DOES_NOT_APPLY : String.valueOf(entry.depth())
        : "";
  }

  String from(PackageRow row) {
    return of(row, component -> place(component.locations().getFirst()));
  }

  String purl(PackageRow row) {
    return of(row, Component::purl);
  }

  String supplier(PackageRow row) {
    return of(row, component -> component.supplier().orElse(DOES_NOT_APPLY));
  }

  static String place(Location location) {
    return location.line() > 0 ? location.path() + ":" + location.line() : location.path();
  }

  /// What the examination of the row's packages came to; empty for a heading of the tree.
  Optional<Outcome> outcome(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGroup group ->
          group.findings().map(tally -> new Outcome.Found(tally.findings(), false));
      case PackageRow.OfComponent(_, var entry, _) -> Optional.of(outcome(entry));
      case PackageRow.OfGap(var gap) ->
          Optional.of(
              gap.kind() == Gap.Kind.FAILED
                  ? new Outcome.Failed(gap.code())
                  : new Outcome.NotExamined(said(gap).what()));
    };
  }

  Outcome outcome(PackageEntry entry) {
    return entry.isJudged() || entry.hasFindings()
        ? new Outcome.Found(entry.tally().findings(), false)
        : new Outcome.NotExamined(
            texts.text("outcome.judged." + entry.component().judged().word()));
  }

  /// `1`, `0 · 8 below`, `–`, `INV-007`.
  String findings(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGap(var gap) -> gap.code();
      case PackageRow.OfGroup _ -> outcome(row).map(Outcome::glyph).orElse("");
      case PackageRow.OfComponent(_, var entry, var branch) -> {
        var own = outcome(entry).glyph();
        var beneath = below(branch.below());
        yield beneath.isEmpty() ? own : own + " · " + beneath;
      }
    };
  }

  /// `8 below`, `≥ 8 below`; `– below` where none was found in what was examined; nothing for
  /// nothing.
  String below(Below below) {
    if (below.vulnerable() == 0) {
      return below.isLowerBound() ? texts.text("packages.below.unknown") : "";
    }
    var n = Outcome.counted(below.vulnerable(), below.isLowerBound() ? 0 : 1, 1).glyph();
    return texts.text("packages.below", "n", n);
  }

  /// Findings in words, for tooltips and screen readers.
  String said(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGap(var gap) -> said(gap).what();
      case PackageRow.OfGroup _ -> outcome(row).map(o -> o.description(texts)).orElse("");
      case PackageRow.OfComponent(_, var entry, var branch) -> {
        var own = outcome(entry).description(texts);
        var beneath = saidBelow(branch.below());
        yield beneath.isEmpty() ? own : own + ", " + beneath;
      }
    };
  }

  String saidBelow(Below below) {
    if (below.vulnerable() == 0) {
      return below.isLowerBound() ? texts.text("packages.below.unknown.said") : "";
    }
    return texts.text(
        below.isLowerBound() ? "packages.below.partial.said" : "packages.below.said",
        "n",
        below.vulnerable(),
        "severity",
        below.worst().map(worst -> texts.text("outcome.severity." + worst.word())).orElse(""));
  }

  ErrorText said(Gap gap) {
    return ErrorText.of(texts, forms, gap);
  }

  String sentence(PackageRow row) {
    return switch (row) {
      case PackageRow.OfGroup group ->
          texts.text("packages.row.group", "title", title(group), "n", group.size());
      case PackageRow.OfComponent(_, var entry, var branch) -> {
        var said =
            texts.text(
                branch.opening() == Branch.Opening.REFERENCE
                    ? "packages.row.reference"
                    : "packages.row",
                "name",
                entry.component().name(),
                "version",
                version(row),
                "type",
                type(row),
                "layer",
                entry.component().layer(),
                "fate",
                fate(row),
                "licence",
                licence(row),
                "findings",
                said(row));
        yield branch.hasGuides()
            ? texts.text("packages.row.level", "row", said, "level", branch.level())
            : said;
      }
      case PackageRow.OfGap(var gap) ->
          texts.text(
              "packages.row.gap",
              "outcome",
              texts.text("outcome." + gap.kind().word()),
              "code",
              gap.code(),
              "where",
              GapPlace.words(texts, gap));
    };
  }

  private static String of(PackageRow row, Function<Component, String> value) {
    return row instanceof PackageRow.OfComponent shown
        ? value.apply(shown.entry().component())
        : "";
  }
}
