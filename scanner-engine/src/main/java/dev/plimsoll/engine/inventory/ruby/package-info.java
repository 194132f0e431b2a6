/// Ruby gems: the specifications that RubyGems keeps of what it installed, and Bundler's lock
/// files. Runs no Ruby, and knows no version order.
@NullMarked
package dev.plimsoll.engine.inventory.ruby;

import org.jspecify.annotations.NullMarked;
