package dev.plimsoll.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a program says inside a container of an image, without a network.
record Container(String image) {

  /// Its standard output; fails, with its complaints, where it ends with another code than 0.
  String answer(String... command) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("docker", "run", "--rm", "--network=none", image));
    words.addAll(List.of(command));
    Path complaints = Files.createTempFile("complaints", ".txt");
    try {
      var process = new ProcessBuilder(words).redirectError(complaints.toFile()).start();
      var answer = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(Files.readString(complaints)).isZero();
      return answer;
    } finally {
      Files.delete(complaints);
    }
  }
}
