package dev.plimsoll.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `--fail-on` takes its default from `PLIMSOLL_FAIL_ON`. An empty value counts as none.
record EnvironmentDefaults(Map<String, String> environment) implements IDefaultValueProvider {

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp()) {
      return null;
    }
    var name = option.longestName().replaceFirst("^--", "").replace('-', '_');
    var value = environment.get("PLIMSOLL_" + name.toUpperCase(Locale.ROOT));
    return value == null || value.isEmpty() ? null : value;
  }
}
