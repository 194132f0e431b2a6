package dev.plimsoll.engine;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.AdvisorySources;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.match.Judgement;
import dev.plimsoll.engine.match.Matcher;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Judged;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The engine's one scanner: layers from the cache or from one read, stacked, judged, reported.
public final class ImageScanner implements Scanner {

  private static final Comparator<Gap> BY_CODE_AND_PLACE =
      Comparator.comparing(Gap::code).thenComparing(Gap::where).thenComparing(Gap::consequence);

  private final List<FileAnalyser> analysers;
  private final FactsCache cache;
  private final AdvisorySources advisories;
  private final Clock clock;
  private final Matcher matcher = new Matcher();

  public ImageScanner(
      List<FileAnalyser> analysers, FactsCache cache, AdvisorySources advisories, Clock clock) {
    this.analysers = List.copyOf(analysers);
    this.cache = cache;
    this.advisories = advisories;
    this.clock = clock;
  }

  @Override
  public ScanReport scan(ScanRequest request, Progress progress) throws ScanException {
    var started = clock.instant();
    long start = System.nanoTime();
    var reference = request.source().reference();
    progress.report(new Progress.Step.Preparing(reference));
    var asked = request.matchAdvisories() ? advisories : (AdvisorySources) List::of;
    var supply = new LayerSupply(analysers, cache, new ScanRehearsal(analysers, asked));
    var layers = supply.supply(request, progress);
    var stack = layers.stack();
    var inventory = Inventory.of(stack, analysers, reference);
    progress.report(new Progress.Step.Matching(inventory.components().size()));
    var gaps = new ArrayList<>(layers.gaps());
    gaps.addAll(stack.gaps());
    gaps.addAll(inventory.gaps());
    var statuses = new ArrayList<SourceStatus>();
    var urgency = new UrgencyStep(asked);
    var judgement = urgency.join(judge(request, inventory, statuses, gaps), layers.configuration());
    statuses.addAll(urgency.statuses());
    gaps.addAll(urgency.gaps());
    gaps.addAll(judgement.gaps());
    gaps.sort(BY_CODE_AND_PLACE);
    var took = Duration.ofNanos(System.nanoTime() - start);
    supply.used(layers, started);
    progress.report(new Progress.Step.Done(took));
    return new ScanReport(
        started,
        took,
        layers.bytesRead(),
        layers.complete(),
        statuses,
        image(reference, layers, inventory),
        judgement.components(),
        judgement.findings(),
        gaps);
  }

  private Judgement judge(
      ScanRequest request, Inventory inventory, List<SourceStatus> statuses, List<Gap> gaps)
      throws ScanException {
    if (!request.matchAdvisories()) {
      var notAsked = inventory.components().stream().map(c -> c.judged(Judged.NOT_ASKED)).toList();
      return new Judgement(notAsked, List.of(), List.of());
    }
    var sources = new ArrayList<AdvisorySource>();
    try {
      sources.addAll(advisories.open());
      for (var source : sources) {
        statuses.add(source.status());
      }
      return matcher.match(
          inventory.components(), inventory.distribution(), sources, request.source().reference());
    } catch (AdvisoryException unreadable) {
      gaps.add(unreadable(unreadable));
      var unjudged = inventory.components().stream().map(c -> c.judged(Judged.NO_SOURCE)).toList();
      return new Judgement(unjudged, List.of(), List.of());
    } catch (IOException broken) {
      throw new ScanException(
          "APP-001", "advisories: " + broken.getMessage(), Map.of("command", "scan"), broken);
    } finally {
      sources.forEach(ImageScanner::close);
    }
  }

  private static void close(AdvisorySource source) {
    try {
      source.close();
    } catch (IOException _) {
      // it was open for reading: nothing is lost
    }
  }

  private static Gap unreadable(AdvisoryException store) {
    return new Gap(
        store.code(),
        Gap.Kind.FAILED,
        "advisories",
        store.getMessage() + "; vulnerabilities were not examined",
        store.parameters());
  }

  private static Image image(String reference, SuppliedLayers supplied, Inventory inventory) {
    var configuration = supplied.configuration();
    return new Image(
        reference,
        configuration.id(),
        supplied.digest(),
        configuration.os(),
        configuration.architecture(),
        inventory.distribution(),
        configuration.created(),
        supplied.stack().layers().stream().mapToLong(layer -> layer.size()).sum(),
        supplied.stack().layers());
  }
}
