package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Lets each cataloger put its files together.
final class FilesTogether {

  private FilesTogether() {}

  static List<FactHistory> of(
      List<FactHistory> histories, List<FileAnalyser> analysers, Consumer<Gap> gaps) {
    var byAnalyser = histories.stream().collect(Collectors.groupingBy(FactHistory::analyser));
    var together = new ArrayList<FactHistory>();
    for (var analyser : analysers) {
      var own = byAnalyser.remove(analyser.id());
      if (own != null) {
        together.addAll(
            analyser instanceof Cataloger cataloger ? cataloger.together(own, gaps) : own);
      }
    }
    byAnalyser.values().forEach(together::addAll);
    return together;
  }
}
