package dev.plimsoll.app.images;

import dev.plimsoll.connect.EngineLocator;

/// Where images come from.
public record Shelves(EngineShelf engine, FileShelf files) {

  public static Shelves of(EngineLocator locator, FileShelf files) {
    return new Shelves(new EngineShelf(locator), files);
  }
}
