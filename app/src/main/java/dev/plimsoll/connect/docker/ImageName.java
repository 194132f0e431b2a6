package dev.plimsoll.connect.docker;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of an image: `[host[:port]/]path[:tag][@algorithm:hex]` (distribution/reference).
///
/// @param repository with host, as a registry knows it: `docker.io/library/nginx`
/// @param tag empty where only a digest is named
/// @param digest empty where none is named; decides where both are
record ImageName(String repository, String tag, String digest) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<repository>(?:[A-Za-z0-9.-]+(?::[0-9]+)?/)?"
              + "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*)"
              + "(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?"
              + "(?:@(?<digest>sha(?:256|512):[0-9a-f]{64,128}))?");

  private static final String HUB = "docker.io/";

  /// Empty where `text` cannot be a name. A short name gets Docker's host, folder and tag.
  static Optional<ImageName> parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var digest = Optional.ofNullable(form.group("digest")).orElse("");
    var tag = Optional.ofNullable(form.group("tag")).orElse(digest.isEmpty() ? "latest" : "");
    return Optional.of(new ImageName(full(form.group("repository")), tag, digest));
  }

  /// As Docker prints it: containerd and Podman write Docker's host and folder out.
  static String familiar(String name) {
    var path = name.startsWith(HUB) ? name.substring(HUB.length()) : name;
    return path.length() < name.length() && path.startsWith("library/")
        ? path.substring("library/".length())
        : path;
  }

  private static String full(String repository) {
    int slash = repository.indexOf('/');
    var host = slash < 0 ? "" : repository.substring(0, slash);
    if (host.contains(".") || host.contains(":") || host.equals("localhost")) {
      return repository;
    }
    return HUB + (slash < 0 ? "library/" : "") + repository;
  }
}
