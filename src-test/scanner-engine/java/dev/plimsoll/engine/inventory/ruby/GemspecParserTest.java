package dev.plimsoll.engine.inventory.ruby;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GemspecParserTest {

  private static final String HOME = "usr/local/bundle/specifications/";

  private static final String NOKOGIRI =
      """
      # -*- encoding: utf-8 -*-
      # stub: nokogiri 1.15.0 x86_64-linux lib

      Gem::Specification.new do |s|
        s.name = "nokogiri".freeze
        s.version = "1.15.0"
        s.platform = "x86_64-linux".freeze

        s.metadata = { "a" => "b" } if s.respond_to? :metadata=
        s.authors = ["Andr\\u00E9 \\"A\\"".freeze, 'O\\'Neil'.freeze]
        s.description = "uses s.version = \\"9\\"\\n s.license = 'none'".freeze
        s.files = ["bin/nokogiri".freeze]
        s.homepage = "https://example.org/#{s.name}".freeze
        s.licenses = ["MIT".freeze, "Ruby".freeze]

        if s.respond_to? :add_runtime_dependency then
          s.add_runtime_dependency(%q<racc>.freeze, ["~> 1.4"])
          s.add_development_dependency(%q<rake>.freeze, ["~> 13"])
        else
          s.add_dependency(%q<racc>.freeze, ["~> 1.4"])
        end
      end
      """;

  @Test
  void readsWhatRubyGemsWrites() throws IOException {
    var gem = read(HOME + "nokogiri-1.15.0-x86_64-linux.gemspec", NOKOGIRI).only();

    assertThat(gem.name()).isEqualTo("nokogiri");
    assertThat(gem.version()).isEqualTo("1.15.0");
    assertThat(gem.qualifiers()).isEqualTo(Map.of("platform", "x86_64-linux"));
    assertThat(gem.licences()).containsExactly("MIT", "Ruby");
    assertThat(gem.supplier()).contains("André \"A\", O'Neil");
    assertThat(gem.dependsOn()).containsExactly(Dependency.on("racc"));
    assertThat(gem.files())
        .containsExactly("usr/local/bundle/gems/nokogiri-1.15.0-x86_64-linux/bin/nokogiri");
  }

  @ParameterizedTest
  @CsvSource({
    "usr/lib/ruby/gems/3.1.0/specifications/default/nokogiri-1.15.0.gemspec",
    "usr/share/rubygems-integration/all/specifications/nokogiri-1.15.0.gemspec"
  })
  void ownsNoFilesWhereTheyLieElsewhere(String path) throws IOException {
    assertThat(read(path, NOKOGIRI).only().files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "s.version = \"1.2\", b 1.2",
        "s.version = '1.2'.freeze, b 1.2",
        "s.version = Gem::Version.new \"1.2\", b 1.2",
        "s.version = %q{1.2}, b 1.2",
        "s.version = B::VERSION, b 0.9",
        "s.version = File.read('VERSION'), b 0.9",
        "s.version = \"#{MAJOR}.2\", b 0.9",
        "s.version == \"1.2\", b 0.9",
        "# s.version = \"1.2\", b 0.9"
      })
  void takesTheFileNamesVersionWhereTheTextHasNoConstant(String statement, String found)
      throws IOException {
    assertThat(read(HOME + "b-0.9.gemspec", "  s.name = \"b\"\n  " + statement + "\n").versions())
        .containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource({
    "net-ftp-0.1.3, net-ftp, 0.1.3, ''",
    "a-1.0.0.pre.2, a, 1.0.0.pre.2, ''",
    "foo-2-1.0, foo-2, 1.0, ''",
    "ffi-1.15.5-x64-mingw-ucrt, ffi, 1.15.5, x64-mingw-ucrt",
    "a-1-java, a, 1, java"
  })
  void splitsTheNameOfAFile(String word, String name, String version, String platform)
      throws IOException {
    assertThat(GemName.ofFile(word)).contains(new GemName(name, version, platform));
  }

  @Test
  void readsListsOverSeveralLines() throws IOException {
    var gem =
        read(
            HOME + "a-1.gemspec",
            "s.name = \"a\"\ns.version = \"1\"\ns.licenses = [\n  \"MIT\",\n  'BSD' # both\n]\n");

    assertThat(gem.only().licences()).containsExactly("MIT", "BSD");
  }

  @Test
  void saysThatAFileTellsNoVersion() throws IOException {
    assertThat(read("a/specifications/x.gemspec", "s.name = \"x\"\n").gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly("\"x\" has no version");
  }

  @Test
  void believesNoFileNameWhereTheTextSaysNothing() throws IOException {
    assertThat(read(HOME + "a-1.0.gemspec", "").faults())
        .containsExactly("0: record without a name");
  }

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new RubyCataloger(), path, text);
  }
}
