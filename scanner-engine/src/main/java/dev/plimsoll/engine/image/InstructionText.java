package dev.plimsoll.engine.image;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A history entry's `created_by` as a person would have written the Dockerfile line. For reading,
/// not for building: runs of blanks, which were line breaks once, become one, and the hashes of
/// copied files are cut. What no Dockerfile builder wrote (Bazel, Jib, apko) stays as it is.
final class InstructionText {

  /// BuildKit's mark at the end of a line.
  private static final Pattern BUILDKIT = Pattern.compile("\\s+# buildkit\\s*$");

  /// The classic builder's mark of a step that runs nothing.
  private static final Pattern NOP = Pattern.compile("^(?:\\S*/sh -c )?#\\(nop\\)\\s*");

  /// `|2 VERSION=1 NAME=a b /bin/sh -c`: build arguments in scope; their values may have blanks.
  private static final Pattern ARGUMENTS =
      Pattern.compile("^\\|\\d+ .*?(?=/\\S*sh(?: -\\S+)+ )", Pattern.DOTALL);

  /// `/bin/sh -c`, `/bin/bash -o pipefail -ec`.
  private static final Pattern SHELL =
      Pattern.compile("^/\\S*sh(?: -o \\w+| -[a-z]+)*? -[a-z]*c(?: |$)");

  private static final Pattern KEYWORD =
      Pattern.compile(
          "^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN"
              + "|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\\b");

  /// Go's print of a map or slice: `map[80/tcp:{} 443/tcp:{}]`, `[/data /log]`.
  private static final Pattern GO_LIST = Pattern.compile("^(EXPOSE|VOLUME) (?:map)?\\[([^\"]*)]$");

  private static final Pattern COPIED_HASH =
      Pattern.compile("\\b((?:file|dir|multi):[0-9a-f]{12})[0-9a-f]{52}");

  private InstructionText() {}

  static String of(String createdBy) {
    String line = BUILDKIT.matcher(createdBy).replaceFirst("").strip();
    Matcher nop = NOP.matcher(line);
    if (nop.find()) {
      return tidy(line.substring(nop.end()));
    }
    if (KEYWORD.matcher(line).find()) {
      return tidy(line.startsWith("RUN ") ? "RUN " + command(line.substring(4)) : line);
    }
    String command = command(line);
    return tidy(command.length() == line.length() ? line : "RUN " + command);
  }

  /// Without build arguments and shell.
  private static String command(String line) {
    String shell = ARGUMENTS.matcher(line.strip()).replaceFirst("");
    return SHELL.matcher(shell).replaceFirst("");
  }

  private static String tidy(String line) {
    String text = line.replaceAll("[ \t]+", " ").strip();
    Matcher list = GO_LIST.matcher(text);
    if (list.matches()) {
      text = list.group(1) + " " + goElements(list.group(2));
    }
    return COPIED_HASH.matcher(text).replaceAll("$1");
  }

  private static String goElements(String elements) {
    return Arrays.stream(elements.split(" ", -1))
        .map(element -> element.replaceFirst(":\\{}$", ""))
        .collect(Collectors.joining(" "));
  }
}
