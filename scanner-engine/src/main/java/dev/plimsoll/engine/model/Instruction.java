package dev.plimsoll.engine.model;

/// The Dockerfile step that made a layer, as the image's history keeps it.
///
/// @param createdBy the history entry byte for byte (OCI image-spec, config.md,
///   `history.created_by`)
/// @param text the same as a person would have written it: `RUN apt-get install curl`
public record Instruction(String createdBy, String text) {}
