package dev.plimsoll.connect.docker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.dockerjava.transport.DockerHttpClient.Response;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// The tar that an engine sends of an image. Closing it, from any thread and at any moment, drops
/// the connection, so that the engine stops too.
///
/// An engine that fails in the middle ends its answer as if all were well, with its error as JSON
/// behind the bytes (moby, `postImagesGet`). A tar ends with zero blocks (POSIX.1-2024, pax,
/// ustar); an answer that does not is an error here.
final class SaveStream extends InputStream {

  private static final int BLOCK = 512;

  private final String image;
  private final FutureTask<Response> request;
  private boolean isClosed;
  private @Nullable Response response;
  private @Nullable InputStream body;
  private int zeros;
  private byte[] tail = new byte[0];

  SaveStream(EngineHttp http, String path, String image) {
    this.image = image;
    request = EngineHttp.start(() -> keep(http.executeOnce(path)));
  }

  /// The answer may come when nobody waits any more.
  private synchronized Response keep(Response arrived) throws IOException {
    if (isClosed) {
      arrived.close();
      throw closed();
    }
    response = arrived;
    return arrived;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      int count = body().read(buffer, offset, length);
      if (count < 0) {
        requireEnd();
      } else {
        remember(buffer, offset, count);
      }
      return count;
    } catch (IOException e) {
      synchronized (this) {
        throw isClosed ? closed() : e;
      }
    }
  }

  private InputStream body() throws IOException {
    if (body == null) {
      body = answered();
    }
    return body;
  }

  private InputStream answered() throws IOException {
    try {
      var answer = request.get();
      int status = answer.getStatusCode();
      if (status == 200) {
        return answer.getBody();
      }
      if (status == 404) {
        throw DockerImageSource.missing(image);
      }
      var message = EngineJson.message(new String(answer.getBody().readNBytes(65_536), UTF_8));
      throw DockerImageSource.unreadable(
          "DKR-005", "the engine answered: " + message, Map.of("message", message));
    } catch (ExecutionException e) {
      throw EngineHttp.failure(e);
    } catch (CancellationException _) {
      throw closed();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      close();
      throw new InterruptedIOException("interrupted while the engine prepared " + image);
    }
  }

  private void remember(byte[] buffer, int offset, int count) {
    int from = offset + count;
    while (from > offset && buffer[from - 1] == 0 && offset + count - from < BLOCK) {
      from--;
    }
    int trailing = offset + count - from;
    zeros = trailing == count ? Math.min(BLOCK, zeros + count) : trailing;
    if (trailing == 0) {
      int kept = Math.min(count, BLOCK);
      tail = Arrays.copyOfRange(buffer, offset + count - kept, offset + count);
    }
  }

  private void requireEnd() throws IOException {
    if (zeros < BLOCK) {
      var text = new String(tail, UTF_8);
      int error = text.indexOf("{\"error");
      throw new EOFException(
          "the engine ended the archive of "
              + image
              + " before its end"
              + (error < 0 ? "" : ": " + text.substring(error).strip()));
    }
  }

  private IOException closed() {
    return new IOException("the transfer of " + image + " was closed");
  }

  @Override
  public void close() {
    Response arrived;
    synchronized (this) {
      isClosed = true;
      arrived = response;
    }
    request.cancel(true);
    if (arrived != null) {
      arrived.close();
    }
  }
}
