package dev.plimsoll.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoAdvisoriesTest {

  @TempDir Path cache;

  @Test
  void holdTwelveRecordsOfDebian() throws IOException {
    try (var store = OsvStore.open(DemoAdvisories.store(cache))) {
      assertThat(store.status().records()).isEqualTo(12);
      assertThat(store.covers("Debian:11")).isTrue();
      assertThat(store.statements(List.of(new PackageKey("Debian:11", "sudo"))).values())
          .singleElement()
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .hasSize(1);
    }
  }

  @Test
  void leaveNothingButTheStore() throws IOException {
    var store = DemoAdvisories.store(cache);

    try (var files = Files.list(cache)) {
      assertThat(files).containsExactly(store);
    }
  }

  @Test
  void areImportedOnce() throws IOException {
    var first = Files.getLastModifiedTime(DemoAdvisories.store(cache));

    assertThat(Files.getLastModifiedTime(DemoAdvisories.store(cache))).isEqualTo(first);
  }

  @Test
  void replaceAStoreThatCannotBeRead() throws IOException {
    var store = DemoAdvisories.store(cache);
    Files.writeString(store, "of another version");

    try (var mended = OsvStore.open(DemoAdvisories.store(cache))) {
      assertThat(mended.status().records()).isEqualTo(12);
    }
  }
}
