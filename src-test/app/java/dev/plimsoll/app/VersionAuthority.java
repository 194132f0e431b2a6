package dev.plimsoll.app;

import java.util.List;
import java.util.stream.Stream;

/// A package manager that is asked about versions, and pieces of which its versions are made.
///
/// @param ecosystem as OSV writes it
/// @param operators of ranges with one version behind them
/// @param command a program that takes two texts, pairs of versions and versions with ranges, a tab
///   between them, one a line; it answers line by line: the sign, 1 or 0 for inside or not, or `x`
///   where it refuses
record VersionAuthority(
    String ecosystem, List<String> pieces, List<String> operators, List<String> command) {

  static Stream<VersionAuthority> all() {
    return Stream.of(npm(), pip(), rubyGems(), composer());
  }

  @Override
  public String toString() {
    return ecosystem;
  }

  private static VersionAuthority npm() {
    return new VersionAuthority(
        "npm",
        List.of("-0", "-rc.1", "-a.10", "+b", ".0", ".1", "9", "-"),
        List.of("^", "~", ">=", "<", "", "<=", ">1 <", ">="),
        List.of(
            "node",
            "-e",
            """
            const s = require('/usr/share/nodejs/semver'), [pairs, ranges] = process.argv.slice(1);
            const ask = (text, f) => { for (const line of text.split('\\n')) {
              const [a, b] = line.split('\\t'); let r = 'x'; try { r = f(a, b) } catch (e) {} console.log(r) } };
            ask(pairs, (a, b) => s.compare(a, b));
            ask(ranges, (a, b) => { new s.SemVer(a); return new s.Range(b).test(a) ? 1 : 0 });
            """));
  }

  private static VersionAuthority pip() {
    return new VersionAuthority(
        "PyPI",
        List.of("a1", "rc2", ".dev3", ".post1", "-1", "+l.1", ".0", ".1", "9", "1!", "_", "c"),
        List.of("==", "!=", "<", "<=", ">=", "~=", "===", ">=1,<"),
        List.of(
            "python3",
            "-c",
            """
            import sys
            from pip._vendor.packaging.version import Version as V
            from pip._vendor.packaging.specifiers import SpecifierSet as S
            def ask(text, f):
              for line in text.split('\\n'):
                try: print(f(*line.split('\\t')))
                except ValueError: print('x')
            ask(sys.argv[1], lambda a, b: (V(a) > V(b)) - (V(a) < V(b)))
            def inside(a, b):
              if any(type(s).__name__ == 'LegacySpecifier' for s in S(b)): raise ValueError
              return int(S(b).contains(V(a), prereleases=True))
            ask(sys.argv[2], inside)
            """));
  }

  private static VersionAuthority rubyGems() {
    return new VersionAuthority(
        "RubyGems",
        List.of(".a", "b2", ".pre", "-1", "-rc1", ".0", ".1", "9", "-"),
        List.of("= ", "!= ", "< ", "<= ", ">= ", "~> ", "> ", ">= 1, < "),
        List.of(
            "ruby",
            "-e",
            """
            def ask(text)
              text.split("\\n").each { |line| puts((yield(*line.split("\\t", -1)) rescue 'x')) }
            end
            ask(ARGV[0]) { |a, b| Gem::Version.new(a) <=> Gem::Version.new(b) }
            ask(ARGV[1]) { |a, b|
              Gem::Requirement.new(b.split(',')).satisfied_by?(Gem::Version.new(a)) ? 1 : 0 }
            """));
  }

  private static VersionAuthority composer() {
    return new VersionAuthority(
        "Packagist",
        List.of("-dev", "-beta2", "RC1", "-p1", "a", ".0", ".1", "9", ".x-dev", "-"),
        List.of("^", "~", ">=", "<", "", "!=", ">=1 <", "<="),
        List.of(
            "php",
            "-r",
            """
            require '/usr/share/php/Composer/Semver/autoload.php';
            function ask($text, $f) { foreach (explode("\\n", $text) as $line) { [$a, $b] = explode("\\t", $line);
              try { echo $f($a, $b), "\\n"; } catch (Throwable $e) { echo "x\\n"; } } }
            $p = new Composer\\Semver\\VersionParser();
            $n = function ($v) use ($p) { $v = $p->normalize($v);
              if (strpos($v, 'dev-') === 0) throw new Exception(); return $v; };
            ask($argv[1], function ($a, $b) use ($n) { return version_compare($n($a), $n($b)); });
            ask($argv[2], function ($a, $b) use ($n, $p) { $n($a);
              if (strpos($p->parseConstraints($b), 'dev-') !== false) throw new Exception();
              return Composer\\Semver\\Semver::satisfies($a, $b) ? 1 : 0; });
            """));
  }
}
