package dev.plimsoll.engine.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Walks one JSON document forward, within limits, and says where it stopped.
///
/// A visitor is called with the cursor on the value and must either read it or [#skip] it. JSON's
/// `null` counts as an absent value everywhere.
public final class JsonCursor implements Closeable {

  private static final int DEEPEST = 100;

  /// Characters.
  private static final int LONGEST_TEXT = 16 * 1024 * 1024;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(100)
                  .maxNameLength(1_000)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final JsonParser in;

  public JsonCursor(byte[] document) throws IOException {
    in = JSON.createParser(document);
    in.nextToken();
  }

  /// Called once a member.
  @FunctionalInterface
  public interface FieldVisitor {
    void visit(String name) throws IOException;
  }

  /// Called once an element.
  @FunctionalInterface
  public interface ElementVisitor {
    void visit() throws IOException;
  }

  public void eachField(String what, FieldVisitor visitor) throws IOException {
    if (isNull()) {
      return;
    }
    require(JsonToken.START_OBJECT, what);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      visitor.visit(name);
    }
  }

  public void eachElement(String what, ElementVisitor visitor) throws IOException {
    if (isNull()) {
      return;
    }
    require(JsonToken.START_ARRAY, what);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      visitor.visit();
    }
  }

  /// The empty string where the value is `null`.
  public String text(String what) throws IOException {
    if (isNull()) {
      return "";
    }
    require(JsonToken.VALUE_STRING, what);
    String text = in.getText();
    if (hasHalfCharacter(text)) {
      throw wrong('"' + what + "\" holds half a character");
    }
    return text;
  }

  /// The empty string where the value is anything but text: for fields whose form is free.
  public String textOrNothing() throws IOException {
    String text = in.currentToken() == JsonToken.VALUE_STRING ? in.getText() : "";
    skip();
    return text;
  }

  /// Empty where the value is anything but a number: for fields whose form is free.
  public OptionalDouble numberOrNothing() throws IOException {
    var number =
        in.currentToken().isNumeric()
            ? OptionalDouble.of(in.getDoubleValue())
            : OptionalDouble.empty();
    skip();
    return number;
  }

  /// Distinct, in order.
  public List<String> texts(String what) throws IOException {
    var texts = new ArrayList<String>();
    eachElement(what, () -> texts.add(text(what)));
    return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
  }

  /// Whole or with a fraction; some writers make no difference. 0 where the value is `null`.
  public double number(String what) throws IOException {
    if (isNull()) {
      return 0;
    }
    if (!in.currentToken().isNumeric()) {
      throw wrong('"' + what + "\" is not a number");
    }
    return in.getDoubleValue();
  }

  public boolean isText() {
    return in.currentToken() == JsonToken.VALUE_STRING;
  }

  public boolean isObject() {
    return in.currentToken() == JsonToken.START_OBJECT;
  }

  public boolean isNull() {
    return in.currentToken() == JsonToken.VALUE_NULL;
  }

  public void skip() throws IOException {
    in.skipChildren();
  }

  public void requireEnd() throws IOException {
    if (in.nextToken() != null) {
      throw wrong("text after the record");
    }
  }

  /// Carries the position at which the cursor stands.
  public JsonParseException wrong(String problem) {
    return new JsonParseException(in, problem);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// An escape can name one half of a surrogate pair alone. UTF-8 cannot, so that two names which
  /// differ here would be one in the store.
  private static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private void require(JsonToken expected, String what) throws IOException {
    if (in.currentToken() != expected) {
      String form =
          switch (expected) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            default -> "text";
          };
      throw wrong('"' + what + "\" is not " + form);
    }
  }
}
