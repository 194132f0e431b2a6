package dev.plimsoll.app.packages;

import java.util.Optional;
import java.util.function.Consumer;

/// What the inspector's buttons and links do.
///
/// @param goTo selects a component by its id
/// @param detail shows a list of the described package
record PackageActs(
    Consumer<String> clipboard,
    Runnable showFindings,
    Runnable selectItsLayer,
    Consumer<String> goTo,
    Consumer<Optional<Detail>> detail) {

  Runnable copy(String text) {
    return () -> clipboard.accept(text);
  }

  Runnable show(Detail wanted) {
    return () -> detail.accept(Optional.of(wanted));
  }
}
