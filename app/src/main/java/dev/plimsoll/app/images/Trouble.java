package dev.plimsoll.app.images;

import java.util.Map;

/// Something that was asked for and could not be done: code and values make the three sentences.
public record Trouble(String code, Map<String, String> parameters) {

  public Trouble {
    parameters = Map.copyOf(parameters);
  }
}
