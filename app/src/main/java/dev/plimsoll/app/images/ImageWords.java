package dev.plimsoll.app.images;

import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.ui.Outcome;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Severity;

/// What a row says in one language: the text of each cell, and the whole row as one sentence.
record ImageWords(Texts texts, Forms forms) {

  String source(ImageRow row) {
    return switch (row.image().kind()) {
      case ENGINE -> row.image().holder();
      case ARCHIVE -> texts.text("images.source.archive");
      case DEMO -> texts.text("images.source.demo");
    };
  }

  /// The first tag, and how many more there are: `shop/api:2.4 +2`.
  String name(ImageRow row) {
    var image = row.image();
    if (image.isUntagged()) {
      return texts.text("images.untagged");
    }
    return image.tags().size() > 1 ? image.name() + " +" + (image.tags().size() - 1) : image.name();
  }

  String id(ImageRow row) {
    return row.id().map(Digest::abbreviated).orElse("·");
  }

  String size(ImageRow row) {
    return row.size() == 0 ? "·" : forms.size(row.size());
  }

  String created(ImageRow row) {
    return row.created().map(forms::age).orElse("·");
  }

  /// Open findings of one severity. A partial zero is not examined, never 0.
  Outcome count(ImageRow row, Severity severity) {
    if (row.result().summary().isEmpty()) {
      return notScanned(row);
    }
    var summary = row.result().summary().get();
    int count = summary.counts().getOrDefault(severity, 0);
    return count == 0 && !summary.isComplete()
        ? new Outcome.NotExamined(texts.text("images.partial"))
        : new Outcome.Found(count, !summary.isComplete());
  }

  private Outcome notScanned(ImageRow row) {
    return row.result().state() instanceof ScanState.Failed(var code, _)
        ? new Outcome.Failed(code)
        : new Outcome.NotExamined(texts.text("images.never"));
  }

  String worst(ImageRow row) {
    return row.result()
        .summary()
        .flatMap(ScanSummary::worst)
        .map(severity -> texts.text("outcome.severity." + severity.word()))
        .orElseGet(() -> count(row, Severity.CRITICAL).glyph());
  }

  /// `0`, `3`, `3 !1` where something failed, *all* where nothing was examined.
  String notExamined(ImageRow row) {
    return row.result()
        .summary()
        .map(summary ->
            summary.failed() == 0
                ? forms.integer(summary.notExamined())
                : forms.integer(summary.notExamined()) + " !" + forms.integer(summary.failed()))
        .orElseGet(() -> texts.text("images.all"));
  }

  /// Age of the result, or what is happening to the image.
  String scanned(ImageRow row) {
    return switch (row.result().state()) {
      case ScanState.Waiting _ -> texts.text("images.waiting");
      case ScanState.Running(_, var isCancelling) ->
          texts.text(isCancelling ? "images.cancelling" : "images.scanning");
      case ScanState.Failed _ -> texts.text("images.failed");
      case ScanState.Idle _ ->
          row.result()
              .summary()
              .map(summary -> forms.age(summary.scanned()))
              .orElseGet(() -> texts.text("images.never"));
    };
  }

  /// For screen readers: "shop/api:2.4, Docker, 697 MB, worst: High, scanned: 2 h, not examined:
  /// 0".
  String sentence(ImageRow row) {
    return texts.text(
        "images.row",
        "image",
        name(row),
        "source",
        source(row),
        "size",
        size(row),
        "worst",
        row.isNeverScanned() ? count(row, Severity.CRITICAL).word(texts) : worst(row),
        "scanned",
        scanned(row),
        "gaps",
        notExamined(row));
  }
}
