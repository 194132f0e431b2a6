package dev.plimsoll.app.images;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.ImageResult;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.ui.FilterWords;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.connect.EngineException;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.model.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State and commands of the images screen. Lists what the engine, opened archives and the demo
/// offer; scans only what it is told to.
public final class ImagesViewModel {

  private final Shelves shelves;
  private final KnownImages images;
  private final ScanService scans;
  private final Navigation navigation;
  private final Executor background;
  private final Executor screen;
  private final ObservableList<ImageRow> rows = FXCollections.observableArrayList();
  private final ObservableList<ImageRow> shown = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<EngineState> engine =
      new ReadOnlyObjectWrapper<>(new EngineState.Asking());
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyObjectWrapper<Set<String>> selected = new ReadOnlyObjectWrapper<>(Set.of());

  /// Read by the palette off the screen thread.
  private volatile List<ImageRow> all = List.of();

  private List<String> words = List.of();
  private List<ImageEntry> ofEngine = List.of();
  private final List<ImageEntry> opened = new ArrayList<>();
  private int fetching;

  public ImagesViewModel(
      Shelves shelves,
      KnownImages images,
      ScanService scans,
      Navigation navigation,
      Executor background,
      Executor screen) {
    this.shelves = shelves;
    this.images = images;
    this.scans = scans;
    this.navigation = navigation;
    this.background = background;
    this.screen = screen;
    scans
        .results()
        .addListener((MapChangeListener<String, ImageResult>) change -> update(change.getKey()));
    navigation.placeProperty().subscribe(place -> follow(place.selection()));
  }

  /// Those that the words match, in the default order: newest first, untagged last.
  public ObservableList<ImageRow> rows() {
    return shown;
  }

  public ReadOnlyObjectProperty<EngineState> engine() {
    return engine.getReadOnlyProperty();
  }

  /// What went wrong with the last archive; null once it is dismissed or another one opens.
  public ReadOnlyObjectProperty<@Nullable Trouble> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// False while a list or an archive is being fetched.
  public ReadOnlyBooleanProperty idle() {
    return idle.getReadOnlyProperty();
  }

  /// Keys of the chosen rows.
  public ReadOnlyObjectProperty<Set<String>> selected() {
    return selected.getReadOnlyProperty();
  }

  /// @param lead the row that the window's selection names; null where `keys` is empty
  public void select(Collection<String> keys, @Nullable String lead) {
    selected.set(Set.copyOf(keys));
    navigation.select(
        Optional.ofNullable(lead)
            .flatMap(this::row)
            .map(row -> Selection.ofImage(row.key(), row.image().label()))
            .orElse(Selection.none()));
  }

  public Optional<ImageRow> row(String key) {
    return all.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /// Every image, listed or hidden.
  public List<ImageRow> allRows() {
    return all;
  }

  /// Lists images whose names, ids or sources hold every word.
  public void filter(String text) {
    words = FilterWords.of(text);
    list();
  }

  /// Chosen rows in the order of the list, hidden ones included.
  public List<ImageRow> selectedRows() {
    return all.stream().filter(row -> selected.get().contains(row.key())).toList();
  }

  /// Bytes that scanning the chosen images reads at most.
  public long bytesToRead() {
    return selectedRows().stream().mapToLong(ImageRow::size).sum();
  }

  /// Lists again. Never scans.
  public void refresh() {
    fetching(1);
    engine.set(new EngineState.Asking());
    background.execute(() -> {
      try {
        var listing = shelves.engine().list();
        screen.execute(() -> listed(listing));
      } catch (EngineException e) {
        var silent = new EngineState.Silent(e.code(), e.parameters(), e.attempts());
        screen.execute(() -> answered(silent));
      }
    });
  }

  public void scanSelected() {
    scans.scan(selectedRows().stream().map(ImageRow::image).toList());
  }

  public void cancelScans() {
    scans.cancel();
  }

  /// Shows the findings of the chosen image.
  public void openFindings() {
    navigation.show("findings");
  }

  /// Adds the archive to the list and selects it. A file that is no image is said, not listed.
  public void openArchive(Path file) {
    open(() -> shelves.files().archive(file));
  }

  public void openDemo() {
    open(shelves.files()::demo);
  }

  /// Images for the palette.
  public PaletteSource palette() {
    return (wanted, limit) ->
        all.stream()
            .filter(row -> row.matches(wanted))
            .limit(limit)
            .map(row ->
                new PaletteSource.Entry(
                    "images.title",
                    row.image().label(),
                    row.id().map(Digest::abbreviated).orElse(row.key()),
                    row.result().summary().flatMap(ScanSummary::worst),
                    () ->
                        navigation.go("images", Selection.ofImage(row.key(), row.image().label()))))
            .toList();
  }

  public void dismissTrouble() {
    trouble.set(null);
  }

  private void open(FileShelf.Opening opening) {
    fetching(1);
    trouble.set(null);
    background.execute(() -> {
      try {
        var image = opening.open();
        screen.execute(() -> arrived(image));
      } catch (UnopenedException e) {
        screen.execute(() -> failed(e.trouble()));
      }
    });
  }

  private void listed(EngineShelf.Listing listing) {
    ofEngine = listing.images();
    rebuild();
    answered(listing.engine());
  }

  private void answered(EngineState state) {
    engine.set(state);
    fetching(-1);
  }

  private void arrived(ImageEntry image) {
    opened.removeIf(other -> other.key().equals(image.key()));
    opened.add(image);
    rebuild();
    select(Set.of(image.key()), image.key());
    fetching(-1);
  }

  private void failed(Trouble what) {
    trouble.set(what);
    fetching(-1);
  }

  private void fetching(int more) {
    fetching += more;
    idle.set(fetching == 0);
  }

  private void rebuild() {
    var known = new ArrayList<>(opened);
    known.addAll(ofEngine);
    all =
        known.stream()
            .map(image -> new ImageRow(image, scans.result(image.key())))
            .sorted(ImageRow.NEWEST_FIRST)
            .toList();
    list();
    images.set(known);
    scans.recall(known);
  }

  private void list() {
    rows.setAll(all.stream().filter(row -> row.matches(words)).toList());
  }

  private void update(String key) {
    all =
        all.stream().map(row -> row.key().equals(key) ? row.with(scans.result(key)) : row).toList();
    list();
  }

  /// Esc, the breadcrumb and the way back change the selection too.
  private void follow(Selection selection) {
    var keys = selection.image().map(Selection.Part::id).map(Set::of).orElse(Set.of());
    if (keys.isEmpty() || !selected.get().containsAll(keys)) {
      selected.set(keys);
    }
  }
}
