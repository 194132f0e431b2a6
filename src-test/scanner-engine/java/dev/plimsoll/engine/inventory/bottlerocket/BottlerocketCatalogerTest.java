package dev.plimsoll.engine.inventory.bottlerocket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class BottlerocketCatalogerTest {

  private static final String SYSTEM = "x86_64-bottlerocket-linux-gnu/sys-root/usr/";
  private static final String LIST = SYSTEM + "share/bottlerocket/application-inventory.json";

  private static final String SOUND =
      """
      {"Content": [
        {"Name": "containerd", "Publisher": "bottlerocket-core-kit", "Version": "1.7.25",
         "Release": "1.1740525475.e3a5862c.br1", "Epoch": "1", "Architecture": "x86_64"},
        {"Name": "chrony", "Version": "4.6.1", "Release": "1.br1", "Epoch": "0"},
        {"Name": "nothing"}
      ]}
      """;

  @Test
  void readsPackagesAsTheRpmsThatTheyWere() {
    var story = new LayerStory(new BottlerocketCataloger(), new OsReleaseCataloger());
    story.writes(0, SYSTEM + "lib/os-release", "ID=bottlerocket\nVERSION_ID=1.34.0\n");
    story.writes(0, LIST, SOUND);

    var components = Inventory.of(story.histories(), "test").components();

    assertThat(components)
        .extracting(one -> one.version() + " " + one.purl())
        .containsExactly(
            "4.6.1-1.br1 pkg:rpm/bottlerocket/chrony@4.6.1-1.br1?distro=bottlerocket-1.34.0",
            "1:1.7.25-1.1740525475.e3a5862c.br1"
                + " pkg:rpm/bottlerocket/containerd@1.7.25-1.1740525475.e3a5862c.br1"
                + "?arch=x86_64&distro=bottlerocket-1.34.0&epoch=1");
  }

  @Test
  void saysOfAnEntryThatItHasNoVersion() throws IOException {
    assertThat(analyse(SOUND.getBytes(UTF_8)).gaps()).hasSize(1);
  }

  static Stream<byte[]> inputs() {
    return Mutations.of(SOUND);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    assertThat(analyse(bytes).gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
  }

  private static RecordedFacts analyse(byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    new BottlerocketCataloger()
        .analyse(new FileEntry(LIST, bytes.length, 0644), FileContent.of(bytes), facts);
    return facts;
  }
}
