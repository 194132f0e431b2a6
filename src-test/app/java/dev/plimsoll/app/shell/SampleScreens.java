package dev.plimsoll.app.shell;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.settings.SettingsView;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Background;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.CoverageStrip;
import dev.plimsoll.app.ui.DenseTable;
import dev.plimsoll.app.ui.FilterField;
import dev.plimsoll.app.ui.FxThread;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.InspectorContent;
import dev.plimsoll.app.ui.InspectorContent.Action;
import dev.plimsoll.app.ui.InspectorContent.Field;
import dev.plimsoll.app.ui.InspectorContent.Section;
import dev.plimsoll.app.ui.InspectorContent.Step;
import dev.plimsoll.app.ui.ListColumn;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.PaletteSource;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.Screen;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.app.ui.SeverityChip;
import dev.plimsoll.app.ui.Surroundings;
import dev.plimsoll.app.ui.Tasks;
import dev.plimsoll.engine.Coverage;
import dev.plimsoll.engine.model.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A window with two screens of invented rows: what the shell is tested with.
final class SampleScreens {

  record Row(String id, Severity severity, String name, String version) {}

  static final Instant NOW = Instant.parse("2026-08-20T06:05:09Z");

  final Localised localised =
      new Localised(Language.EN, Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC);
  final Themes themes = new Themes(localised.languageProperty());
  final Commands commands = new Commands();
  final Navigation navigation = new Navigation("images");
  final Tasks tasks = new Tasks();
  final Surroundings surroundings = new Surroundings();
  final SimpleBooleanProperty canScan = new SimpleBooleanProperty(false);
  final DenseTable<Row> table = table(Ids.FINDINGS_TABLE);
  final FilterField filter =
      new FilterField(
          Ids.FINDINGS_FILTER, Ids.FINDINGS_FILTER_STATE, "shell.command.filter", localised);
  int scans;

  SampleScreens() {
    themes.themeProperty().set(Theme.LIGHT);
    surroundings
        .engineProperty()
        .set(new Surroundings.Engine.Found("Docker", "28.2.2", "unix:///var/run/docker.sock"));
    surroundings
        .advisoriesProperty()
        .set(new Surroundings.Advisories.Installed(Instant.parse("2026-08-17T00:00:00Z"), 6832));
    commands.handle(Command.SCAN, () -> scans++, canScan, "shell.reason.no-task");
    table.publish(rows());
    table.onSelect(chosen ->
        chosen.stream()
            .findFirst()
            .ifPresent(
                row -> navigation.select(navigation.selection().withFinding(row.id(), row.id()))));
  }

  Shell shell() {
    return new Shell(
        new ShellParts(
            localised,
            themes,
            commands,
            navigation,
            tasks,
            surroundings,
            new Remembered(Map.of()),
            List.of(images(), findings()),
            List.of(new SettingsView(localised, themes, new Region()).build()),
            List.of(source())),
        new Background(Runnable::run, FxThread::run));
  }

  void selectAFinding() {
    navigation.go(
        "findings",
        Selection.ofImage("sha256:1", "shop/api:2.4")
            .withLayers(new TreeSet<>(List.of(3, 4, 5, 6, 7)))
            .withComponent("openssl", "openssl"));
    table.select("CVE-2026-0003");
  }

  private Screen images() {
    var images = table(Ids.IMAGES_TABLE);
    images.publish(rows());
    return screen("images", Ids.RAIL_IMAGES, Icons.IMAGES, Command.SHOW_IMAGES, images.node());
  }

  private Screen findings() {
    var scan = new CommandButton(Command.SCAN, commands, localised).primary();
    var bar = new HBox(filter, scan);
    bar.getStyleClass().add("filter-bar");
    var coverage = new CoverageStrip(Ids.FINDINGS_COVERAGE, localised, _ -> {});
    coverage.show(new Coverage(260, 3, 0, 7, 9, 9));
    return screen(
        "findings",
        Ids.RAIL_FINDINGS,
        Icons.FINDINGS,
        Command.SHOW_FINDINGS,
        filter.field(),
        bar,
        coverage,
        table.node());
  }

