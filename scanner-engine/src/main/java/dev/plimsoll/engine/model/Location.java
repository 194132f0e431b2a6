package dev.plimsoll.engine.model;

/// Where a component was read.
///
/// @param path from the image's root, without leading slash
/// @param layer index of the layer that brought this component, not of the last one that rewrote
///   the file
/// @param line of the record, from 1; 0 where the file has no lines
public record Location(String path, int layer, int line) {}
