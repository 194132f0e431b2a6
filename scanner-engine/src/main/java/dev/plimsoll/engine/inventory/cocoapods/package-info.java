/// CocoaPods: the lock file.
@NullMarked
package dev.plimsoll.engine.inventory.cocoapods;

import org.jspecify.annotations.NullMarked;
