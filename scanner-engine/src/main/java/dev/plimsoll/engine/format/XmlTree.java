package dev.plimsoll.engine.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML 1.0 as a tree, within limits that no honest manifest meets: 16 MiB, 64 levels, 500,000
/// elements.
///
/// No document type is read and no entity but the five of XML is replaced, so a text can name
/// nothing outside itself and grow to nothing. Others, as `&oslash;` in old POMs, are left out.
public final class XmlTree {

  /// Bytes of a text that is kept as a tree.
  public static final int LIMIT = 16 << 20;

  private static final int DEPTH = 64;
  private static final int ELEMENTS = 500_000;
  private static final int DECLARATION_BYTES = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final XMLInputFactory FACTORY = factory();

  private XmlTree() {}

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /// An element whose end has not come yet.
  private record Open(
      String name,
      Map<String, String> attributes,
      StringBuilder text,
      List<XmlElement> children,
      int line) {

    XmlElement closed() {
      return new XmlElement(name, attributes, text.toString().strip(), children, line);
    }
  }

  /// The root element.
  public static XmlElement read(InputStream text) throws IOException, UnreadableTextException {
    byte[] bytes = text.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new UnreadableTextException(0, "longer than %d bytes".formatted(LIMIT));
    }
    return read(decoded(bytes));
  }

  private static XmlElement read(String text) throws UnreadableTextException {
    try {
      var reader = FACTORY.createXMLStreamReader(new StringReader(text));
      try {
        return root(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      throw new UnreadableTextException(
          at == null ? 0 : Math.max(0, at.getLineNumber()), reason(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      // the JDK's reader meets some broken texts with an exception of its own
      throw new UnreadableTextException(0, "not XML: " + e.getMessage());
    }
  }

  private static XmlElement root(XMLStreamReader reader)
      throws XMLStreamException, UnreadableTextException {
    Deque<Open> open = new ArrayDeque<>();
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          elements++;
          if (open.size() == DEPTH || elements > ELEMENTS) {
            throw new UnreadableTextException(
                reader.getLocation().getLineNumber(),
                "over a limit: %d levels, %d elements".formatted(DEPTH, ELEMENTS));
          }
          open.push(opened(reader));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          var innermost = open.peek();
          if (innermost != null) {
            innermost.text().append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          var closed = open.pop().closed();
          var parent = open.peek();
          if (parent == null) {
            return closed;
          }
          parent.children().add(closed);
        }
        default -> {
          // comments, instructions, entities that nobody defines
        }
      }
    }
    throw new UnreadableTextException(0, "no element");
  }

  private static Open opened(XMLStreamReader reader) {
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new Open(
        reader.getLocalName(),
        attributes,
        new StringBuilder(),
        new ArrayList<>(),
        reader.getLocation().getLineNumber());
  }

  /// The JDK writes position and message on two lines.
  private static String reason(String message) {
    int at = message.indexOf("Message: ");
    return at < 0 ? message : message.substring(at + "Message: ".length());
  }

  /// Bytes that the encoding does not know become U+FFFD: one bad name must not hide the rest.
  private static String decoded(byte[] bytes) {
    var text = new String(bytes, charset(bytes));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), ISO_8859_1);
    if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
      return UTF_16;
    }
    var encoding = ENCODING.matcher(start);
    try {
      return encoding.find() ? Charset.forName(encoding.group(1)) : UTF_8;
    } catch (IllegalArgumentException e) {
      return UTF_8;
    }
  }
}
