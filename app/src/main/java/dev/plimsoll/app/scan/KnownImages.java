package dev.plimsoll.app.scan;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Every image that can be named in this window, so that a selection held by key finds its image on
/// any screen.
public final class KnownImages {

  private final ObservableList<ImageEntry> images = FXCollections.observableArrayList();
  private final ObservableList<ImageEntry> shown = FXCollections.unmodifiableObservableList(images);

  public ObservableList<ImageEntry> list() {
    return shown;
  }

  public Optional<ImageEntry> find(String key) {
    return images.stream().filter(image -> image.key().equals(key)).findFirst();
  }

  public void set(List<ImageEntry> all) {
    images.setAll(all);
  }
}
