package dev.plimsoll.engine.inventory.dotnet;

import dev.plimsoll.engine.format.program.PeProgram;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/// Names the package of a lone assembly by its version resource: the assembly's own name, and
/// `ProductVersion`, which the compiler fills from the package's version and the commit.
///
/// Accepts a false one where a package's assemblies have other names than the package (test
/// `takesTheNameOfTheAssemblyForThePackage`).
final class Assembly {

  private static final Pattern VERSION =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9}){1,3}(?:-[\\w.-]{1,100})?)(?:[+ ].*)?");

  /// What the framework itself is made of; its `deps.json` names it as a whole.
  private static final Pattern FRAMEWORK = Pattern.compile("Microsoft. \\.NET.*");

  private Assembly() {}

  static void read(PeProgram program, Records records) throws IOException {
    var texts = program.versionTexts();
    var name = name(texts);
    var version = VERSION.matcher(texts.getOrDefault("ProductVersion", ""));
    boolean isKnown = version.matches();
    if (!isKnown) {
      version = VERSION.matcher(texts.getOrDefault("FileVersion", ""));
      isKnown = version.matches();
    }
    boolean isFramework = FRAMEWORK.matcher(texts.getOrDefault("ProductName", "")).matches();
    if (isKnown && !isFramework && !name.isEmpty() && !name.endsWith(".resources")) {
      records.add(
          PackageRecord.observed(ComponentType.NUGET, name, normalised(version.group(1)))
              .supplier(texts.getOrDefault("CompanyName", "")));
    }
  }

  private static String name(Map<String, String> texts) {
    var file = texts.getOrDefault("OriginalFilename", texts.getOrDefault("InternalName", ""));
    return file.replaceFirst("(?i)\\.(?:dll|exe)$", "").strip();
  }

  /// NuGet leaves a fourth number out where it is 0.
  private static String normalised(String version) {
    return version.replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\.0+(?=$|-)", "$1");
  }
}
