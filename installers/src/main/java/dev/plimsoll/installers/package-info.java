/// Makes what is installed: a Java runtime with JavaFX, the application image around it, and the
/// packages of each system. Runs while the project is built and is never shipped; what the packages
/// say about themselves lies in `installers/linux`.
@NullMarked
package dev.plimsoll.installers;

import org.jspecify.annotations.NullMarked;
