package dev.plimsoll.app.findings;

import dev.plimsoll.app.scan.Exports;
import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.scan.ShownImage;
import dev.plimsoll.app.scan.Situation;
import dev.plimsoll.app.ui.LatestAnswer;
import dev.plimsoll.app.ui.LayerMode;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.app.ui.SnapshotList;
import dev.plimsoll.engine.Coverage;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State and commands of the findings screen: the findings of one image, narrowed by layers and
/// words. Knows no control and no scene.
public final class FindingsViewModel {

  private final ShownImage shown;
  private final Navigation navigation;
  private final FindingIndex.SearchText text = new SearchWords();
  private final LatestAnswer<Answer> search;
  private final Executor background;

  private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);
  private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
  private final ReadOnlyObjectWrapper<@Nullable FindingRow> selected =
      new ReadOnlyObjectWrapper<>();
  private final SnapshotList<FindingRow> rows = new SnapshotList<>();
  private final ObservableList<LayerRow> layers = FXCollections.observableArrayList();
  private final ObservableList<LayerRow> shownLayers =
      FXCollections.unmodifiableObservableList(layers);
  private final CoverageChoice coverage;
  private final Exports exports;
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
    this.navigation = navigation;
    this.background = background;
    this.exports = new Exports(background, screen);
    this.search = new LatestAnswer<>(background, screen, this::publish);
    this.shown = new ShownImage(scans, images, navigation, new Following());
    this.coverage = new CoverageChoice(shown.report());
    shown.start();
    navigation.layerModeProperty().subscribe(mode -> ask(query.get().mode(mode)));
  }

  /// The image whose findings are listed.
  ShownImage shown() {
    return shown;
  }

  public ReadOnlyObjectProperty<@Nullable ImageEntry> image() {
    return shown.image();
  }

  /// The report whose findings are listed; null before the first scan of this session.
  public ReadOnlyObjectProperty<@Nullable ScanReport> report() {
    return shown.report();
  }

  public ReadOnlyObjectProperty<Situation> situation() {
    return shown.situation();
  }

  public ReadOnlyObjectProperty<Query> query() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Hits> hits() {
    return hits.getReadOnlyProperty();
  }

  /// What the columns of versions must hold.
  Columns.Widths widths() {
    return all.widths(query.get().includeSuperseded());
  }

  public SnapshotList<FindingRow> rows() {
    return rows;
  }

  public ObservableList<LayerRow> layers() {
    return shownLayers;
  }

  /// What of the coverage is listed in place of the findings.
  public CoverageChoice coverage() {
    return coverage;
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
    shown.scan();
  }

  /// Of the listed findings.
  public Exports exports() {
    return exports;
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

  /// Lists the findings of this package alone, superseded ones too where it is one.
  public void showOf(Component component) {
    ask(
        query
            .get()
            .only(Optional.of(component))
            .includeSuperseded(!component.present() || query.get().includeSuperseded()));
  }

  /// Lists those of every package again.
  public void showOfAll() {
    ask(query.get().only(Optional.empty()));
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
      rows.set(hits.get().rows(expanded));
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
              .withLayers(new TreeSet<>(row.layers()))
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
    return new FindingPalette(() -> all, navigation);
  }

  private Optional<FindingRow> row(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /// Takes over what the window's selection and the scans say.
  private final class Following implements ShownImage.Follower {

    @Override
    public void turn(Selection place) {
      select(place);
      expanded.clear();
      coverage.leave();
      query.set(query.get().layers(place.layers()).only(Optional.empty()));
    }

    @Override
    public void move(Selection place) {
      select(place);
      if (!place.layers().equals(query.get().layers())) {
        ask(query.get().layers(place.layers()));
      }
    }

    @Override
    public void load(@Nullable ScanReport next) {
      if (next == null) {
        search.drop();
        index = () -> FindingIndex.EMPTY;
        publish(Answer.NOTHING);
      } else {
        index = LatestAnswer.once(() -> FindingIndex.of(next, text));
        ask(query.get());
        var prepared = index;
        background.execute(() -> prepared.get().prepare());
      }
    }

    @Override
    public ListStatus status(Coverage known) {
      return hits.get().status(query.get(), known);
    }
  }

  private void select(Selection place) {
    selected.set(place.finding().flatMap(part -> known(part.id())).orElse(null));
  }

  private void ask(Query next) {
    query.set(next);
    var known = report().get();
    if (known != null) {
      search.ask(Answer.to(index, known.image().layers().size(), next, order, expanded));
    }
  }

  private void publish(Answer answer) {
    exports.forget();
    index = answer::index;
    all = answer.index();
    hits.set(answer.hits());
    var known = report().get();
    boolean isJudged = shown.coverage().examined() > 0;
    layers.setAll(known == null ? List.of() : LayerRow.all(known, answer.counts(), isJudged));
    rows.set(answer.rows());
    shown.restate();
    select(navigation.selection());
  }

  /// The row with this key, listed or hidden.
  private Optional<FindingRow> known(String key) {
    return row(key).or(() -> all.row(key));
  }
}
