package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.version.RangeSyntaxes;
import dev.plimsoll.engine.version.Verdict;
import dev.plimsoll.engine.version.VersionOrders;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Package managers are asked inside a container (src-test/fixtures/docker/authorities) which of
/// two versions is the newer one and whether a range holds a version, for texts made at random from
/// a fixed seed. What they read must be read and answered the same here.
class VersionAuthoritiesTest {

  private static final Container INSIDE = new Container("plimsoll-test/authorities:1");
  private static final int ROUNDS = 1_500;

  private record Question(String version, String other) {}

  @BeforeAll
  static void needsTheImage() {
    Capability.DOCKER.require();
  }

  @ParameterizedTest
  @MethodSource("dev.plimsoll.app.VersionAuthority#all")
  void answersAsThePackageManagerItself(VersionAuthority authority) throws Exception {
    var random = new Random(30);
    var pairs = new ArrayList<Question>();
    var ranges = new ArrayList<Question>();
    for (int i = 0; i < ROUNDS; i++) {
      var version = version(authority, random);
      pairs.add(new Question(version, version(authority, random)));
      var operator = pick(authority.operators(), random);
      ranges.add(new Question(version, operator + version(authority, random)));
    }
    var command = new ArrayList<>(authority.command());
    command.add(text(pairs));
    command.add(text(ranges));
    var answers = INSIDE.answer(command.toArray(String[]::new)).lines().toList();

    assertThat(answers).hasSize(2 * ROUNDS);
    assertThat(differences(pairs, answers, it -> sign(authority, it))).isEmpty();
    var ofRanges = answers.subList(ROUNDS, 2 * ROUNDS);
    assertThat(differences(ranges, ofRanges, it -> inside(authority, it))).isEmpty();
    assertThat(answers.stream().filter(it -> !it.equals("x")).count())
        .as("answers")
        .isGreaterThan(ROUNDS / 4);
  }

  private static List<String> differences(
      List<Question> questions, List<String> answers, Function<Question, String> ours) {
    var differences = new ArrayList<String>();
    for (int i = 0; i < questions.size(); i++) {
      var answer = ours.apply(questions.get(i));
      if (!answers.get(i).equals("x") && !answers.get(i).equals(answer)) {
        differences.add(questions.get(i) + ": " + answers.get(i) + ", ours " + answer);
      }
    }
    return differences;
  }

  private static String sign(VersionAuthority authority, Question question) {
    var order = VersionOrders.forEcosystem(authority.ecosystem()).orElseThrow();
    var sign = order.compare(question.version(), question.other());
    return sign.isPresent() ? String.valueOf(sign.getAsInt()) : "unreadable";
  }

  private static String inside(VersionAuthority authority, Question question) {
    var syntax = RangeSyntaxes.forDependencies(authority.ecosystem()).orElseThrow();
    return switch (syntax.read(question.other()).judge(question.version())) {
      case Verdict.Affected _ -> "1";
      case Verdict.NotAffected _ -> "0";
      case Verdict.Unreadable(var value) -> "unreadable: " + value;
    };
  }

  /// Two or three small numbers, so that many are near each other, and up to two pieces anywhere.
  private static String version(VersionAuthority authority, Random random) {
    var version = new StringBuilder("%d.%d".formatted(random.nextInt(3), random.nextInt(3)));
    if (random.nextInt(4) > 0) {
      version.append('.').append(random.nextInt(12));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      int place = random.nextInt(3) > 0 ? version.length() : random.nextInt(version.length());
      version.insert(place, pick(authority.pieces(), random));
    }
    return version.toString();
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static String text(List<Question> questions) {
    return String.join(
        "\n", questions.stream().map(it -> it.version() + "\t" + it.other()).toList());
  }
}
