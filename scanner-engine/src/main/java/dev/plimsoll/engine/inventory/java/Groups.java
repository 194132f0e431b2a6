package dev.plimsoll.engine.inventory.java;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The group id of an archive that has no files of Maven in it.
///
/// Three things count as evidence. The list of projects that publish such archives
/// ([PublishedGroups]). `Implementation-Vendor-Id` where the archive's classes lie below it, unless
/// it names an umbrella that publishes under many groups. And the symbolic name of a bundle that
/// ends with an artifact of several words: `GROUP.some-artifact` is what bundle plugins write.
///
/// Accepted false result: a vendor id that its classes agree with and that is still not the group.
final class Groups {

  private static final Pattern GROUP = Pattern.compile("[A-Za-z][\\w-]*(?:\\.[\\w-]+)+");

  /// Organisations, not groups.
  private static final Set<String> UMBRELLAS =
      Set.of(
          "com.github",
          "com.google",
          "com.ibm",
          "com.oracle",
          "com.sun",
          "io.github",
          "net.sourceforge",
          "org.apache",
          "org.apache.commons",
          "org.codehaus",
          "org.eclipse",
          "org.glassfish",
          "org.jboss",
          "org.ow2");

  private Groups() {}

  /// `group:artifact` where something says the group, which may also know the artifact's real name;
  /// else `artifact`.
  static String name(String artifact, String version, Manifest manifest, ClassTree classes) {
    return PublishedGroups.name(artifact, version, classes)
        .or(() ->
            vendor(manifest, classes)
                .or(() -> bundle(artifact, manifest))
                .map(group -> group + ":" + artifact))
        .orElse(artifact);
  }

  private static Optional<String> vendor(Manifest manifest, ClassTree classes) {
    return Optional.of(manifest.text("Implementation-Vendor-Id"))
        .filter(Groups::isGroup)
        .filter(id -> classes.has(id.replace('.', '/')));
  }

  private static Optional<String> bundle(String artifact, Manifest manifest) {
    var name = manifest.symbolicName();
    return Optional.of(name)
        .filter(_ -> artifact.contains("-") && name.endsWith("." + artifact))
        .map(_ -> name.substring(0, name.length() - artifact.length() - 1))
        .filter(Groups::isGroup);
  }

  private static boolean isGroup(String id) {
    return GROUP.matcher(id).matches() && !UMBRELLAS.contains(id);
  }
}
