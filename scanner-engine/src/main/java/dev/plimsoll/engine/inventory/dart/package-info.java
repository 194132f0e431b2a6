/// Dart and Flutter: pub's lock file and manifest.
@NullMarked
package dev.plimsoll.engine.inventory.dart;

import org.jspecify.annotations.NullMarked;
