package dev.plimsoll.engine.inventory.wordpress;

import static dev.plimsoll.engine.model.EvidenceKind.INSTALLED;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Finds WordPress itself, its plugins and its themes.
///
/// A plugin is known by its folder, as in its address at wordpress.org (`plugins/akismet`):
/// advisories name it so, while the title in the file changes.
public final class WordpressCataloger implements Cataloger {

  private static final String PLUGINS = "**/wp-content/{plugins,mu-plugins}/";

  private static final List<SourceFile> SOURCES =
      List.of(
          source("**/wp-includes/version.php", "the core's version", "database version"),
          source(
              PLUGINS + "{*.php,*/*.php}",
              "plugins: version, licence, author, plugins that they need",
              "files without `Plugin Name:` in their first 8 KiB"),
          source(
              "**/wp-content/themes/*/style.css",
              "themes: version, licence, author, the theme that they build on",
              "files without `Theme Name:` in their first 8 KiB"));

  /// `plugins/akismet/akismet.php`, `plugins/hello.php`, `themes/twentyten/style.css`
  private static final Pattern PLACE =
      Pattern.compile(".*?wp-content/(?:mu-)?(plugins|themes)/([^/]+?)(?:\\.php|/[^/]+)");

  private static final Pattern CORE =
      Pattern.compile("^\\s*\\$wp_version\\s*=\\s*['\"]([^'\"]+)['\"]", Pattern.MULTILINE);

  private static SourceFile source(String files, String read, String notRead) {
    return SourceFile.at("WordPress", files, INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "wordpress";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var start = content.stream().readNBytes(FileHeader.BYTES);
    var place = PLACE.matcher(entry.path());
    if (place.matches()) {
      readHeader(place.group(1), place.group(2), new FileHeader(start), records);
    } else {
      readCore(new String(start, StandardCharsets.UTF_8), records);
    }
  }

  private static void readHeader(String kind, String slug, FileHeader header, Records records) {
    var title = header.value(kind.equals("plugins") ? "Plugin Name" : "Theme Name");
    if (!title.isEmpty()) {
      var draft =
          record(kind + "/" + slug, header.value("Version"))
              .licence(header.value("License"))
              .supplier(header.value("Author"));
      for (var needed : header.value("Requires Plugins").split(",", -1)) {
        draft.dependsOn(needed.isBlank() ? "" : "plugins/" + needed.strip());
      }
      var base = header.value("Template");
      records.add(draft.dependsOn(base.isEmpty() ? "" : "themes/" + base));
    }
  }

  private static void readCore(String text, Records records) {
    var version = CORE.matcher(text);
    if (version.find()) {
      // a dash, as in `6.5-alpha`, means something else in a CPE
      var cpe = version.group(1).replace("-", "\\-");
      records.add(
          record("wordpress", version.group(1))
              .cpe("cpe:2.3:a:wordpress:wordpress:%s:*:*:*:*:*:*:*".formatted(cpe)));
    } else {
      records.broken(0, "has no \"$wp_version\"");
    }
  }

  private static PackageDraft record(String name, String version) {
    return PackageRecord.installed(ComponentType.WORDPRESS, name, version);
  }
}
