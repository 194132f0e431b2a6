package dev.plimsoll.engine.model;

import java.util.List;

/// What `os-release` says (os-release(5)); absent keys are empty strings.
///
/// @param id lower-case identifier: `debian`
/// @param versionId `11`; empty for rolling releases
/// @param name `Debian GNU/Linux 11 (bullseye)`
/// @param codename `bullseye`
/// @param idLike identifiers that this one is derived from, closest first
public record Distribution(
    String id, String versionId, String name, String codename, List<String> idLike) {

  public Distribution {
    idLike = List.copyOf(idLike);
  }
}
