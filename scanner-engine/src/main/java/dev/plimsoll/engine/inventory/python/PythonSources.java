package dev.plimsoll.engine.inventory.python;

import static dev.plimsoll.engine.model.EvidenceKind.DECLARED;
import static dev.plimsoll.engine.model.EvidenceKind.INSTALLED;

import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.util.List;
import java.util.regex.Pattern;

/// The files of Python.
final class PythonSources {

  private static final String INFO = "**/*{dist-info,DIST-INFO,egg-info,EGG-INFO}/";

  private static final Pattern INFO_FOLDER =
      Pattern.compile("(?:dist|egg|DIST|EGG)-(?:info|INFO)(?:/|$)|\\.(?:egg|whl)$");

  private PythonSources() {}

  static List<SourceFile> all() {
    return List.of(
        at(
            "**/*{dist-info,DIST-INFO}/METADATA",
            INSTALLED,
            "name, version, licences, author, requirements that Linux needs",
            "requirements of extras, description"),
        at(
            "**/*{egg-info,EGG-INFO}/PKG-INFO",
            INSTALLED,
            "the same, from older installers and distributions",
            "`requires.txt`, `SOURCES.txt` (it lists the source tree, not what is installed)"),
        at("**/*.egg-info", INSTALLED, "the same, where it is a file", ""),
        at(INFO + "RECORD", INSTALLED, "files of the package", "digests"),
        at(INFO + "installed-files.txt", INSTALLED, "files of the package", ""),
        at(INFO + "direct_url.json", INSTALLED, "repository and commit, or archive", "folders"),
        at("**/*.egg", INSTALLED, "the same, from the archive", "files of the package"),
        at("**/*.whl", DECLARED, "the same, of what could be installed", "files of the package"),
        at(
            "**/*requirements*.txt",
            DECLARED,
            "requirements with one version (`==`)",
            "ranges, options, `-r`, URLs, hashes"),
        at("**/requirements/*.txt", DECLARED, "the same", ""),
        at("**/poetry.lock", DECLARED, "packages of all groups, what each needs", "hashes, extras"),
        at("**/pdm.lock", DECLARED, "packages of all groups, what each needs", "hashes"),
        at("**/Pipfile.lock", DECLARED, "default packages", "development packages, hashes"),
        at("**/uv.lock", DECLARED, "packages, what each needs", "hashes, folders without version"),
        at("**/*.py.lock", DECLARED, "the same, for a single script", ""),
        at(
            "**/{pylock.toml,pylock.*.toml}",
            DECLARED,
            "packages, what each needs",
            "packages without version"),
        at("**/environment.{yml,yaml}", DECLARED, "requirements below `pip`", "ranges"),
        at(
            "**/setup.py",
            DECLARED,
            "constant texts that are a requirement with one version",
            "everything that the script computes"));
  }

  /// Metadata of what lies beside it, which counts inside installed packages too: they bring copies
  /// of others.
  static boolean isAboutItsFolder(String path) {
    return INFO_FOLDER.matcher(path).find();
  }

  private static SourceFile at(String pattern, EvidenceKind kind, String read, String notRead) {
    return SourceFile.at("Python", pattern, kind, read, notRead);
  }
}
