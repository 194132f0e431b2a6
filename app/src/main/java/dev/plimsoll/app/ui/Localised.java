package dev.plimsoll.app.ui;

import dev.plimsoll.app.i18n.Forms;
import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.i18n.Texts;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// The language of the window. Whatever is bound here follows a change of it at once.
public final class Localised {

  private final ObjectProperty<Language> language;
  private final Map<Language, Forms> forms = new EnumMap<>(Language.class);

  public Localised(Language language, Clock clock, ZoneId zone) {
    this.language = new SimpleObjectProperty<>(language);
    for (var each : Language.values()) {
      forms.put(each, new Forms(each, clock, zone));
    }
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public Texts texts() {
    return Texts.of(language.get());
  }

  public Forms forms() {
    return Objects.requireNonNull(forms.get(language.get()));
  }

  /// The text as it is now; for what is built anew when the language changes.
  public String text(String key, Object... namesAndValues) {
    return texts().text(key, namesAndValues);
  }

  /// A text that follows the language.
  public ObservableValue<String> bound(String key, Object... namesAndValues) {
    return language.map(now -> Texts.of(now).text(key, namesAndValues));
  }

  /// A text that follows the language and everything else that it is made of.
  public ObservableValue<String> bound(Supplier<String> text, Observable... alsoFollows) {
    var follows = new Observable[alsoFollows.length + 1];
    follows[0] = language;
    System.arraycopy(alsoFollows, 0, follows, 1, alsoFollows.length);
    return Bindings.createStringBinding(text::get, follows);
  }

  public Label label(String key, Object... namesAndValues) {
    var label = new Label();
    label.textProperty().bind(bound(key, namesAndValues));
    return label;
  }
}
