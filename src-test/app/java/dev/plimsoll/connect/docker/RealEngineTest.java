package dev.plimsoll.connect.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.UnreadableImageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The real thing: an image of one file of 8 MB, imported into the engine of the machine and
/// removed again.
@Timeout(120)
class RealEngineTest {

  private static final String IMAGE = "plimsoll-connect-test:1";
  private static final int BYTES = 8 << 20;

  private ContainerEngine engine;

  @BeforeEach
  void importTheImage() throws Exception {
    Capability.DOCKER.require();
    docker(rootFileSystem(), "import", "-", IMAGE);
    engine = new DockerLocator(System.getenv(), Path.of("/nonexistent")).locate();
  }

  @AfterEach
  void removeTheImage() throws Exception {
    if (engine != null) {
      engine.close();
      docker(new byte[0], "image", "rm", IMAGE);
    }
  }

  @Test
  void listsTheImageOnceAndNamesTheEngine() throws Exception {
    assertThat(engine.product()).isIn("Docker", "Podman");
    assertThat(engine.version()).isNotEmpty();
    assertThat(engine.images())
        .filteredOn(image -> image.tags().contains(IMAGE))
        .singleElement()
        .satisfies(image -> assertThat(image.size()).isBetween((long) BYTES, BYTES + 100_000L));
  }

  @Test
  void findsTheImageByNameIdAndPrefix() throws IOException {
    var identity = engine.source(IMAGE).identity();
    var id = identity.id().orElseThrow();

    assertThat(identity.diffIds()).hasSize(1);
    assertThat(engine.source(id.toString()).identity()).isEqualTo(identity);
    assertThat(engine.source(id.abbreviated()).identity()).isEqualTo(identity);
    assertThatThrownBy(() -> engine.source("plimsoll-connect-test:2").identity())
        .isInstanceOfSatisfying(
            UnreadableImageException.class, e -> assertThat(e.code()).isEqualTo("IMG-003"));
  }

  @Test
  void savesAnArchiveWithAManifest() throws IOException {
    var source = engine.source(IMAGE);
    source.identity();
    var names = new HashSet<String>();

    try (var tar = new TarArchiveInputStream(source.open(), UTF_8.name())) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        names.add(entry.getName());
      }
    }

    assertThat(names).contains("manifest.json");
  }

  @Test
  void canBeClosedInTheMiddleAndUsedAgain() throws Exception {
    var in = engine.source(IMAGE).open();
    assertThat(in.readNBytes(BYTES / 2)).hasSize(BYTES / 2);
    var reading = EngineHttp.start(in::readAllBytes);

    in.close();

    assertThatThrownBy(() -> reading.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(IOException.class);
    try (var again = engine.source(IMAGE).open()) {
      assertThat(again.readAllBytes()).hasSizeGreaterThan(BYTES);
    }
  }

  private static byte[] rootFileSystem() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes, UTF_8.name())) {
      var entry = new TarArchiveEntry("file");
      entry.setSize(BYTES);
      tar.putArchiveEntry(entry);
      var content = new byte[BYTES];
      Arrays.fill(content, (byte) 'x');
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static void docker(byte[] input, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("docker"));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var in = process.getOutputStream()) {
      in.write(input);
    }
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
