/// Java: archives (`.jar` and its kin, and whatever else is one), the archives inside them,
/// exploded ones, Maven, Gradle and sbt files that lie in an image, Java runtimes, and native
/// images of GraalVM. Classes are counted and never read; which jar a digest belongs to is not
/// known here.
///
/// A name is `group:artifact` where something says the group, and `artifact` alone where nothing
/// does. A group is never made up from a file name. A package URL of Maven must have one
/// (types/maven-definition), so without it the component's is `pkg:generic`.
@NullMarked
package dev.plimsoll.engine.inventory.java;

import org.jspecify.annotations.NullMarked;
