package dev.plimsoll.engine.inventory.python;

import java.util.List;

/// What a distribution says of its licence: an SPDX expression (PEP 639), or free words, or
/// classifiers of the package index, whichever says most exactly.
///
/// `License` may hold the whole text of a licence: then the classifiers say it better, and where
/// there are none the first line does.
final class DeclaredLicences {

  /// Characters of a value that is still a name.
  private static final int NAME = 120;

  private static final String CLASSIFIER = "License :: ";

  private DeclaredLicences() {}

  static List<String> of(CoreMetadata metadata) {
    var expression = metadata.first("license-expression");
    if (!expression.isEmpty()) {
      return List.of(expression);
    }
    var licence = metadata.first("license");
    boolean isName = licence.length() <= NAME && licence.indexOf('\n') < 0;
    if (isName && !licence.isEmpty()) {
      return List.of(licence);
    }
    var classifiers = classifiers(metadata.all("classifier"));
    return classifiers.isEmpty() ? firstLine(licence) : classifiers;
  }

  /// `License :: OSI Approved :: MIT License` says `MIT License`; `License :: OSI Approved` alone
  /// names none.
  private static List<String> classifiers(List<String> classifiers) {
    return classifiers.stream()
        .filter(words -> words.startsWith(CLASSIFIER))
        .map(words -> words.substring(words.lastIndexOf(":: ") + 3).strip())
        .filter(words -> !words.equals("OSI Approved"))
        .toList();
  }

  private static List<String> firstLine(String text) {
    return text
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.length() <= NAME)
        .findFirst()
        .stream()
        .toList();
  }
}
