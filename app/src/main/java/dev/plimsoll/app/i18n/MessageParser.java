package dev.plimsoll.app.i18n;

import java.util.ArrayList;
import java.util.List;

/// Reads the grammar of [Message] from left to right; every error names its position.
final class MessageParser {

  private final String text;
  private int at;

  MessageParser(String text) {
    this.text = text;
  }

  Message parse() {
    var message = message();
    if (at < text.length()) {
      throw wrong("a brace that closes nothing");
    }
    return message;
  }

  private Message message() {
    int start = at;
    List<Message.Part> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '}') {
      parts.add(text.charAt(at) == '{' ? place() : literal());
    }
    return new Message(text.substring(start, at), parts);
  }

  private Message.Part literal() {
    int start = at;
    while (at < text.length() && "{}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return new Message.Part.Literal(text.substring(start, at));
  }

  private Message.Part place() {
    expect("{");
    var name = word();
    if (!skip(",")) {
      expect("}");
      return new Message.Part.Value(name);
    }
    expectWord("plural");
    expect(",");
    expectWord("one");
    var one = branch();
    expectWord("other");
    var other = branch();
    spaces();
    expect("}");
    return new Message.Part.Plural(name, one, other);
  }

  private Message branch() {
    spaces();
    expect("{");
    var message = message();
    expect("}");
    return message;
  }

  private String word() {
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw wrong("a name is missing");
    }
    return text.substring(start, at);
  }

  private void expectWord(String expected) {
    spaces();
    if (!word().equals(expected)) {
      throw wrong("\"" + expected + "\" is missing");
    }
  }

  private void expect(String token) {
    if (!skip(token)) {
      throw wrong("\"" + token + "\" is missing");
    }
  }

  private boolean skip(String token) {
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private void spaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " at position " + at + " of \"" + text + "\"");
  }
}
