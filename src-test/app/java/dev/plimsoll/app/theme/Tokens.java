package dev.plimsoll.app.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The colours of one token sheet, and their contrast as WCAG 2 computes it.
record Tokens(Map<String, Integer> colours) {

  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): #([0-9a-f]{6});");

  static Tokens of(String sheet) throws IOException {
    try (var in = Tokens.class.getResourceAsStream("/plimsoll/app/theme/" + sheet)) {
      var colours = new TreeMap<String, Integer>();
      var tokens = TOKEN.matcher(new String(in.readAllBytes(), UTF_8));
      while (tokens.find()) {
        colours.put(tokens.group(1), Integer.parseInt(tokens.group(2), 16));
      }
      return new Tokens(colours);
    }
  }

  double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance(String token) {
    int rgb = Objects.requireNonNull(colours.get(token), token);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
