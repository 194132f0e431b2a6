package dev.plimsoll.app.findings;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.ImageResult;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.ui.LayerMode;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State and commands of the findings screen: the findings of one image, narrowed by layers and
/// words. Knows no control and no scene.
public final class FindingsViewModel {

  private final ScanService scans;
  private final KnownImages images;
  private final Navigation navigation;
  private final FindingIndex.SearchText text = new SearchWords();
  private final Search search;
  private final Executor background;
  private final Executor screen;

  private final ReadOnlyObjectWrapper<@Nullable ImageEntry> image = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ScanReport> report = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Situation> situation =
      new ReadOnlyObjectWrapper<>(new Situation(FindingsStatus.NO_IMAGE, new ScanState.Idle()));
  private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);
  private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
  private final ReadOnlyObjectWrapper<@Nullable FindingRow> selected =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
  private final ObservableList<FindingRow> shownRows =
      FXCollections.unmodifiableObservableList(rows);
  private final ObservableList<LayerRow> layers = FXCollections.observableArrayList();
  private final ObservableList<LayerRow> shownLayers =
      FXCollections.unmodifiableObservableList(layers);
  private final ReadOnlyObjectWrapper<Set<CoverageRow.Part>> coverage =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<@Nullable CoverageRow> coverageSelected =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ExportState> exported =
      new ReadOnlyObjectWrapper<>(new ExportState.None());
  private final Set<String> expanded = new HashSet<>();
  private List<FindingOrder.Key> order = List.of();
  private Supplier<FindingIndex> index = () -> FindingIndex.EMPTY;

  /// Read by the palette off the screen thread.
  private volatile FindingIndex all = FindingIndex.EMPTY;

  public FindingsViewModel(
      ScanService scans,
      KnownImages images,
      Navigation navigation,
      Executor background,
      Executor screen) {
    this.scans = scans;
    this.images = images;
    this.navigation = navigation;
    this.background = background;
    this.screen = screen;
    this.search = new Search(background, screen, this::publish);
    scans
        .results()
        .addListener((MapChangeListener<String, ImageResult>) change -> update(change.getKey()));
    images.list().subscribe(this::follow);
    navigation.placeProperty().subscribe(this::follow);
    navigation.layerModeProperty().subscribe(mode -> ask(query.get().mode(mode)));
  }

  public ReadOnlyObjectProperty<@Nullable ImageEntry> image() {
    return image.getReadOnlyProperty();
  }

  /// The report whose findings are listed; null before the first scan of this session.
  public ReadOnlyObjectProperty<@Nullable ScanReport> report() {
    return report.getReadOnlyProperty();
  }

  /// What the place of the list shows, and what is going on with the image.
  public record Situation(FindingsStatus status, ScanState scan) {

    /// True while the image is being scanned or waits for its turn.
    boolean isBusy() {
      return scan instanceof ScanState.Waiting || scan instanceof ScanState.Running;
    }
  }

  public ReadOnlyObjectProperty<Situation> situation() {
    return situation.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Query> query() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Hits> hits() {
    return hits.getReadOnlyProperty();
  }

  public ObservableList<FindingRow> rows() {
    return shownRows;
  }

  public ObservableList<LayerRow> layers() {
    return shownLayers;
  }

  /// The parts of the coverage whose things are listed in place of the findings; empty for none.
  public ReadOnlyObjectProperty<Set<CoverageRow.Part>> coverage() {
    return coverage.getReadOnlyProperty();
  }

  /// As many rows as the coverage counts in the parts that are shown.
  public List<CoverageRow> coverageRows() {
    return Optional.ofNullable(report.get()).map(CoverageRow::of).orElse(List.of()).stream()
        .filter(row -> coverage.get().contains(row.part()))
        .toList();
  }

  /// The thing of the coverage list that the inspector describes.
  public ReadOnlyObjectProperty<@Nullable CoverageRow> coverageSelected() {
    return coverageSelected.getReadOnlyProperty();
  }

  public void selectCoverage(@Nullable CoverageRow row) {
    coverageSelected.set(row);
  }

  public void showCoverage(Set<CoverageRow.Part> parts) {
    coverage.set(report.get() == null ? Set.of() : Set.copyOf(parts));
    coverageSelected.set(null);
  }

  /// The row that the inspector describes, whether the filter shows it or not.
  public ReadOnlyObjectProperty<@Nullable FindingRow> selected() {
    return selected.getReadOnlyProperty();
  }

  /// False while a filter or a sort is at work.
  public ReadOnlyBooleanProperty idle() {
    return search.idle();
  }

  /// True where words or layers hide the selected row.
  public boolean isSelectedHidden() {
    var row = selected.get();
    return row != null && !hits.get().contains(row);
  }

  public void scan() {
    var shown = image.get();
    if (shown != null) {
      scans.scan(List.of(shown));
    }
  }

  public ReadOnlyObjectProperty<ExportState> exported() {
    return exported.getReadOnlyProperty();
  }

  /// Writes the listed findings; the file's name says in which form.
  public void export(Path file) {
    var known = report.get();
    var listed = hits.get();
    if (known == null) {
      return;
    }
    background.execute(() -> {
      var state = FindingExport.attempt(file, known, listed);
      screen.execute(() -> exported.set(state));
    });
  }

  /// Lists findings in which every word occurs.
  public void filter(String words) {
    ask(query.get().filter(words));
  }

  /// Lists what these layers brought; none means all.
  public void chooseLayers(Set<Integer> chosen) {
    navigation.select(navigation.selection().withLayers(new TreeSet<>(chosen)));
  }

  public void choose(LayerMode mode) {
    navigation.layerModeProperty().set(mode);
  }

  public void includeSuperseded(boolean include) {
    ask(query.get().includeSuperseded(include));
  }

  public void sort(List<FindingOrder.Key> keys) {
    order = List.copyOf(keys);
    ask(query.get());
  }

  public void expand(String issue, boolean open) {
    if (open ? expanded.add(issue) : expanded.remove(issue)) {
      rows.setAll(hits.get().rows(expanded));
    }
  }

  /// Selects by key; an unknown key or null selects nothing.
  public void select(@Nullable String key) {
    var row = key == null ? Optional.<FindingRow>empty() : row(key);
    var place = navigation.selection();
    if (row.isPresent()) {
      navigation.select(place.withFinding(row.get().key(), row.get().issue().id()));
    } else if (place.finding().isPresent()) {
      navigation.select(place.withoutInnermost());
    }
  }

  /// Chooses the layers that brought the selected finding, which stays selected.
  public void chooseItsLayer() {
    var row = selected.get();
    if (row != null) {
      navigation.select(
          navigation
              .selection()
              .withLayers(new TreeSet<>(layersOf(row)))
              .withFinding(row.key(), row.issue().id()));
    }
  }

  /// Goes to the package that a finding is about.
  public void showPackage(Component component) {
    navigation.go(
        "packages", navigation.selection().withComponent(component.id(), component.name()));
  }

  /// Findings of the shown image for the palette.
  public PaletteSource palette() {
    return (wanted, limit) ->
        all.issues().stream()
            .filter(issue -> wanted.stream().allMatch(issue.first().text()::contains))
            .limit(limit)
            .map(issue ->
                new PaletteSource.Entry(
                    "findings.title",
                    issue.id(),
                    issue.packageName() + " " + issue.first().component().version(),
                    Optional.of(issue.severity()),
                    () ->
                        navigation.go(
                            "findings",
                            navigation.selection().withFinding(issue.key(), issue.id()))))
            .toList();
  }

  private static List<Integer> layersOf(FindingRow row) {
    return switch (row) {
      case FindingRow.OfIssue(var issue, _) -> issue.layers();
      case FindingRow.OfInstance(_, var instance) -> List.of(instance.finding().layer());
    };
  }

  private Optional<FindingRow> row(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /// Takes over what the window's selection says.
  private void follow() {
    var place = navigation.selection();
    var next = place.image().flatMap(part -> images.find(part.id())).orElse(null);
    var former = image.get();
    image.set(next);
    selected.set(place.finding().flatMap(part -> known(part.id())).orElse(null));
    if (!Objects.equals(key(former), key(next))) {
      expanded.clear();
      coverage.set(Set.of());
      coverageSelected.set(null);
      query.set(query.get().layers(place.layers()));
      load(next == null ? null : scans.result(next.key()).report().orElse(null));
    } else if (!place.layers().equals(query.get().layers())) {
      ask(query.get().layers(place.layers()));
    }
  }

  private static @Nullable String key(@Nullable ImageEntry entry) {
    return entry == null ? null : entry.key();
  }

  private void update(String key) {
    var shown = image.get();
    if (shown == null || !shown.key().equals(key)) {
      return;
    }
    var latest = scans.result(key).report().orElse(null);
    if (Objects.equals(latest, report.get())) {
      restate();
    } else {
      load(latest);
    }
  }

  private void load(@Nullable ScanReport next) {
    report.set(next);
    if (next == null) {
      search.drop();
      index = () -> FindingIndex.EMPTY;
      publish(Search.Answer.NOTHING);
    } else {
      index = () -> FindingIndex.of(next, text);
      ask(query.get());
    }
  }

  private void ask(Query next) {
    query.set(next);
    var known = report.get();
    if (known != null) {
      search.ask(index, known.image().layers().size(), next, order);
    }
  }

  private void publish(Search.Answer answer) {
    exported.set(new ExportState.None());
    index = answer::index;
    all = answer.index();
    hits.set(answer.hits());
    var known = report.get();
    var listed = known == null ? Stream.<LayerRow>empty() : layerRows(known, answer.counts());
    layers.setAll(listed.toList());
    rows.setAll(answer.hits().rows(expanded));
    restate();
    selected.set(navigation.selection().finding().flatMap(part -> known(part.id())).orElse(null));
  }

  /// The row with this key, listed or hidden.
  private Optional<FindingRow> known(String key) {
    return row(key).or(() -> all.row(key));
  }

  private static Stream<LayerRow> layerRows(ScanReport known, int[] counts) {
    return known.image().layers().stream()
        .map(layer -> LayerRow.of(layer, counts[layer.index()], known));
  }

  private void restate() {
    var result = Optional.ofNullable(image.get()).map(shown -> scans.result(shown.key()));
    situation.set(
        new Situation(
            Statuses.of(result, query.get(), hits.get()),
            result.map(ImageResult::state).orElseGet(ScanState.Idle::new)));
  }
}
