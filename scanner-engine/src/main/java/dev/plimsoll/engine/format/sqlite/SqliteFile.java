package dev.plimsoll.engine.format.sqlite;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/// The pages of a database file.
public final class SqliteFile implements SqlitePages {

  private final FileBytes bytes;
  private final FileHeader header;

  private SqliteFile(FileBytes bytes, FileHeader header) {
    this.bytes = bytes;
    this.header = header;
  }

  public static SqliteFile open(FileBytes bytes) throws IOException, UnreadableDatabaseException {
    var header = FileHeader.of(bytes.read(0, FileHeader.BYTES));
    if (bytes.size() / header.pageSize() > LIMIT) {
      throw new UnreadableDatabaseException("more than %d pages".formatted(LIMIT));
    }
    return new SqliteFile(bytes, header);
  }

  @Override
  public int usableSize() {
    return header.usableSize();
  }

  @Override
  public Charset encoding() {
    return header.encoding();
  }

  @Override
  public Optional<byte[]> page(long number) throws IOException {
    var page = bytes.read((number - 1) * header.pageSize(), header.pageSize());
    return Optional.of(page).filter(whole -> whole.length == header.pageSize());
  }
}
