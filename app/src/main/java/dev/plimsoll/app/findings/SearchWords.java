package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.RowText;
import dev.plimsoll.app.ui.RowTexts;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import java.util.ArrayList;

/// The text in which words are looked for: what the columns show.
final class SearchWords implements FindingIndex.SearchText {

  private final RowTexts texts = new RowTexts();

  @Override
  public RowText of(Finding finding, Component component) {
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
    var keys = new ArrayList<String>();
    keys.add("outcome.severity." + finding.severity().word());
    keys.add("outcome.confidence." + finding.confidence().word());
    if (finding.fixedIn().isEmpty()) {
      keys.add("findings.fixed." + finding.state().word());
    }
    return texts.of(parts, keys);
  }
}
