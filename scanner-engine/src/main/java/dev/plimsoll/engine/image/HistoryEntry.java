package dev.plimsoll.engine.image;

/// One entry of an image's history (OCI image-spec, config.md, `history`).
///
/// @param createdBy may be empty
/// @param isEmptyLayer true where the step brought no files
public record HistoryEntry(String createdBy, String comment, boolean isEmptyLayer) {}
