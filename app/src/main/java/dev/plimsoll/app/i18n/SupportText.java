package dev.plimsoll.app.i18n;

import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.SupportEnd;
import java.time.LocalDate;
import java.util.Optional;

/// Says until when a distribution gets security updates, and who says so.
public record SupportText(Texts texts, Forms forms) {

  /// Where there are none any more: what was found since is not fixed there, so that no fix is no
  /// news of safety.
  public Optional<String> ended(Image image) {
    return image
        .distribution()
        .filter(it -> it.isUnsupported(forms.today()))
        .flatMap(it ->
            last(it)
                .map(end ->
                    texts.text(
                        "outcome.support.ended",
                        "name",
                        it.name(),
                        "date",
                        forms.date(end.end()),
                        "source",
                        end.source())));
  }

  /// `31 Aug 2026, long-term support (distro-info-data)`; empty where it is not known.
  public Optional<String> until(Distribution distribution) {
    return last(distribution)
        .map(end ->
            texts.text(
                "outcome.support.until",
                "date",
                forms.date(end.end()),
                "kind",
                texts.text("outcome.support." + end.kind().word()),
                "source",
                end.source()));
  }

  private static Optional<SupportEnd> last(Distribution distribution) {
    Optional<LocalDate> until = distribution.supportedUntil();
    return distribution.supportEnds().stream()
        .filter(end -> until.equals(Optional.of(end.end())))
        .findFirst();
  }
}