  private Screen screen(String id, Ids rail, Icons icon, Command show, Node first, Node... rest) {
    var page = new VBox(rest.length == 0 ? new Node[] {first} : rest);
    VBox.setVgrow(page.getChildren().getLast(), javafx.scene.layout.Priority.ALWAYS);
    return new Screen(
        id,
        rail,
        id + ".title",
        icon,
        show,
        page,
        rest.length == 0 ? List.of(first) : List.of(first, rest[rest.length - 1]),
        navigation
            .selectionProperty()
            .flatMap(
                s -> localised.languageProperty().map(_ -> s.component().map(_ -> content()))));
  }

  private DenseTable<Row> table(Ids id) {
    var severity =
        new ListColumn<Row>("severity", localised.bound("findings.title"), 72, _ -> "")
            .graphic(() -> new Chip(SeverityChip.letter(localised)))
            .sortedBy(Comparator.comparing(Row::severity));
    var name =
        new ListColumn<Row>("id", localised.bound("images.title"), 142, Row::id)
            .mono()
            .sortedBy(Comparator.comparing(Row::id));
    var version =
        new ListColumn<Row>("version", localised.bound("inspector.what"), 90, Row::version)
            .figures();
    return new DenseTable<Row>(id, Row::id, row -> row.severity().word() + ", " + row.id())
        .columns(List.of(severity, name, version))
        .named(localised.bound("findings.title"))
        .growing(name)
        .orderedBy(Comparator.comparing(Row::id));
  }

  private record Chip(SeverityChip chip) implements ListColumn.Graphic<Row> {

    @Override
    public Node node() {
      return chip;
    }

    @Override
    public void show(Row row) {
      chip.show(Optional.of(row.severity()));
    }
  }

  static List<Row> rows() {
    var severities = Severity.values();
    return IntStream.range(0, 40)
        .mapToObj(i ->
            new Row(
                "CVE-2026-%04d".formatted(i),
                severities[i % severities.length],
                "package-" + i,
                "1." + i))
        .toList();
  }

  private static InspectorContent content() {
    var why =
        Section.of("")
            .withEvidence("var/lib/dpkg/status:1182", "3.0.11-1 < 3.0.15-1   (dpkg order)")
            .withFields(List.of(Field.of("advisory", "DSA-5912-1, 2026-10-12")));
    var todo =
        Section.of("")
            .withSteps(
                List.of(
                    new Step(
                        "Raise base to debian:12.12; 9 findings gone, 1 new.",
                        Optional.of(Action.of("Compare", () -> {}))),
                    new Step("Or rebuild layer 4 with openssl 3.0.15-1.", Optional.empty())));
    return new InspectorContent(
        "CVE-2026-1234",
        Optional.of(Severity.HIGH),
        "openssl 3.0.11-1 · 2 instances",
        List.of(new Action("Triage", true, () -> {}), Action.of("Select its layer", () -> {})),
        Section.of("A crafted certificate can make the X.509 parser write past a heap buffer.")
            .withFields(
                List.of(
                    Field.of("severity", "High, Debian").with(Severity.HIGH),
                    Field.of("confidence", "certain"))),
        why,
        Section.of("Later: not upgraded, not removed.")
            .withFields(List.of(Field.of("layer", "4").with(Action.of("Select", () -> {})))),
        todo);
  }

  private PaletteSource source() {
    return (words, limit) ->
        rows().stream()
            .filter(row ->
                words.stream().allMatch(row.id().toLowerCase(java.util.Locale.ROOT)::contains))
            .limit(limit)
            .map(row ->
                new PaletteSource.Entry(
                    "findings.title",
                    row.id(),
                    "shop/api:2.4, layer 4",
                    Optional.of(row.severity()),
                    this::selectAFinding))
            .toList();
  }
}
