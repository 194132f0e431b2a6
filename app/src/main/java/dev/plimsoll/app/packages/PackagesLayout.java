package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Switch;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Table or tree, and what the rows are grouped by.
final class PackagesLayout extends HBox {

  private final PackagesViewModel model;
  private final Localised localised;

  PackagesLayout(PackagesViewModel model, Localised localised) {
    super(8);
    this.model = model;
    this.localised = localised;
    setMinWidth(Region.USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(arrangement(), grouping());
  }

  private Switch<Arrangement> arrangement() {
    ObjectProperty<Arrangement> chosen = new SimpleObjectProperty<>(Arrangement.TABLE);
    model.query().subscribe(query -> chosen.set(query.arrangement()));
    chosen.subscribe(now -> {
      if (now != model.query().get().arrangement()) {
        model.arrange(now);
      }
    });
    return new Switch<>(
        Ids.PACKAGES_ARRANGEMENT,
        List.of(Arrangement.values()),
        chosen,
        each -> localised.bound("packages.arrangement." + PackageInspector.word(each)));
  }

  private MenuButton grouping() {
    var button = Ids.PACKAGES_GROUPING.on(new MenuButton());
    button
        .textProperty()
        .bind(
            localised.bound(
                () ->
                    localised.text(
                        "packages.group-by", "what", words(model.query().get().grouping())),
                model.query()));
    button.setMinWidth(Region.USE_PREF_SIZE);
    var group = new ToggleGroup();
    for (var each : Grouping.values()) {
      var item = new RadioMenuItem();
      item.textProperty().bind(localised.bound(() -> words(each)));
      item.setToggleGroup(group);
      item.setOnAction(_ -> model.group(each));
      model.query().subscribe(query -> item.setSelected(query.grouping() == each));
      button.getItems().add(item);
    }
    return button;
  }

  private String words(Grouping grouping) {
    return localised.text("packages.grouping." + PackageInspector.word(grouping));
  }
}
