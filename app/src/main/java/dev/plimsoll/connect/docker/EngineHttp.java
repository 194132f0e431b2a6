package dev.plimsoll.connect.docker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Unversioned requests to the Docker Engine API, so that the engine answers in its own version.
///
/// Every request runs on a thread of its own: an interrupt then ends it wherever it waits, which
/// docker-java's sockets do not offer otherwise (they ignore time-outs). No virtual thread: those
/// that wait for sockets bring a thread in native code that a process waits 0.3 s for when it ends.
final class EngineHttp implements AutoCloseable {

  private final DockerHttpClient client;

  EngineHttp(URI address) {
    client =
        new ZerodepDockerHttpClient.Builder().dockerHost(address).sslConfig(NoTls::new).build();
  }

  /// A short answer, read whole.
  ///
  /// @param server the header of that name: `Docker/28.2.2 (linux)`; may be empty
  record Answer(int status, String server, String body) {}

  /// The engine said nothing in time.
  static final class SilentException extends IOException {
    private static final long serialVersionUID = 1L;

    SilentException(Duration limit) {
      super("no answer within " + limit.toSeconds() + " s");
    }
  }

  Answer get(String path, Duration limit) throws IOException {
    var task =
        start(() -> {
          try (var response = execute(path)) {
            var server = response.getHeader("Server");
            var body = new String(response.getBody().readAllBytes(), UTF_8);
            return new Answer(response.getStatusCode(), server == null ? "" : server, body);
          }
        });
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      task.cancel(true);
      throw new SilentException(limit);
    } catch (InterruptedException _) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the engine was asked");
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  /// Sends the request again, once, where the engine hangs up or is busy: for questions that cost
  /// it nothing, since a connection that was kept may be dead.
  private DockerHttpClient.Response execute(String path) {
    return client.execute(request(path).build());
  }

  /// Never sends the request again. The empty body is what says so: Apache's client, inside of
  /// docker-java's, repeats whatever it can, and a body that is a stream cannot be sent twice
  /// (`HttpRequestRetryExec`).
  DockerHttpClient.Response executeOnce(String path) {
    return client.execute(request(path).body(InputStream.nullInputStream()).build());
  }

  private static DockerHttpClient.Request.Builder request(String path) {
    return DockerHttpClient.Request.builder()
        .method(DockerHttpClient.Request.Method.GET)
        .path(path)
        .headers(Map.of("Accept", "*/*"));
  }

  static <T> FutureTask<T> start(Callable<T> request) {
    var task = new FutureTask<>(request);
    Thread.ofPlatform().daemon().name("engine-request").start(task);
    return task;
  }

  /// docker-java wraps what went wrong in a [RuntimeException].
  static IOException failure(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException found) {
        return found;
      }
    }
    return new IOException(thrown);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
