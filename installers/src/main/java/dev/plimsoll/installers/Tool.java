package dev.plimsoll.installers;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/// Runs the JDK's tools inside this process, and programs outside it. A failure carries the output.
final class Tool {

  private Tool() {}

  /// `jlink`, `jmod` or `jpackage` of the JDK that runs this.
  static void jdk(String name, List<String> arguments) throws IOException {
    var tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IOException("this JDK has no " + name + ": use a whole JDK 25"));
    var output = new StringWriter();
    var writer = new PrintWriter(output, true);
    int status = tool.run(writer, writer, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IOException(name + " ended with " + status + "\n" + output);
    }
  }

  /// @param log takes what the program writes
  static void program(List<String> command, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(new ArrayList<>(command));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IOException(
          String.join(" ", command) + " ended with " + status + "\n" + Files.readString(log));
    }
  }
}
