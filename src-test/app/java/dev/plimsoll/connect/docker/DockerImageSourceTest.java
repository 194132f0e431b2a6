package dev.plimsoll.connect.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.image.UnreadableImageException;
import dev.plimsoll.engine.model.Digest;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class DockerImageSourceTest {

  private static final String ID = "sha256:" + "ab".repeat(32);
  private static final String OTHER = "sha256:" + "ac".repeat(32);
  private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

  @TempDir private Path folder;
  private FakeEngine fake;
  private DockerEngine engine;

  @BeforeEach
  void start() throws IOException {
    var socket = folder.resolve("docker.sock");
    fake = new FakeEngine(socket);
    engine =
        DockerEngine.connect(
            URI.create("unix://" + socket), "unix://" + socket, Duration.ofSeconds(5), List.of());
  }

  @AfterEach
  void stop() throws IOException {
    engine.close();
    fake.close();
  }

  @Test
  void listsOneRowPerIdWithSortedFamiliarTags() throws Exception {
    fake.on(
        "/images/json",
        FakeEngine.json(
            200,
            """
            [{"Id":"%s","RepoTags":["shop/web:2","docker.io/library/web:1"],"Created":60,"Size":5},
             {"Id":"%s","RepoTags":["<none>:<none>"],"Created":0,"Size":7}]\
            """
                .formatted(ID, OTHER)));

    assertThat(engine.images())
        .containsExactly(
            new EngineImage(
                Digest.parse(ID).orElseThrow(),
                List.of("shop/web:2", "web:1"),
                Instant.ofEpochSecond(60),
                5),
            new EngineImage(Digest.parse(OTHER).orElseThrow(), List.of(), Instant.EPOCH, 7));
  }

  @Test
  void knowsIdDigestAndLayersWithoutReading() throws IOException {
    fake.on(
        "/images/web:1/json",
        FakeEngine.json(
            200,
            """
            {"Id":"%s","RepoDigests":["other@%s","web@%s"],"Size":42,"RootFS":{"Layers":["%s"]}}\
            """
                .formatted(ID, ID, OTHER, OTHER)));

    var identity = engine.source("web:1").identity();

    assertThat(identity.id()).hasValueSatisfying(id -> assertThat(id).hasToString(ID));
    assertThat(identity.digest()).hasValueSatisfying(d -> assertThat(d).hasToString(OTHER));
    assertThat(identity.size()).isEqualTo(42);
    assertThat(identity.diffIds()).hasSize(1);
    assertThat(identity.configuration()).isEmpty();
  }

  @Test
  void namesTheImageThatTheEngineDoesNotHave() {
    assertUnreadable(engine.source("gone:1"), "IMG-003");
    assertUnreadable(engine.source("not a name"), "IMG-003");
    assertThatThrownBy(() -> engine.source("gone:1").open().read())
        .isInstanceOfSatisfying(
            UnreadableImageException.class,
            e -> assertThat(e.parameters()).containsEntry("image", "gone:1"));
  }

  @Test
  void saysThatAPrefixFitsSeveralIds() {
    fake.on(
        "/images/json?all=1",
        FakeEngine.json(200, "[{\"Id\":\"%s\"},{\"Id\":\"%s\"}]".formatted(ID, OTHER)));

    assertUnreadable(engine.source("a"), "DKR-006");
    assertUnreadable(engine.source("abab"), "IMG-003");
  }

  @Test
  void passesOnWhatTheEngineComplainsOf() {
    fake.on("/images/web/json", FakeEngine.json(500, "{\"message\":\"disk on fire\"}"));

    assertThatThrownBy(() -> engine.source("web").identity())
        .isInstanceOfSatisfying(
            UnreadableImageException.class,
            e -> {
              assertThat(e.code()).isEqualTo("DKR-005");
              assertThat(e.parameters()).containsEntry("message", "disk on fire");
            });
  }

  private static void assertUnreadable(ImageSource source, String code) {
    assertThatThrownBy(source::identity)
        .isInstanceOfSatisfying(
            UnreadableImageException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void readsAWholeArchive() throws IOException {
    save(CHUNKED + "5\r\nbytes\r\n400\r\n" + "\0".repeat(1024) + "\r\n0\r\n\r\n");

    try (var in = engine.source("web").open()) {
      assertThat(in.readAllBytes()).hasSize(1029).startsWith("bytes".getBytes(UTF_8));
    }
  }

  @Test
  void doesNotTakeALostConnectionForTheEnd() {
    save(CHUNKED + "5\r\nbytes\r\n");

    assertThatThrownBy(() -> engine.source("web").open().readAllBytes())
        .isInstanceOf(IOException.class);
  }

  @Test
  void doesNotTakeAnErrorBehindTheBytesForTheEnd() {
    save(CHUNKED + "5\r\nbytes\r\n1a\r\n{\"error\":\"no space left\"}\n\r\n0\r\n\r\n");

    assertThatThrownBy(() -> engine.source("web").open().readAllBytes())
        .isInstanceOf(EOFException.class)
        .hasMessageEndingWith("before its end: {\"error\":\"no space left\"}");
  }

  private void save(String answer) {
    fake.on("/images/web/get", out -> out.write(answer.getBytes(UTF_8)));
  }

  @Test
  void closingEndsATransferThatHasNotBegun() throws Exception {
    fake.on("/images/web/get", fake.silence());
    var in = engine.source("web").open();
    var reading = EngineHttp.start(in::read);

    in.close();

    assertClosed(reading);
  }

  @Test
  void closingEndsATransferInTheMiddle() throws Exception {
    fake.on(
        "/images/web/get",
        out -> {
          out.write(CHUNKED.getBytes(UTF_8));
          while (true) {
            out.write("5\r\nbytes\r\n".getBytes(UTF_8));
          }
        });
    var in = engine.source("web").open();
    assertThat(in.readNBytes(100)).hasSize(100);
    var reading = EngineHttp.start(in::readAllBytes);

    in.close();

    assertClosed(reading);
    assertThat(fake.clientGone.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static void assertClosed(FutureTask<?> reading) {
    assertThatThrownBy(() -> reading.get(10, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(IOException.class)
        .hasMessage("the transfer of web was closed");
  }
}
