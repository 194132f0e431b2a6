/// C and C++: vcpkg's status file and manifests. The manifests of ports that could be installed are
/// none of an image's packages.
@NullMarked
package dev.plimsoll.engine.inventory.vcpkg;

import org.jspecify.annotations.NullMarked;
