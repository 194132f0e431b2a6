package dev.plimsoll.app.images;

/// A file could not be listed as an image.
final class UnopenedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  UnopenedException(Trouble trouble, Throwable cause) {
    super(trouble.code(), cause);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
