package dev.plimsoll.connect.docker;

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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/// An engine on a Unix socket that answers what a test says, one request a connection.
final class FakeEngine implements AutoCloseable {

  /// Writes a raw HTTP answer.
  interface Reply {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocketChannel server;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final CountDownLatch never = new CountDownLatch(1);

  /// Falls when a client has gone while an answer was being written.
  final CountDownLatch clientGone = new CountDownLatch(1);

  FakeEngine(Path socket) throws IOException {
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket));
    on("/_ping", json(200, "OK"));
    Thread.ofVirtual().start(this::accept);
  }

  FakeEngine on(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  static Reply json(int status, String body) {
    return out ->
        out.write(
            ("HTTP/1.1 %d X\r\nServer: Docker/28.2.2 (linux)\r\nConnection: close\r\n"
                    + "Content-Length: %d\r\n\r\n%s")
                .formatted(status, body.getBytes(UTF_8).length, body)
                .getBytes(UTF_8));
  }

  /// The paths that were asked for so far, in order.
  List<String> requests() {
    return List.copyOf(requests);
  }

  /// Answers nothing until the engine is closed.
  Reply silence() {
    return _ -> never.await();
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
    try (client) {
      var in = new BufferedReader(new InputStreamReader(Channels.newInputStream(client), UTF_8));
      var first = in.readLine();
      while (!in.readLine().isEmpty()) {}
      var path = first.split(" ", -1)[1];
      requests.add(path);
      replies
          .getOrDefault(path, json(404, "{\"message\":\"no such image\"}"))
          .write(Channels.newOutputStream(client));
    } catch (IOException _) {
      clientGone.countDown();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    never.countDown();
    server.close();
  }
}
