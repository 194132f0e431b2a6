package dev.plimsoll.app.i18n;

import java.util.Locale;

/// A language of the interface. Both are source languages: neither is a translation of the other.
public enum Language {
  EN("en", Locale.ENGLISH, "English"),
  ZH("zh", Locale.SIMPLIFIED_CHINESE, "简体中文");

  private final String tag;
  private final Locale locale;
  private final String ownName;

  Language(String tag, Locale locale, String ownName) {
    this.tag = tag;
    this.locale = locale;
    this.ownName = ownName;
  }

  /// `en` or `zh`, as in file names and settings.
  public String tag() {
    return tag;
  }

  /// For collation and case rules.
  public Locale locale() {
    return locale;
  }

  /// The language's name in itself, so that nobody has to read the other one to find it.
  public String ownName() {
    return ownName;
  }

  /// Chinese for every Chinese locale, English for all others.
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(ZH.tag) ? ZH : EN;
  }

  /// The language with this tag; English where there is none.
  public static Language ofTag(String tag) {
    return tag.equals(ZH.tag) ? ZH : EN;
  }
}
