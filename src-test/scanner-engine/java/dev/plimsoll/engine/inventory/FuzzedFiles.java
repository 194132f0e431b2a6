package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/// What a fuzz target of a cataloger starts from, and what it asks of any bytes.
///
/// The build runs the changed copies; with `JAZZER_FUZZ=1` Jazzer makes more of them.
public final class FuzzedFiles {

  private FuzzedFiles() {}

  /// Each sound file, and damaged copies of it.
  public static Stream<byte[]> changed(String... sound) {
    return Stream.of(sound).map(text -> text.getBytes(UTF_8)).flatMap(FuzzedFiles::changed);
  }

  public static Stream<byte[]> changed(byte[] sound) {
    return Stream.concat(Mutations.of(sound), Stream.of(new byte[0]));
  }

  /// Reads the bytes under each of these names.
  public static void read(Cataloger cataloger, byte[] bytes, String... paths) throws IOException {
    for (var path : paths) {
      read(cataloger, path, bytes);
    }
  }

  /// Reads the file; there are components with package URLs, and no more gaps than anyone reads.
  public static void read(Cataloger cataloger, String path, byte[] bytes) throws IOException {
    var read = ReadFile.of(cataloger, path, bytes);
    assertThat(read.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    assertThat(read.packages())
        .hasSizeLessThanOrEqualTo(bytes.length)
        .allSatisfy(one -> {
          assertThat(one.name()).isNotBlank().hasSizeLessThanOrEqualTo(Records.NAME_LIMIT);
          assertThat(PackageUrls.of(one, Optional.empty())).startsWith("pkg:");
        });
  }
}
