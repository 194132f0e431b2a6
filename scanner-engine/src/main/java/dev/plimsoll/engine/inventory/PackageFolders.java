package dev.plimsoll.engine.inventory;

import java.util.regex.Pattern;

/// Folders in which installed packages of languages lie, each in a folder of its own.
public final class PackageFolders {

  /// A gem's folder is `gems/<name>-<version>`, or `bundler/gems/<name>-<commit>`.
  private static final Pattern OF_PACKAGES =
      Pattern.compile(
          "(?:^|/)(?:(?:node_modules|bower_components|site-packages|dist-packages)/"
              + "|gems/[^/]+-[0-9a-f][^/]*/)");

  private PackageFolders() {}

  /// True for files inside installed packages. A lock file there says what the package's authors
  /// worked with; nobody installed it here.
  public static boolean isInside(String path) {
    return OF_PACKAGES.matcher(path).find();
  }
}
