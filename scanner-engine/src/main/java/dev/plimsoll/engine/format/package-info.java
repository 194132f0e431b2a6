/// General file formats as bounded readers give them: JSON, TOML, YAML as trees, XML as a tree, and
/// the containers in which programs and archives come. Nothing here knows what a package is.
@NullMarked
package dev.plimsoll.engine.format;

import org.jspecify.annotations.NullMarked;
