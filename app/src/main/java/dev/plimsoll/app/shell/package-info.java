/// The window: rail, breadcrumb, inspector, status bar. Where features meet.
@NullMarked
package dev.plimsoll.app.shell;

import org.jspecify.annotations.NullMarked;
