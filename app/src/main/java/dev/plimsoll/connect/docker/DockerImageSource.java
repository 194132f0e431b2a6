package dev.plimsoll.connect.docker;

import dev.plimsoll.connect.EngineException;
import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.image.UnreadableImageException;
import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One image of an engine, saved as `docker save` does.
///
/// The identity has no configuration: the API tells neither its bytes nor which history entries
/// made no layer, and guessing from sizes and texts errs on steps that made an empty one.
final class DockerImageSource implements ImageSource {

  private static final Pattern ID_PREFIX = Pattern.compile("(?:sha256:)?([0-9a-f]{1,64})");

  private final DockerEngine engine;
  private final EngineHttp http;
  private final String reference;
  private volatile @Nullable Digest id;

  DockerImageSource(DockerEngine engine, EngineHttp http, String reference) {
    this.engine = engine;
    this.http = http;
    this.reference = reference;
  }

  @Override
  public String reference() {
    return reference;
  }

  @Override
  public ImageIdentity identity() throws IOException {
    try {
      var inspected = inspect();
      id = inspected.id();
      return new ImageIdentity(
          Optional.of(inspected.id()),
          manifestDigest(inspected.repoDigests()),
          inspected.size(),
          inspected.diffIds(),
          Optional.empty());
    } catch (EngineException e) {
      throw unreadable(e.code(), e.getMessage(), e.parameters());
    }
  }

  private EngineJson.Inspected inspect() throws IOException, EngineException {
    boolean isPrefix = ID_PREFIX.matcher(reference).matches();
    if (isPrefix || ImageName.parse(reference).isPresent()) {
      var answer = engine.ask("/images/" + reference + "/json");
      if (answer.status() == 200) {
        return EngineJson.inspected(answer.body());
      }
    }
    if (isPrefix) {
      refuseAmbiguous();
    }
    throw missing(reference);
  }

  /// Docker answers "no such image" to a prefix that several ids share.
  private void refuseAmbiguous() throws IOException, EngineException {
    var prefix = "sha256:" + reference.replaceFirst("^sha256:", "");
    var ids =
        EngineJson.images(engine.ask("/images/json?all=1").body()).stream()
            .map(image -> image.id().toString())
            .filter(found -> found.startsWith(prefix))
            .toList();
    if (ids.size() > 1) {
      throw unreadable(
          "DKR-006",
          reference + " is the start of " + ids.size() + " image ids",
          Map.of("prefix", reference, "n", Integer.toString(ids.size())));
    }
  }

  /// The digest that belongs to the named repository, or the only one.
  private Optional<Digest> manifestDigest(List<String> repoDigests) {
    var repository = ImageName.parse(reference).map(ImageName::repository);
    var names = repoDigests.stream().flatMap(text -> ImageName.parse(text).stream()).toList();
    var own = names.stream().filter(n -> repository.equals(Optional.of(n.repository()))).toList();
    var digests = (own.isEmpty() ? names : own).stream().map(ImageName::digest).distinct().toList();
    return digests.size() == 1 ? Digest.parse(digests.getFirst()) : Optional.empty();
  }

  /// Starts the transfer and returns at once; the engine sends its first byte when it has put the
  /// whole image together. A known image is asked for by id, since its name may move meanwhile.
  @Override
  public InputStream open() throws IOException {
    var known = id;
    var name = known == null ? reference : known.toString();
    return new SaveStream(http, "/images/" + name + "/get", reference);
  }

  static UnreadableImageException missing(String reference) {
    return unreadable(
        "IMG-003", "the engine has no image " + reference, Map.of("image", reference));
  }

  static UnreadableImageException unreadable(
      String code, @Nullable String message, Map<String, String> parameters) {
    return new UnreadableImageException(code, String.valueOf(message), parameters);
  }
}
