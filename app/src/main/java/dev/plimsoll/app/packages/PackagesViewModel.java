package dev.plimsoll.app.packages;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.ImageResult;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import dev.plimsoll.engine.ScanReport;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State and commands of the packages screen: the packages of one image as a list or a tree,
/// narrowed by layers and words. Knows no control and no scene.
public final class PackagesViewModel {

  private final ScanService scans;
  private final KnownImages images;
  private final Navigation navigation;
  private final PackageSearch search;

  private final ReadOnlyObjectWrapper<@Nullable ImageEntry> image = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ScanReport> report = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Situation> situation =
      new ReadOnlyObjectWrapper<>(new Situation(PackagesStatus.NO_IMAGE, new ScanState.Idle()));
  private final ReadOnlyObjectWrapper<PackageQuery> query =
      new ReadOnlyObjectWrapper<>(PackageQuery.ALL);
  private final ReadOnlyObjectWrapper<PackageHits> hits =
      new ReadOnlyObjectWrapper<>(PackageHits.NONE);
  private final ReadOnlyObjectWrapper<@Nullable PackageRow> selected =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<PackageRow> rows = FXCollections.observableArrayList();
  private final ObservableList<PackageRow> shownRows =
      FXCollections.unmodifiableObservableList(rows);
  private final Set<String> opened = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private List<PackageOrder.Key> order = List.of();
  private Supplier<PackageIndex> index = () -> PackageIndex.EMPTY;

  /// Read by the palette off the screen thread.
  private volatile PackageIndex all = PackageIndex.EMPTY;

