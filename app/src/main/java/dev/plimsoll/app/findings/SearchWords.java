package dev.plimsoll.app.findings;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The text in which words are looked for: what the columns show. Severity, confidence and state
/// stand in both languages, so that a filter keeps its meaning when the language changes.
final class SearchWords implements FindingIndex.SearchText {

  @Override
  public String of(Finding finding, Component component) {
    var parts = new ArrayList<String>();
    parts.add(finding.id());
    parts.addAll(finding.aliases());
    parts.addAll(finding.upstream());
    parts.add(component.name());
    parts.add(component.source().name());
    parts.add(component.version());
    parts.add(component.purl());
    finding.fixedIn().ifPresent(parts::add);
    parts.add(finding.evidence().path());
    for (var language : Language.values()) {
      var texts = Texts.of(language);
      parts.add(texts.text("outcome.severity." + finding.severity().word()));
      parts.add(texts.text("outcome.confidence." + finding.confidence().word()));
      if (finding.fixedIn().isEmpty()) {
        parts.add(texts.text("findings.fixed." + finding.state().word()));
      }
    }
    return join(parts);
  }

  /// A line break between the parts: no word of a filter can match across two of them.
  private static String join(List<String> parts) {
    return String.join("\n", parts).toLowerCase(Locale.ROOT);
  }
}
