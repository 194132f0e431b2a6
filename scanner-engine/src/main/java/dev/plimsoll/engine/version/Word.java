package dev.plimsoll.engine.version;

/// @param text as it counts for the order, so in lower case where case does not count
record Word(String text) implements Segment {}
