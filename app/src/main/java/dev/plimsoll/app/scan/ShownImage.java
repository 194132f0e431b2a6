package dev.plimsoll.app.scan;

import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.engine.Coverage;
import dev.plimsoll.engine.ScanReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import org.jspecify.annotations.Nullable;

/// The image that the window's selection names, with what is known of it: what every screen follows
/// that lists things of one image.
public final class ShownImage {

  /// The screen's part. A call comes after image and report are set.
  public interface Follower {

    /// The selection names another image, or none; [#load] follows.
    void turn(Selection place);

    /// The selection moved within its image.
    void move(Selection place);

    /// Another report is known of the image; null for none.
    void load(@Nullable ScanReport report);

    /// What the list says of a report that covers this.
    ListStatus status(Coverage coverage);
  }

  private static final Coverage NOTHING = new Coverage(0, 0, 0, 0, 0, 0);

  private final ScanService scans;
  private final KnownImages images;
  private final Navigation navigation;
  private final Follower follower;
  private final ReadOnlyObjectWrapper<@Nullable ImageEntry> image = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ScanReport> report = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Situation> situation =
      new ReadOnlyObjectWrapper<>(new Situation(ListStatus.NO_IMAGE, new ScanState.Idle()));

  private Coverage coverage = NOTHING;

  public ShownImage(
      ScanService scans, KnownImages images, Navigation navigation, Follower follower) {
    this.scans = scans;
    this.images = images;
    this.navigation = navigation;
    this.follower = follower;
  }

  /// Tells the follower of everything from now on.
  public void start() {
    scans
        .results()
        .addListener((MapChangeListener<String, ImageResult>) change -> update(change.getKey()));
    images.list().subscribe(this::follow);
    navigation.placeProperty().subscribe(this::follow);
  }

  public ReadOnlyObjectProperty<@Nullable ImageEntry> image() {
    return image.getReadOnlyProperty();
  }

  /// Null before the first scan of this session.
  public ReadOnlyObjectProperty<@Nullable ScanReport> report() {
    return report.getReadOnlyProperty();
  }

  /// Of the report; nothing at all where there is none. Counted once for each report.
  public Coverage coverage() {
    return coverage;
  }

  public ReadOnlyObjectProperty<Situation> situation() {
    return situation.getReadOnlyProperty();
  }

  public void scan() {
    var shown = image.get();
    if (shown != null) {
      scans.scan(List.of(shown));
    }
  }

  /// Says anew what the list shows; for when it has changed by itself.
  public void restate() {
    var result = Optional.ofNullable(image.get()).map(shown -> scans.result(shown.key()));
    var next =
        new Situation(
            ListStatus.of(result, _ -> follower.status(coverage)),
            result.map(ImageResult::state).orElseGet(ScanState.Idle::new));
    if (!next.equals(situation.get())) {
      situation.set(next);
    }
  }

  private void follow() {
    var place = navigation.selection();
    var next = place.image().flatMap(part -> images.find(part.id())).orElse(null);
    var former = image.get();
    image.set(next);
    if (Objects.equals(key(former), key(next))) {
      follower.move(place);
    } else {
      follower.turn(place);
      load(next == null ? null : scans.result(next.key()).report().orElse(null));
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
    coverage = next == null ? NOTHING : next.coverage();
    report.set(next);
    follower.load(next);
  }
}
