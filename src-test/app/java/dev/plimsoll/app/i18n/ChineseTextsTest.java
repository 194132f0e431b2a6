package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Terms and typography of the Chinese texts.
class ChineseTextsTest {

  private static final String HAN = "[\\u4e00-\\u9fff]";
  private static final String FULL = "[，。；：？！、（）“”《》…]";

  private static final Map<String, Pattern> WRONG =
      Map.of(
          "half-width punctuation beside Chinese",
              Pattern.compile(HAN + "[,;:?!()]|[,;:?!()]" + HAN),
          "no space between Chinese and Latin or a value",
              Pattern.compile(HAN + "[A-Za-z0-9{]|[A-Za-z0-9}]" + HAN),
          "a space beside full-width punctuation", Pattern.compile(FULL + " | " + FULL),
          "straight quotation marks", Pattern.compile("[\"']"),
          "an exclamation mark", Pattern.compile("！"));

  @Test
  void theTypographyIsThatOfChinese() {
    var wrong = new TreeMap<String, String>();
    TextFile.all(Language.ZH)
        .forEach((key, text) ->
            WRONG.forEach((what, pattern) -> {
              if (pattern.matcher(text).find()) {
                wrong.put(key, what + ": " + text);
              }
            }));
    assertThat(wrong).isEmpty();
  }

  @Test
  void noWordStandsForAnIdeaThatHasItsOwn() {
    var terms = terms();
    var variants = variants(terms);
    assertThat(variants).hasSizeGreaterThan(30);
    var wrong = new TreeMap<String, String>();
    TextFile.all(Language.ZH)
        .forEach((key, text) -> {
          var rest = without(terms, text);
          variants.stream()
              .filter(rest::contains)
              .forEach(variant -> wrong.put(key, variant + " in " + text));
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void findsAForbiddenWordBesideTheTermThatContainsIt() {
    var terms = terms();
    assertThat(without(terms, "可忽略")).doesNotContain("忽略");
    assertThat(without(terms, "已忽略该镜像")).contains("忽略");
    assertThat(variants(terms)).contains("映像", "图层", "覆盖率").doesNotContain("问题", "弱点", "到期日");
  }

  /// Longest first, so that 镜像仓库服务 goes before 镜像.
  private static List<String> terms() {
    return TextFile.terminology().stream()
        .flatMap(row -> Stream.of(row[1].split("[，、：/ （）]+")))
        .filter(term -> !term.isBlank())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /// Variants that are no term of another row.
  private static List<String> variants(List<String> terms) {
    var variants = new ArrayList<String>();
    TextFile.terminology().forEach(row -> variants.addAll(List.of(row[2].split(" "))));
    variants.removeIf(variant -> variant.isBlank() || terms.contains(variant));
    return variants;
  }

  private static String without(List<String> terms, String text) {
    var rest = text;
    for (var term : terms) {
      rest = rest.replace(term, " ");
    }
    return rest;
  }
}
