/// Docker and Podman through docker-java: where to look for an engine, its images, their bytes.
@NullMarked
package dev.plimsoll.connect.docker;

import org.jspecify.annotations.NullMarked;
