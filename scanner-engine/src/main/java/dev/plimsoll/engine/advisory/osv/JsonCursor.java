package dev.plimsoll.engine.advisory.osv;

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
final class JsonCursor implements Closeable {

  private static final int DEEPEST = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(100)
                  .maxNameLength(1_000)
                  .maxStringLength(OsvRecordParser.LARGEST_RECORD)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final JsonParser in;

  JsonCursor(byte[] document) throws IOException {
    in = JSON.createParser(document);
    in.nextToken();
  }

  interface FieldVisitor {
    void visit(String name) throws IOException;
  }

  interface ElementVisitor {
    void visit() throws IOException;
  }

  void eachField(String what, FieldVisitor visitor) throws IOException {
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

  void eachElement(String what, ElementVisitor visitor) throws IOException {
    if (isNull()) {
      return;
    }
    require(JsonToken.START_ARRAY, what);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      visitor.visit();
    }
  }

  /// The empty string where the value is `null`.
  String text(String what) throws IOException {
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
  String textOrNothing() throws IOException {
    String text = in.currentToken() == JsonToken.VALUE_STRING ? in.getText() : "";
    skip();
    return text;
  }

  /// Empty where the value is anything but a number: for fields whose form is free.
  OptionalDouble numberOrNothing() throws IOException {
    var number =
        in.currentToken().isNumeric()
            ? OptionalDouble.of(in.getDoubleValue())
            : OptionalDouble.empty();
    skip();
    return number;
  }

  /// Distinct, in order.
  List<String> texts(String what) throws IOException {
    var texts = new ArrayList<String>();
    eachElement(what, () -> texts.add(text(what)));
    return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
  }

  boolean isObject() {
    return in.currentToken() == JsonToken.START_OBJECT;
  }

  boolean isNull() {
    return in.currentToken() == JsonToken.VALUE_NULL;
  }

  void skip() throws IOException {
    in.skipChildren();
  }

  void requireEnd() throws IOException {
    if (in.nextToken() != null) {
      throw wrong("text after the record");
    }
  }

  /// Carries the position at which the cursor stands.
  JsonParseException wrong(String problem) {
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
