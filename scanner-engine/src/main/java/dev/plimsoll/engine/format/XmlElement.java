package dev.plimsoll.engine.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of an XML text.
///
/// @param name without prefix
/// @param attributes by name without prefix
/// @param text its own characters, not those of its children; without blanks around them
/// @param line where its tag ends, from 1
public record XmlElement(
    String name, Map<String, String> attributes, String text, List<XmlElement> children, int line) {

  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /// The first child of that name.
  public Optional<XmlElement> child(String childName) {
    return children(childName).findFirst();
  }

  public Stream<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.name().equals(childName));
  }

  /// Text of the first child of that name; empty where there is none.
  public String text(String childName) {
    return child(childName).map(XmlElement::text).orElse("");
  }

  /// Empty where it has no such attribute.
  public String attribute(String attributeName) {
    return attributes.getOrDefault(attributeName, "");
  }
}
