package dev.plimsoll.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// Makes the application image and the Debian package, step by step, in `dist` under the build
/// folder.
public final class Distribution {

  private Distribution() {}

  /// @param arguments version, time that every shipped file gets (ISO 8601), the module's folder,
  ///   its build folder with `class-path` and `javafx` in it
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      throw new IOException("packages are made on Linux only, so far");
    }
    var version = arguments[0];
    var time = Instant.parse(arguments[1]);
    var module = Path.of(arguments[2]);
    var build = Path.of(arguments[3]);
    var work = build.resolve("work");
    var dist = build.resolve("dist");
    Trees.delete(work);
    Trees.delete(dist);
    Files.createDirectories(work);
    Files.createDirectories(dist);

    step("runtime");
    var runtime = RuntimeImage.link(build.resolve("javafx"), work);
    step("application image");
    var icon = Mark.write(work.resolve("icon"), 512);
    var jars = work.resolve("jars");
    NativeLibraries.settle(build.resolve("class-path"), jars);
    var image = ApplicationImage.create(version, runtime, jars, icon, dist);
    // The cache remembers the time of each jar: set all before it is made, and keep them after.
    Trees.setTime(image.folder(), time);
    step("AOT cache");
    AotCache.train(image, work);
    Trees.setTime(image.folder(), time);
    step("Debian package");
    var deb = new DebianPackage(version, module.resolve("linux"), time).build(image, work, dist);
    step(deb + ", " + Files.size(deb) / 1_000_000 + " MB");
  }

  private static void step(String what) {
    System.out.println("distribution: " + what);
  }
}
