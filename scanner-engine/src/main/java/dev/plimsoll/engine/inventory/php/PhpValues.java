package dev.plimsoll.engine.inventory.php;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plimsoll.engine.format.UnreadableTextException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what PHP's `serialize()` writes, as the tree that the same value would be in JSON. Lengths
/// count bytes: `a:1:{s:4:"name";s:9:"memcached";}`. Lists are objects with numbers for names.
///
/// Objects of classes become their fields and nothing is ever made of them; references and values
/// that a class serialises by itself are not followed.
final class PhpValues {

  private static final int DEPTH = 100;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final byte[] bytes;
  private int position;
  private JsonNode root = NODES.missingNode();
  private @Nullable UnreadableTextException fault;

  private PhpValues(byte[] bytes) {
    this.bytes = bytes;
  }

  static PhpValues read(byte[] bytes) {
    var values = new PhpValues(bytes);
    try {
      values.root = values.value(0);
    } catch (UnreadableTextException e) {
      values.fault = e;
    }
    return values;
  }

  /// Of bytes that end early, the members that are whole.
  JsonNode root() {
    return root;
  }

  /// Why the root is not the whole value; empty where it is.
  Optional<UnreadableTextException> fault() {
    return Optional.ofNullable(fault);
  }

  private JsonNode value(int depth) throws UnreadableTextException {
    if (depth > DEPTH) {
      throw unreadable("is nested more than %d deep".formatted(DEPTH));
    }
    char type = next();
    return switch (type) {
      case 'N' -> {
        expect(';');
        yield NODES.nullNode();
      }
      case 'b', 'i', 'd', 'r', 'R' -> {
        expect(':');
        yield NODES.textNode(until(';'));
      }
      case 's' -> {
        expect(':');
        var text = quoted(length(':'));
        expect(';');
        yield NODES.textNode(text);
      }
      case 'a' -> {
        expect(':');
        yield members(depth);
      }
      case 'O' -> {
        expect(':');
        quoted(length(':'));
        expect(':');
        yield members(depth);
      }
      default -> throw unreadable("'%s' is no type of PHP".formatted(printable(type)));
    };
  }

  private JsonNode members(int depth) throws UnreadableTextException {
    int count = length(':');
    expect('{');
    var object = NODES.objectNode();
    if (depth == 0) {
      root = object;
    }
    for (int i = 0; i < count; i++) {
      var name = value(depth + 1).asText();
      object.set(name, value(depth + 1));
    }
    expect('}');
    return object;
  }

  private String quoted(int length) throws UnreadableTextException {
    expect('"');
    if (length > bytes.length - position) {
      throw unreadable("ends early");
    }
    var text = new String(bytes, position, length, UTF_8);
    position += length;
    expect('"');
    return text;
  }

  private int length(char end) throws UnreadableTextException {
    var digits = until(end);
    try {
      int length = Integer.parseInt(digits);
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // told below, as a negative one is
    }
    throw unreadable("\"%s\" is no length".formatted(digits));
  }

  private String until(char end) throws UnreadableTextException {
    int start = position;
    while (next() != end) {
      if (position - start > 40) {
        throw unreadable("a number of more than 40 signs");
      }
    }
    return new String(bytes, start, position - 1 - start, ISO_8859_1);
  }

  private void expect(char sign) throws UnreadableTextException {
    char found = next();
    if (found != sign) {
      throw unreadable("'%s' where '%s' belongs".formatted(printable(found), sign));
    }
  }

  private char next() throws UnreadableTextException {
    if (position >= bytes.length) {
      throw unreadable("ends early");
    }
    return (char) (bytes[position++] & 0xFF);
  }

  private static String printable(char sign) {
    return sign >= ' ' && sign < 0x7F ? String.valueOf(sign) : "\\x%02X".formatted((int) sign);
  }

  private UnreadableTextException unreadable(String reason) {
    return new UnreadableTextException(0, "byte %d: %s".formatted(position, reason));
  }
}
