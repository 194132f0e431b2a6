package dev.plimsoll.engine;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.AdvisorySources;
import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.image.ReadImage;
import dev.plimsoll.engine.image.ReadMonitor;
import dev.plimsoll.engine.image.RehearsalArchive;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.match.Matcher;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Fills the time in which a container engine puts an image together, seconds for a large one, with
/// scans of a made-up archive. A fresh process translates its code while it runs; what was run
/// before the first byte comes is fast when it does.
///
/// Nothing of a rehearsal reaches the report or the cache, and what fails in it is left to the scan
/// to say. A source that answers at once never sees one.
final class ScanRehearsal {

  /// More takes processor time from the engine and gains nothing: 8 to 40 rounds were as good.
  private static final int ROUNDS = 12;

  /// Judging runs once, early: it is made of classes that are loaded and a file that is opened.
  private static final int JUDGED_ROUND = 4;

  private final List<FileAnalyser> analysers;
  private final AdvisorySources advisories;

  ScanRehearsal(List<FileAnalyser> analysers, AdvisorySources advisories) {
    this.analysers = analysers;
    this.advisories = advisories;
  }

  /// Returns soon after `isOver` turns true, or when there is no more to gain.
  void until(BooleanSupplier isOver) {
    try {
      var archive = new RehearsalArchive();
      for (int round = 0; round < ROUNDS; round++) {
        var image = read(archive, isOver);
        if (round == JUDGED_ROUND) {
          judge(image);
        }
      }
    } catch (IOException _) {
      // the source answered, or the scan will meet the same and say so
    }
  }

  private ReadImage read(RehearsalArchive archive, BooleanSupplier isOver) throws IOException {
    return new ArchiveReader(analysers, KnownLayers.none(), untilAnswered(isOver))
        .read(archive.open(), RehearsalArchive.NAME);
  }

  private static ReadMonitor untilAnswered(BooleanSupplier isOver) {
    return new ReadMonitor() {
      @Override
      public void progressed(int layers, long bytes) {}

      @Override
      public void check() throws InterruptedIOException {
        if (isOver.getAsBoolean()) {
          throw new InterruptedIOException("the rehearsal is over");
        }
      }
    };
  }

  private void judge(ReadImage image) throws IOException {
    var stack = LayerStack.of(image.configuration(), image.layers());
    var inventory = Inventory.of(stack.histories(), RehearsalArchive.NAME);
    var sources = new ArrayList<AdvisorySource>();
    try {
      sources.addAll(advisories.open());
      for (var source : sources) {
        source.status();
      }
      new Matcher()
          .match(inventory.components(), inventory.distribution(), sources, RehearsalArchive.NAME);
    } finally {
      for (var source : sources) {
        source.close();
      }
    }
  }
}
