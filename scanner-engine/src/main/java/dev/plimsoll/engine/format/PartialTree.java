package dev.plimsoll.engine.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// JSON or YAML as far as it can be read: of a text that is cut or broken in its middle, everything
/// before. The limits are those of [TextTree]; the lines on which objects begin are kept.
///
/// Numbers stay as they are written, since a version that looks like one (`7.10`) is none.
public final class PartialTree {

  private final List<JsonNode> documents = new ArrayList<>();
  private final IdentityHashMap<JsonNode, Integer> lines = new IdentityHashMap<>();
  private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
  private String member = "";
  private @Nullable UnreadableTextException fault;

  private PartialTree() {}

  /// Comments and a comma too many are passed over. What follows the first value is not read.
  public static PartialTree json(InputStream text) throws IOException {
    return read(text, false);
  }

  /// Every document of the text; anchors and aliases are not followed.
  public static PartialTree yaml(InputStream text) throws IOException {
    return read(text, true);
  }

  /// The text is taken whole first, so that an [IOException] is the layer's.
  private static PartialTree read(InputStream text, boolean isYaml) throws IOException {
    byte[] bytes = text.readNBytes(TextTree.LIMIT + 1);
    var tree = new PartialTree();
    if (bytes.length > TextTree.LIMIT) {
      tree.fault = new UnreadableTextException(0, "longer than %d bytes".formatted(TextTree.LIMIT));
    } else {
      tree.build(TextTree.characters(bytes), isYaml);
    }
    return tree;
  }

  private void build(String text, boolean isYaml) throws IOException {
    try (var parser = isYaml ? TextTree.yamlParser(text) : TextTree.jsonParser(text)) {
      boolean isRead = false;
      while (!isRead) {
        var token = parser.nextToken();
        if (token != null) {
          take(parser, token);
        }
        isRead = token == null || (!isYaml && open.isEmpty());
      }
      if (documents.isEmpty()) {
        fault = new UnreadableTextException(0, "is empty");
      }
    } catch (JsonProcessingException | RuntimeException e) {
      fault = TextTree.fault(e);
    }
  }

  private void take(JsonParser parser, JsonToken token) throws IOException {
    var nodes = JsonNodeFactory.instance;
    switch (token) {
      case START_OBJECT -> begin(nodes.objectNode(), parser);
      case START_ARRAY -> begin(nodes.arrayNode(), parser);
      case END_OBJECT, END_ARRAY -> open.pollFirst();
      case FIELD_NAME -> member = parser.currentName();
      case VALUE_TRUE, VALUE_FALSE -> attach(nodes.booleanNode(token == JsonToken.VALUE_TRUE));
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          attach(nodes.textNode(parser.getText()));
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> attach(nodes.nullNode());
    }
  }

  private void begin(ContainerNode<?> node, JsonParser parser) {
    attach(node);
    open.push(node);
    if (node.isObject()) {
      lines.put(node, parser.currentTokenLocation().getLineNr());
    }
  }

  private void attach(JsonNode node) {
    switch (open.peekFirst()) {
      case ObjectNode object -> object.set(member, node);
      case ArrayNode array -> array.add(node);
      case null, default -> documents.add(node);
    }
  }

  /// The first document; a [MissingNode] where there is none.
  public JsonNode root() {
    return documents.isEmpty() ? MissingNode.getInstance() : documents.getFirst();
  }

  /// In order; the last one may be cut.
  public List<JsonNode> documents() {
    return List.copyOf(documents);
  }

  /// Where an object of this tree begins, from 1; 0 for anything else.
  public int line(JsonNode object) {
    return lines.getOrDefault(object, 0);
  }

  /// Why the tree is not the whole text; empty where it is.
  public Optional<UnreadableTextException> fault() {
    return Optional.ofNullable(fault);
  }

  /// A member that is text or a number; empty where it is something else or missing.
  public static String text(JsonNode object, String member) {
    var value = object.path(member);
    return value.isTextual() ? value.textValue() : "";
  }
}
