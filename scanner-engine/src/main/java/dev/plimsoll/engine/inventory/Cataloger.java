package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FileAnalyser;

/// Reads one ecosystem's package databases. A new ecosystem is one package: a cataloger, a parser
/// for each file format, and their tests.
public interface Cataloger extends FileAnalyser {}
