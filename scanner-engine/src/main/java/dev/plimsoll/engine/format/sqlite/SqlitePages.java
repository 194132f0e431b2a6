package dev.plimsoll.engine.format.sqlite;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/// The pages of a database, numbered from 1: those of the file itself ([SqliteFile]) or those that
/// its log holds ([WriteAheadLog]).
public interface SqlitePages {

  /// Most pages that are read: 4 GiB of the usual 4,096 bytes each.
  int LIMIT = 1 << 20;

  /// Bytes of a page that carry data: its size without what an extension reserved at its end.
  int usableSize();

  /// Of texts.
  Charset encoding();

  /// A page whole; empty where it does not lie here.
  Optional<byte[]> page(long number) throws IOException;
}
