package dev.plimsoll.app.ui;

import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the program found around it: container engine and advisories. The status bar says it; who
/// looked writes it.
public final class Surroundings {

  /// The container engine.
  public sealed interface Engine {

    record Looking() implements Engine {}

    /// `Docker` `28.2.2` at `unix:///var/run/docker.sock`
    record Found(String product, String version, String address) implements Engine {}

    /// @param code `DKR-001`, `DKR-002`, `DKR-004`
    record Absent(String code) implements Engine {}
  }

  /// The installed advisories.
  public sealed interface Advisories {

    record Looking() implements Advisories {}

    record None() implements Advisories {}

    /// @param asOf newest date of any record
    record Installed(Instant asOf, long records) implements Advisories {}
  }

  private final ObjectProperty<Engine> engine = new SimpleObjectProperty<>(new Engine.Looking());
  private final ObjectProperty<Advisories> advisories =
      new SimpleObjectProperty<>(new Advisories.Looking());

  public ObjectProperty<Engine> engineProperty() {
    return engine;
  }

  public ObjectProperty<Advisories> advisoriesProperty() {
    return advisories;
  }
}
