package dev.plimsoll.installers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Speaks as much of the Docker Engine API on a Unix socket as a scan asks: one image, which is
/// sent in chunks after a pause, as an engine does that puts it together first. A training run
/// meets the code of a real scan this way on machines without an engine.
final class TrainingEngine implements AutoCloseable {

  static final String IMAGE = "training:1";

  private static final String ID = "sha256:" + "0".repeat(64);
  private static final int CHUNK = 32 << 10;

  private final ServerSocketChannel server;
  private final byte[] archive;
  private final Duration pause;

  /// @param archive as `docker save` writes it
  /// @param pause before its first byte
  TrainingEngine(Path socket, Path archive, Duration pause) throws IOException {
    this.pause = pause;
    this.archive = Files.readAllBytes(archive);
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket));
    Thread.ofVirtual().name("training-engine").start(this::accept);
  }

  private void accept() {
    try {
      while (true) {
        var client = server.accept();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void serve(SocketChannel client) {
    try (client;
        var in = new BufferedReader(new InputStreamReader(Channels.newInputStream(client), UTF_8));
        var out = Channels.newOutputStream(client)) {
      var path = String.valueOf(in.readLine()).split(" ", -1)[1];
      var header = in.readLine();
      while (header != null && !header.isEmpty()) {
        header = in.readLine();
      }
      if (path.endsWith("/get")) {
        Thread.sleep(pause);
        send(out);
      } else {
        text(out, path.endsWith("/json") ? "{\"Id\": \"" + ID + "\"}" : "OK");
      }
    } catch (IOException _) {
      // the client went away
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void text(OutputStream out, String body) throws IOException {
    head(out, "Content-Length: " + body.length());
    out.write(body.getBytes(UTF_8));
  }

  private void send(OutputStream out) throws IOException {
    head(out, "Transfer-Encoding: chunked");
    for (int from = 0; from < archive.length; from += CHUNK) {
      int length = Math.min(CHUNK, archive.length - from);
      out.write((Integer.toHexString(length) + "\r\n").getBytes(UTF_8));
      out.write(archive, from, length);
      out.write("\r\n".getBytes(UTF_8));
    }
    out.write("0\r\n\r\n".getBytes(UTF_8));
  }

  private static void head(OutputStream out, String length) throws IOException {
    var head =
        "HTTP/1.1 200 OK\r\nServer: Docker/28.2.2 (linux)\r\nConnection: close\r\n"
            + length
            + "\r\n\r\n";
    out.write(head.getBytes(UTF_8));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
