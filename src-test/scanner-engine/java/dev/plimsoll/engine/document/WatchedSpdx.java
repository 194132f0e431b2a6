package dev.plimsoll.engine.document;

import dev.plimsoll.engine.document.spdx.SpdxJson;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A process that writes an SPDX document and says which addresses were asked for on the way.
final class WatchedSpdx {

  private WatchedSpdx() {}

  public static void main(String[] arguments) throws IOException {
    var asked = new CopyOnWriteArrayList<URI>();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException e) {
            asked.add(uri);
          }
        });
    new SpdxJson("0.1.0").write(SmallReport.make(), OutputStream.nullOutputStream());
    System.out.println("asked: " + asked);
  }
}
