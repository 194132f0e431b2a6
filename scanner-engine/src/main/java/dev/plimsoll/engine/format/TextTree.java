package dev.plimsoll.engine.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.TSFBuilder;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;

/// JSON (RFC 8259), TOML 1.0 and YAML 1.1 as one kind of tree, within limits that no honest lock
/// file meets: 64 MiB, 200 levels, 1,000 aliases.
///
/// A missing member is a [MissingNode], whose `asText()` is empty; ask with `path`, not with `get`.
public final class TextTree {

  /// Bytes of a text that is kept as a tree, which takes about ten times as much memory.
  public static final int LIMIT = 64 << 20;

  private static final int DEPTH = 200;

  private static final ObjectReader JSON =
      new ObjectMapper(
              bounded(new JsonFactoryBuilder())
                  .configure(JsonReadFeature.ALLOW_JAVA_COMMENTS, true)
                  .configure(JsonReadFeature.ALLOW_TRAILING_COMMA, true)
                  .build())
          .reader();

  private TextTree() {}

  /// Loaded only where a TOML file is met, as the class below.
  private static final class Toml {
    static final ObjectReader READER =
        new ObjectMapper(bounded(TomlFactory.builder()).build()).reader();
  }

  private static final class Yaml {
    static final ObjectReader READER = new ObjectMapper(factory()).reader();

    private static YAMLFactory factory() {
      var options = new LoaderOptions();
      options.setNestingDepthLimit(DEPTH);
      options.setCodePointLimit(LIMIT);
      options.setMaxAliasesForCollections(1000);
      return bounded(YAMLFactory.builder()).loaderOptions(options).build();
    }
  }

  private static <F extends JsonFactory, B extends TSFBuilder<F, B>> B bounded(B builder) {
    return builder
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(LIMIT)
                .maxDocumentLength(LIMIT)
                .build())
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
  }

  /// Comments and a comma too many are passed over, as Bun and Node's tools write them.
  public static JsonNode json(InputStream text) throws IOException, UnreadableTextException {
    return tree(JSON, text);
  }

  public static JsonNode toml(InputStream text) throws IOException, UnreadableTextException {
    return tree(Toml.READER, text);
  }

  /// The first document.
  public static JsonNode yaml(InputStream text) throws IOException, UnreadableTextException {
    return tree(Yaml.READER, text);
  }

  /// The text is taken whole first, so that an [IOException] is the layer's and everything else the
  /// text's fault.
  private static JsonNode tree(ObjectReader reader, InputStream text)
      throws IOException, UnreadableTextException {
    byte[] bytes = text.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new UnreadableTextException(0, "longer than %d bytes".formatted(LIMIT));
    }
    try {
      var tree = reader.readTree(characters(bytes));
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (JsonProcessingException | RuntimeException e) {
      throw fault(e);
    }
  }

  /// Bytes that are no UTF-8 become U+FFFD: one bad name must not hide the others.
  static String characters(byte[] bytes) {
    var characters = new String(bytes, StandardCharsets.UTF_8);
    return characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
  }

  /// What a reader complains of; the YAML reader throws exceptions that Jackson does not wrap.
  static UnreadableTextException fault(Exception complaint) {
    return switch (complaint) {
      case StreamConstraintsException limit ->
          new UnreadableTextException(0, "over a limit: " + limit.getOriginalMessage());
      case JsonProcessingException text -> {
        var at = text.getLocation();
        yield new UnreadableTextException(
            at == null ? 0 : at.getLineNr(), text.getOriginalMessage());
      }
      default -> new UnreadableTextException(0, String.valueOf(complaint.getMessage()));
    };
  }

  static JsonParser jsonParser(String text) throws IOException {
    return JSON.createParser(text);
  }

  static JsonParser yamlParser(String text) throws IOException {
    return Yaml.READER.createParser(text);
  }
}
