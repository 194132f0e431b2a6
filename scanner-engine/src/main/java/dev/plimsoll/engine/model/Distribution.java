package dev.plimsoll.engine.model;

import dev.plimsoll.engine.model.SupportEnd.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What `os-release` says (os-release(5)), and what that means; absent keys are empty strings.
///
/// @param id lower-case identifier: `debian`
/// @param versionId `11`; empty for rolling releases
/// @param name `Debian GNU/Linux 11 (bullseye)`
/// @param codename `bullseye`
/// @param idLike identifiers that this one is derived from, closest first
/// @param family whose advisories hold, by one word: `centos-stream` where the id is `centos`; the
///   id itself where nobody knows more
/// @param release under which its family speaks of it: `3.19` where the version is 3.19.1, `edge`;
///   empty for rolling ones
/// @param hasSubscription true where the image is attached to paid support (Ubuntu Pro's ESM)
/// @param supportEnds empty where it has none or nobody says
public record Distribution(
    String id,
    String versionId,
    String name,
    String codename,
    List<String> idLike,
    String family,
    String release,
    boolean hasSubscription,
    List<SupportEnd> supportEnds) {

  public Distribution {
    idLike = List.copyOf(idLike);
    supportEnds = List.copyOf(supportEnds);
  }

  /// One of which only the file's own words are known.
  public Distribution(
      String id, String versionId, String name, String codename, List<String> idLike) {
    this(id, versionId, name, codename, idLike, id, versionId, false, List.of());
  }

  /// The last day with security updates for who runs this image; empty where it is not known.
  public Optional<LocalDate> supportedUntil() {
    return supportEnds.stream()
        .filter(each -> hasSubscription || each.kind() != Kind.SUBSCRIPTION)
        .map(SupportEnd::end)
        .max(Comparator.naturalOrder());
  }

  /// True where no security updates come any more: what is found since is not fixed there.
  public boolean isUnsupported(LocalDate today) {
    return supportedUntil().filter(today::isAfter).isPresent();
  }
}
