package dev.plimsoll.engine.inventory.binary;

import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tries detectors on the texts of one file, all in one pass.
final class Detection implements Texts.Reader {

  /// The first numbers of a version in a file's name: `python3.11`, `libruby-3.1.so.3.1`.
  private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)*");

  private final String fileName;
  private final List<Attempt> attempts = new ArrayList<>();
  private String previous = "";
  private String current = "";

  Detection(String path, List<Detector> detectors) {
    fileName = path.substring(path.lastIndexOf('/') + 1);
    detectors.forEach(detector -> attempts.add(new Attempt(detector)));
  }

  private final class Attempt {
    private final Detector detector;
    private final @Nullable String[] versions;
    private final boolean[] met;
    private boolean isExcluded;

    Attempt(Detector detector) {
      this.detector = detector;
      versions = new String[detector.versions().size()];
      met = new boolean[detector.needs().size()];
    }

    void read(String before, String text, String after, boolean hasDigit) {
      for (var other : detector.unless()) {
        isExcluded |= text.contains(other);
      }
      for (int i = 0; i < met.length; i++) {
        met[i] |= text.contains(detector.needs().get(i));
      }
      // every version has a digit, most texts have none
      for (int i = 0; hasDigit && i < versions.length; i++) {
        if (versions[i] == null) {
          versions[i] =
              detector
                  .versions()
                  .get(i)
                  .version(before, text, after)
                  .filter(this::agrees)
                  .orElse(null);
        }
      }
    }

    private boolean agrees(String version) {
      var numbers = NUMBERS.matcher(fileName);
      return !detector.isNamed()
          || !numbers.find()
          || (version + ".").startsWith(numbers.group() + ".");
    }

    boolean isSure() {
      return versions[0] != null && met.length == 0 && detector.unless().isEmpty();
    }

    Optional<String> version() {
      if (isExcluded) {
        return Optional.empty();
      }
      for (var one : met) {
        if (!one) {
          return Optional.empty();
        }
      }
      for (var version : versions) {
        if (version != null) {
          return Optional.of(version);
        }
      }
      return Optional.empty();
    }
  }

  /// The file's name is a text as well, with words before it that no other text has.
  void fileName() {
    examine("file name: " + fileName);
  }

  @Override
  public boolean text(String next) {
    examine(next);
    for (var attempt : attempts) {
      if (!attempt.isSure()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private void examine(String next) {
    if (!current.isEmpty()) {
      boolean hasDigit = hasDigit(current);
      for (var attempt : attempts) {
        attempt.read(previous, current, next, hasDigit);
      }
    }
    previous = current;
    current = next;
  }

  /// What was found when all texts are read.
  List<PackageDraft> result() {
    examine("");
    var drafts = new ArrayList<PackageDraft>();
    var decided = new HashSet<String>();
    for (var attempt : attempts) {
      var detector = attempt.detector;
      var version = attempt.version();
      if (version.isPresent() && (detector.choice().isEmpty() || decided.add(detector.choice()))) {
        drafts.add(draft(detector, version.get()));
      }
    }
    return drafts;
  }

  private static PackageDraft draft(Detector detector, String version) {
    var draft = PackageRecord.observed(detector.type(), detector.name(), version);
    for (var product : detector.cpes()) {
      draft.cpe("cpe:2.3:a:%s:%s:*:*:*:*:*:*:*".formatted(product, escaped(version)));
    }
    return draft;
  }

  /// CPE 2.3 formatted strings quote what is no letter, number, point, hyphen or underscore (NISTIR
  /// 7695, 6.2). What stands behind a plus counts builds and is left out.
  private static String escaped(String version) {
    int build = version.indexOf('+');
    return (build < 0 ? version : version.substring(0, build)).replaceAll("([^\\w.-])", "\\\\$1");
  }
}
