#!/bin/bash
# Shared by the measurements of whole processes. Sourced, not run.
# Each prints its figure, the floor measured in the same run and the budget, and ends with 1 where the figure is over the budget.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
name=$(basename "$0")
# shellcheck disable=SC2034 # read by the scripts that source this
rounds=${ROUNDS:-3}
plimsoll=$here/../../app/target/plimsoll/bin/plimsoll
records=$here/../../../shared/advisories/osv/Debian/all.zip

give_up() {
  echo "$name: $*" >&2
  exit 2
}

if [ ! -x "$plimsoll" ] || [ ! -d "$here/target/lib" ]; then
  give_up "build first: mvn -B -ntp -Pbench package -DskipTests"
fi

# Cache and advisories of this run alone.
work=$(mktemp -d "${TMPDIR:-/tmp}/plimsoll-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
export PLIMSOLL_HOME=$work/home

# Prints the wall time of a command in seconds; its output goes to $work/output.
seconds() {
  local TIMEFORMAT=%R
  { time "$@" >"$work/output" 2>"$work/errors"; } 2>&1 || give_up "$* failed: $(tail -5 "$work/errors")"
}

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

in_java() { "$("$here/../fixtures/jdk-25")/bin/java" --enable-native-access=ALL-UNNAMED -cp "$here/target/classes:$here/target/lib/*" "$@"; }

import_advisories() {
  [ ! -f "$records" ] || "$plimsoll" advisories import "$records" >/dev/null
}

# verdict FIGURE BUDGET SENTENCE: the last line, and the exit status. A load over the number of cores makes times worthless.
verdict() {
  echo "$name: load $(cut -d' ' -f1 /proc/loadavg) on $(nproc) cores"
  if awk -v figure="$1" -v budget="$2" 'BEGIN { exit !(figure <= budget) }'; then
    echo "$name: $3: kept"
  else
    echo "$name: $3: OVER"
    return 1
  fi
}
