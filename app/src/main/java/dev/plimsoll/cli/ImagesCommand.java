package dev.plimsoll.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.plimsoll.cli.TextTable.Cell;
import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "images", description = "List the images of the local engine. Scans nothing.")
final class ImagesCommand implements Callable<Integer> {

  private static final Comparator<EngineImage> NEWEST_FIRST =
      Comparator.comparing(EngineImage::created).reversed().thenComparing(EngineImage::id);

  private final Session session;

  enum Format {
    TABLE,
    JSON
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table (default) or json")
  private Format format = Format.TABLE;

  ImagesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure, IOException {
    try (var engine = session.services().engines().locate()) {
      var images = engine.images().stream().sorted(NEWEST_FIRST).toList();
      switch (format) {
        case TABLE -> table(images);
        case JSON -> json(images);
      }
      return ExitCode.OK;
    } catch (EngineException e) {
      throw Failure.of(e);
    }
  }

  private void table(List<EngineImage> images) {
    if (images.isEmpty()) {
      session.print(session.texts().text("cli.images.none"));
      return;
    }
    var table =
        new TextTable()
            .header(
                text("cli.column.reference"),
                text("cli.column.id"),
                text("cli.column.created"),
                text("cli.column.size"),
                text("cli.column.last-scan"),
                text("cli.column.worst"));
    images.forEach(image -> table.row(row(image)));
    table.lines(session.terminal().width(), session.terminal().isScreen()).forEach(session::print);
  }

  private List<Cell> row(EngineImage image) {
    var forms = session.forms();
    var last = session.services().history().find(image.id());
    return List.of(
        Cell.of(name(image)),
        Cell.of(image.id().abbreviated()),
        Cell.of(forms.isoDate(image.created())),
        Cell.of(forms.size(image.size())),
        Cell.of(last.map(s -> forms.age(s.scanned())).orElse(text("cli.images.never"))),
        Cell.of(last.map(this::worst).orElse("–")));
  }

  /// `shop/api:2.4 (+1)`; an untagged image has its id in the next column.
  private String name(EngineImage image) {
    int more = image.tags().size() - 1;
    return switch (image.tags().size()) {
      case 0 -> text("cli.images.untagged");
      case 1 -> image.tags().getFirst();
      default -> image.tags().getFirst() + " (+" + more + ")";
    };
  }

  /// `C Critical`, `≥ C Critical` where something was not examined.
  private String worst(ScanSummary summary) {
    if (summary.worst().isEmpty()) {
      return summary.isComplete() ? text("outcome.none-found") : "– " + text("cli.images.partial");
    }
    var key = "outcome.severity." + summary.worst().get().word();
    return (summary.isComplete() ? "" : "≥ ") + text(key + ".letter") + " " + text(key);
  }

  private void json(List<EngineImage> images) throws IOException {
    var json = new JsonFactory().createGenerator(session.terminal().out());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartArray();
    for (var image : images) {
      json.writeStartObject();
      json.writeStringField("id", image.id().toString());
      json.writeArrayFieldStart("references");
      for (var tag : image.tags()) {
        json.writeString(tag);
      }
      json.writeEndArray();
      json.writeStringField("created", image.created().toString());
      json.writeNumberField("size", image.size());
      json.writeFieldName("lastScan");
      lastScan(session.services().history().find(image.id()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }

  private static void lastScan(Optional<ScanSummary> last, JsonGenerator json) throws IOException {
    if (last.isEmpty()) {
      json.writeNull();
      return;
    }
    var summary = last.get();
    json.writeStartObject();
    json.writeStringField("scanned", summary.scanned().toString());
    json.writeStringField(
        "advisoriesAsOf", summary.advisoriesAsOf().map(Object::toString).orElse(null));
    json.writeStringField("worst", summary.worst().map(Severity::word).orElse(null));
    json.writeObjectFieldStart("counts");
    for (var severity : Severity.values()) {
      json.writeNumberField(severity.word(), summary.counts().getOrDefault(severity, 0));
    }
    json.writeEndObject();
    json.writeNumberField("notExamined", summary.notExamined());
    json.writeNumberField("failed", summary.failed());
    json.writeBooleanField("complete", summary.isComplete());
    json.writeEndObject();
  }

  private String text(String key) {
    return session.texts().text(key);
  }
}
