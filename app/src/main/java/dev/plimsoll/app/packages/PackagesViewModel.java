package dev.plimsoll.app.packages;

import dev.plimsoll.app.scan.Exports;
import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.scan.ShownImage;
import dev.plimsoll.app.scan.Situation;
import dev.plimsoll.app.ui.LatestAnswer;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.app.ui.SnapshotList;
import dev.plimsoll.engine.Coverage;
import dev.plimsoll.engine.ScanReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// State and commands of the packages screen: the packages of one image as a list or a tree,
/// narrowed by layers and words. Knows no control and no scene.
public final class PackagesViewModel {

  private final ShownImage shown;
  private final Navigation navigation;
  private final LatestAnswer<PackageAnswer> search;
  private final Exports exports;

  private final ReadOnlyObjectWrapper<PackageQuery> query =
      new ReadOnlyObjectWrapper<>(PackageQuery.ALL);
  private final ReadOnlyObjectWrapper<PackageHits> hits =
      new ReadOnlyObjectWrapper<>(PackageHits.NONE);
  private final ReadOnlyObjectWrapper<@Nullable PackageRow> selected =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final PackageList list = new PackageList();
  private Expansion expansion = Expansion.NONE;
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
    this.navigation = navigation;
    this.search = new LatestAnswer<>(background, screen, this::publish);
    this.exports = new Exports(background, screen);
    this.shown = new ShownImage(scans, images, navigation, new Following());
    shown.start();
    navigation.layerModeProperty().subscribe(mode -> ask(query.get().mode(mode)));
  }

  /// The image whose packages are listed.
  ShownImage shown() {
    return shown;
  }

  public ReadOnlyObjectProperty<@Nullable ImageEntry> image() {
    return shown.image();
  }

  /// The report whose packages are listed; null before the first scan of this session.
  public ReadOnlyObjectProperty<@Nullable ScanReport> report() {
    return shown.report();
  }

  public ReadOnlyObjectProperty<Situation> situation() {
    return shown.situation();
  }

  public ReadOnlyObjectProperty<PackageQuery> query() {
    return query.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PackageHits> hits() {
    return hits.getReadOnlyProperty();
  }

  public SnapshotList<PackageRow> rows() {
    return list.rows();
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
    shown.scan();
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

  /// Of packages, listed or all.
  Exports exports() {
    return exports;
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
    expansion = expansion.with(row, isOpen);
    list.rows().set(PackageRows.of(hits.get(), expansion));
  }

  /// Selects by the row's key; an unknown key or null selects nothing.
  public void select(@Nullable String key) {
    var row = key == null ? Optional.<PackageRow>empty() : list.row(key);
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

  private void open(PackageEntry entry) {
    list.of(entry.id()).filter(PackageRow::isClosed).ifPresent(row -> open(row.key(), true));
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
    return new PackagePalette(() -> all, navigation);
  }

  /// Takes over what the window's selection and the scans say.
  private final class Following implements ShownImage.Follower {

    @Override
    public void turn(Selection place) {
      followPackage(place.component().map(Selection.Part::id));
      expansion = Expansion.NONE;
      detail.set(Optional.empty());
      query.set(query.get().layers(place.layers()).narrow(Narrowing.ALL));
    }

    @Override
    public void move(Selection place) {
      followPackage(place.component().map(Selection.Part::id));
      if (!place.layers().equals(query.get().layers())) {
        ask(query.get().layers(place.layers()));
      }
    }

    @Override
    public void load(@Nullable ScanReport next) {
      if (next == null) {
        search.drop();
        index = () -> PackageIndex.EMPTY;
        publish(PackageAnswer.NOTHING);
      } else {
        index = LatestAnswer.once(() -> PackageIndex.of(next));
        ask(query.get());
      }
    }

    @Override
    public ListStatus status(Coverage known) {
      return hits.get().status(known);
    }
  }

  /// Keeps the row where the selected package stands at several. A row that is no package stays
  /// selected too: the window's selection knows nothing of it.
  private void followPackage(Optional<String> component) {
    var now = selectedPackage().map(PackageEntry::id);
    if (component.isEmpty() ? now.isPresent() : !component.equals(now)) {
      component
          .filter(id -> list.of(id).isEmpty())
          .flatMap(id -> all.entry(id))
          .ifPresent(entry -> hits.get().wayTo(entry).forEach(this::open));
      selected.set(component.flatMap(id -> list.of(id, all)).orElse(null));
      detail.set(Optional.empty());
    }
  }

  private void ask(PackageQuery next) {
    var former = query.get();
    if (!next.words().equals(former.words()) || !next.layers().equals(former.layers())) {
      expansion = expansion.withoutWays();
    }
    query.set(next);
    if (report().get() != null) {
      search.ask(PackageAnswer.to(index, next, order, expansion));
    }
  }

  private void publish(PackageAnswer answer) {
    exports.forget();
    all = answer.hits().index();
    hits.set(answer.hits());
    list.rows().set(answer.rows());
    shown.restate();
    reselect();
  }

  /// The row that had the selection, else another one of its package.
  private void reselect() {
    var now = selected.get();
    var same = now == null ? Optional.<PackageRow>empty() : list.row(now.key());
    selected.set(
        same.or(() -> navigation.selection().component().flatMap(part -> list.of(part.id(), all)))
            .orElse(null));
  }
}