  public PackagesViewModel(
      ScanService scans,
      KnownImages images,
      Navigation navigation,
      Executor background,
      Executor screen) {
    this.scans = scans;
    this.images = images;
    this.navigation = navigation;
    this.search = new PackageSearch(background, screen, this::publish);
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

  /// The report whose packages are listed; null before the first scan of this session.
  public ReadOnlyObjectProperty<@Nullable ScanReport> report() {
    return report.getReadOnlyProperty();
  }

  /// What the place of the list shows, and what is going on with the image.
  public record Situation(PackagesStatus status, ScanState scan) {

    /// True while the image is being scanned or waits for its turn.
    boolean isBusy() {
      return scan instanceof ScanState.Waiting || scan instanceof ScanState.Running;
    }
  }

  public ReadOnlyObjectProperty<Situation> situation() {
    return situation.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<PackageQuery> query() {
    return query.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PackageHits> hits() {
    return hits.getReadOnlyProperty();
  }

  public ObservableList<PackageRow> rows() {
    return shownRows;
  }

  /// The row that the inspector describes, whether the filter shows it or not.
  public ReadOnlyObjectProperty<@Nullable PackageRow> selected() {
    return selected.getReadOnlyProperty();
  }

  /// The package that is selected; empty for none and for rows that are no package.
  public Optional<PackageEntry> selectedPackage() {
    return selected.get() instanceof PackageRow.OfComponent row
        ? Optional.of(row.entry())
        : Optional.empty();
  }

  /// True where words or layers hide the selected package.
  public boolean isSelectedHidden() {
    return selectedPackage().filter(entry -> !hits.get().contains(entry)).isPresent();
  }

  /// The list of the selected package that is shown in place of the packages.
  public ReadOnlyObjectProperty<Optional<Detail>> detail() {
    return detail.getReadOnlyProperty();
  }

  public void show(Optional<Detail> wanted) {
    detail.set(wanted.filter(_ -> selectedPackage().isPresent()));
  }

  /// False while a filter or a sort is at work.
  public ReadOnlyBooleanProperty idle() {
    return search.idle();
  }

  public void scan() {
    var shown = image.get();
    if (shown != null) {
      scans.scan(List.of(shown));
    }
  }

  /// Lists packages in which every word occurs.
  public void filter(String words) {
    ask(query.get().filter(words));
  }

  public void narrow(Narrowing narrowing) {
    show(Optional.empty());
    ask(query.get().narrow(narrowing));
  }

  public void arrange(Arrangement arrangement) {
    show(Optional.empty());
    ask(query.get().arrange(arrangement));
  }

  public void group(Grouping grouping) {
    ask(query.get().group(grouping));
  }

  public void sort(List<PackageOrder.Key> keys) {
    order = List.copyOf(keys);
    ask(query.get());
  }

  /// Lists what these layers brought; none means all.
  public void chooseLayers(Set<Integer> chosen) {
    navigation.select(navigation.selection().withLayers(new TreeSet<>(chosen)));
  }

  public void open(String row, boolean isOpen) {
    (isOpen ? opened : closed).add(row);
    (isOpen ? closed : opened).remove(row);
    rows.setAll(PackageRows.of(hits.get(), expansion()));
  }

  /// Selects by the row's key; an unknown key or null selects nothing.
  public void select(@Nullable String key) {
    var row = key == null ? Optional.<PackageRow>empty() : row(key);
    selected.set(row.orElse(null));
    var place = navigation.selection();
    if (row.isPresent() && row.get() instanceof PackageRow.OfComponent chosen) {
      selectPackage(chosen.entry());
    } else if (place.component().isPresent()) {
      navigation.select(place.withLayers(place.layers()));
    }
  }

  /// Selects a package wherever it stands.
  public void selectPackage(PackageEntry entry) {
    navigation.select(navigation.selection().withComponent(entry.id(), entry.component().name()));
  }

  /// Selects a package and leaves the list of details for the packages.
  public void goTo(String component) {
    show(Optional.empty());
    hits.get().index().entry(component).ifPresent(this::selectPackage);
  }

  /// Opens a way to a package that stands in a closed part of the tree.
  private void openWayTo(PackageEntry entry) {
    var shown = hits.get();
    if (shown.query().arrangement() == Arrangement.TREE && shown.contains(entry)) {
      shown
          .index()
          .graph()
          .waysTo(entry.position(), 1)
          .forEach(way ->
              Arrays.stream(way, 0, way.length - 1)
                  .mapToObj(shown.index()::entry)
                  .forEach(this::open));
    }
  }

  private void open(PackageEntry entry) {
    listed(entry.id()).filter(PackageRow::isClosed).ifPresent(row -> open(row.key(), true));
  }

  /// Chooses the layer that brought the selected package, which stays selected.
  public void chooseItsLayer() {
    selectedPackage()
        .ifPresent(entry ->
            navigation.select(
                navigation
                    .selection()
                    .withLayers(new TreeSet<>(Set.of(entry.component().layer())))
                    .withComponent(entry.id(), entry.component().name())));
  }

  /// Packages of the shown image for the palette.
  public PaletteSource palette() {
    return (wanted, limit) ->
        all.entries().stream()
            .filter(entry -> wanted.stream().allMatch(entry.text()::contains))
            .limit(limit)
            .map(entry ->
                new PaletteSource.Entry(
                    "packages.title",
                    entry.component().name(),
                    entry.component().version() + " " + entry.component().type().word(),
                    entry.tally().worst(),
                    () ->
                        navigation.go(
                            "packages",
                            navigation
                                .selection()
                                .withComponent(entry.id(), entry.component().name()))))
            .toList();
  }

  private Optional<PackageRow> row(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /// Takes over what the window's selection says.
  private void follow() {
    var place = navigation.selection();
    var next = place.image().flatMap(part -> images.find(part.id())).orElse(null);
    var former = image.get();
    image.set(next);
    followPackage(place.component().map(part -> part.id()));
    if (!Objects.equals(key(former), key(next))) {
      opened.clear();
      closed.clear();
      detail.set(Optional.empty());
      query.set(query.get().layers(place.layers()).narrow(Narrowing.ALL));
      load(next == null ? null : scans.result(next.key()).report().orElse(null));
    } else if (!place.layers().equals(query.get().layers())) {
      ask(query.get().layers(place.layers()));
    }
  }

  /// Keeps the row where the selected package stands at several. A row that is no package stays
  /// selected too: the window's selection knows nothing of it.
  private void followPackage(Optional<String> component) {
    var now = selectedPackage().map(PackageEntry::id);
    if (component.isEmpty() ? now.isPresent() : !component.equals(now)) {
      component
          .filter(id -> listed(id).isEmpty())
          .flatMap(id -> all.entry(id))
          .ifPresent(this::openWayTo);
      selected.set(component.flatMap(this::known).orElse(null));
      detail.set(Optional.empty());
    }
  }

  /// The first row of this package.
  private Optional<PackageRow> listed(String component) {
    return rows.stream()
        .filter(row ->
            row instanceof PackageRow.OfComponent shown && shown.entry().id().equals(component))
        .findFirst();
  }

  /// The first row of this package, listed or hidden.
  private Optional<PackageRow> known(String component) {
    return listed(component)
        .or(() ->
            all.entry(component)
                .map(entry ->
                    new PackageRow.OfComponent("hidden|" + component, entry, Branch.flat(0))));
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
      index = () -> PackageIndex.EMPTY;
      publish(PackageSearch.Answer.NOTHING);
    } else {
      index = PackageSearch.once(() -> PackageIndex.of(next));
      ask(query.get());
    }
  }

  private void ask(PackageQuery next) {
    var former = query.get();
    if (!next.words().equals(former.words()) || !next.layers().equals(former.layers())) {
      // What was folded away on the way to other packages must not hide these.
      closed.removeIf(TreeRows::isOnWay);
    }
    query.set(next);
    if (report.get() != null) {
      search.ask(index, next, order, expansion());
    }
  }

  private Expansion expansion() {
    return new Expansion(opened, closed);
  }

  private void publish(PackageSearch.Answer answer) {
    all = answer.hits().index();
    hits.set(answer.hits());
    rows.setAll(answer.rows());
    restate();
    reselect();
  }

  /// The row that had the selection, else another one of its package.
  private void reselect() {
    var now = selected.get();
    var same = now == null ? Optional.<PackageRow>empty() : row(now.key());
    selected.set(
        same.or(() -> navigation.selection().component().flatMap(part -> known(part.id())))
            .orElse(null));
  }

  private void restate() {
    var result = Optional.ofNullable(image.get()).map(shown -> scans.result(shown.key()));
    var next =
        new Situation(
            PackagesStatus.of(result, hits.get()),
            result.map(ImageResult::state).orElseGet(ScanState.Idle::new));
    if (!next.equals(situation.get())) {
      situation.set(next);
    }
  }
}
