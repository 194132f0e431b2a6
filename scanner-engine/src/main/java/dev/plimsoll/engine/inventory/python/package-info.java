/// Python: what installers leave beside the modules, wheels and eggs as files, and the lock files
/// of pip, Pipenv, Poetry, PDM and uv. Nothing is executed: of `setup.py` only constant texts are
/// read. Conda's own database has a package of its own.
@NullMarked
package dev.plimsoll.engine.inventory.python;

import org.jspecify.annotations.NullMarked;
