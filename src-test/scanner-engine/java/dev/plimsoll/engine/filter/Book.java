package dev.plimsoll.engine.filter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Rows that have nothing to do with containers, with a field of each kind.
///
/// @param pages NaN where nobody counted them
record Book(
    String title,
    @Nullable String author,
    double pages,
    @Nullable Worth worth,
    boolean isLent,
    List<String> tags,
    Optional<Instant> printed,
    String edition) {

  enum Worth {
    RARE,
    FINE,
    WORN
  }

  static final List<Book> SHELF =
      List.of(
          book("Ahab's Leg", "Melville", 635, Worth.RARE, true, "sea whale", "1851-10-18", "10"),
          book("Barnacles", "Darwin", 370, Worth.WORN, false, "sea science", "1851-06-01", "9"),
          book("Cargo", null, Double.NaN, null, false, "", "", "2"));

  /// The titles' first letters stand for the books in the tests.
  static final FieldCatalogue<Book> FIELDS =
      FieldCatalogue.of(
              List.of(
                  Field.text("title", Book::title),
                  Field.<Book>text("author.name", Book::author).alias("author"),
                  Field.<Book>number("pages", Book::pages),
                  Field.of("size", new NumberKind<>(book -> book.pages() * 1e6, Units.SIZE)),
                  Field.of("read", new NumberKind<>(book -> book.pages() * 60, Units.DURATION)),
                  Field.of("worth", worths()),
                  Field.yesNo("lent", Book::isLent),
                  Field.texts("tag", Book::tags),
                  Field.of("printed", new TimeKind<>(Book::printed)),
                  Field.of("edition", new RankedTextKind<>(Book::edition, Book::compareEdition)),
                  Field.<Book>text("word", Book::title).with(Book::word)),
              book -> book.title().toLowerCase(Locale.ROOT))
          .with(TextFunctions.all());

  private static WordKind<Book> worths() {
    return WordKind.<Book, Worth>ordered(
            List.of(Worth.values()), value -> value.name().toLowerCase(Locale.ROOT), Book::worth)
        .named(word -> word.equals("rare") ? List.of("珍本") : List.of());
  }

  private static Optional<Kind<Book>> word(String place) {
    return place.matches("[0-9]")
        ? Optional.of(new TextKind<>(book -> book.wordAt(Integer.parseInt(place))))
        : Optional.empty();
  }

  private @Nullable String wordAt(int place) {
    var words = title.split(" ", -1);
    return place < words.length ? words[place] : null;
  }

  private OptionalInt compareEdition(String other) {
    return other.matches("[0-9]+")
        ? OptionalInt.of(Integer.compare(Integer.parseInt(edition), Integer.parseInt(other)))
        : OptionalInt.empty();
  }

  private static Book book(
      String title,
      @Nullable String author,
      double pages,
      @Nullable Worth worth,
      boolean isLent,
      String tags,
      String printed,
      String edition) {
    return new Book(
        title,
        author,
        pages,
        worth,
        isLent,
        tags.isEmpty() ? List.of() : List.of(tags.split(" ", -1)),
        printed.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(printed + "T12:00:00Z")),
        edition);
  }
}
