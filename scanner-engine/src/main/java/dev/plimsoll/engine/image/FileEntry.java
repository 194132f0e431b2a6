package dev.plimsoll.engine.image;

/// One regular file of a layer, as its tar header says.
///
/// @param path from the image's root, normalised, without leading slash
/// @param size bytes
/// @param mode permission bits
public record FileEntry(String path, long size, int mode) {}
