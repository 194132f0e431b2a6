package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;

/// Reads the databases of rpm, the lists that stand in for one, and package archives.
///
/// A database below another folder than the image's root is read too, as that of a file system kept
/// there; its packages are then judged as the image's distribution. Keys that rpm keeps as packages
/// (`gpg-pubkey`) are no software and no component.
public final class RpmCataloger implements Cataloger {

  /// Databases of several thousand packages have some 300 MiB; of an archive only the beginning is
  /// read.
  private static final long LIMIT = 1L << 30;

  private static final String ECOSYSTEM = "RPM";
  private static final String ARCHIVES = "**/*.rpm";
  private static final String ARCHIVE_READ = "what the header says of the package";
  private static final String ARCHIVE_NOT_READ = "contents, dependencies";

  private static final List<SourceFile> SOURCES =
      List.of(
          database("Packages", "packages (Berkeley DB hash)", ""),
          database("Packages.db", "packages (NDB)", ""),
          database("rpmdb.sqlite", "packages (SQLite)", "tables that only index"),
          database("rpmdb.sqlite-wal", "packages that are not in the database yet", ""),
          manifest("container-manifest-2", "packages of Azure Linux without rpm", ""),
          manifest("container-manifest-1", "the same where it lies alone", "epochs"),
          SourceFile.at(ECOSYSTEM, ARCHIVES, EvidenceKind.DECLARED, ARCHIVE_READ, ARCHIVE_NOT_READ),
          SourceFile.byContent(
              ECOSYSTEM,
              "package archives under another name",
              EvidenceKind.DECLARED,
              ARCHIVE_READ,
              ARCHIVE_NOT_READ));

  private static SourceFile database(String file, String read, String notRead) {
    var pattern = "**/" + DatabaseFile.FOLDERS + file;
    return SourceFile.at(ECOSYSTEM, pattern, EvidenceKind.INSTALLED, read, notRead);
  }

  private static SourceFile manifest(String file, String read, String notRead) {
    var pattern = "**/" + DatabaseFile.MANIFESTS + file;
    return SourceFile.at(ECOSYSTEM, pattern, EvidenceKind.INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "rpm";
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
  public long limit() {
    return LIMIT;
  }

  @Override
  public boolean wants(FileEntry entry) {
    return entry.path().endsWith(".rpm") || DatabaseFile.of(entry.path()).isPresent();
  }

  @Override
  public boolean mayRecognise(byte first) {
    return first == (byte) (ArchiveReader.MAGIC >>> 24);
  }

  @Override
  public boolean recognises(FileEntry entry, byte[] head) {
    return head.length >= 4 && ByteBuffer.wrap(head).getInt(0) == ArchiveReader.MAGIC;
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var database = DatabaseFile.of(entry.path());
    if (database.isEmpty()) {
      new ArchiveReader(content.stream(), records).read();
    } else if (entry.size() > 0) {
      read(database.get(), content, records);
    }
  }

  private static void read(DatabaseFile database, FileContent content, Records records)
      throws IOException {
    var found = new FoundPackages(records, database.root());
    switch (database.form()) {
      case BERKELEY -> new BerkeleyReader(content.bytes(), found).read();
      case NDB -> new NdbReader(content.bytes(), found).read();
      case SQLITE, SQLITE_LOG -> {
        sqlite(database.form(), content, found, records);
        return;
      }
      case COLUMNS -> ManifestReader.of(content.stream(), records).columns();
      case NAMES -> ManifestReader.of(content.stream(), records).names();
    }
    found.finish();
  }

  private static void sqlite(
      DatabaseFile.Form form, FileContent content, FoundPackages found, Records records)
      throws IOException {
    var reader = new SqliteReader(content.bytes(), found);
    if (form == DatabaseFile.Form.SQLITE_LOG) {
      reader.log();
    } else {
      reader.database();
    }
    records.attribute(LoggedDatabase.ROWS, TableTree.numbers(found.finish()));
    records.attribute(LoggedDatabase.TREE, reader.tree().text());
    records.attribute(LoggedDatabase.ELSEWHERE, TableTree.numbers(reader.elsewhere()));
  }

  @Override
  public List<FactHistory> together(List<FactHistory> histories, Consumer<Gap> gaps) {
    return new DatabaseFolders(gaps).together(histories);
  }
}
