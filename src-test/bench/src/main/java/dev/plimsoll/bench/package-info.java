/// Measurements: JMH benchmarks of single parts, and main classes that the scripts beside them run
/// as whole processes. No test: a figure depends on the machine.
@NullMarked
package dev.plimsoll.bench;

import org.jspecify.annotations.NullMarked;
