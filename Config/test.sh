#!/usr/bin/env bash
# Everything that must pass before a commit: format, build, tests. Stops at the first failure.
#
# Usage: Config/test.sh [arguments of `swift test`, such as --filter PromptParserTests]
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=run.sh
source Config/run.sh

install_missing

echo "== format"
swift format lint --strict -r --parallel --configuration Config/swift-format.json \
  Sources Tests Package.swift

echo "== build"
swift build --build-tests --explicit-target-dependency-import-check error

echo "== test"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT

# --skip-build, because without the build's own flags everything would be built once more.
run_tests() {
  swift test --skip-build --parallel "$@" 2>&1 | tee -a "$log"
}

# Suites that wait for sockets, timers and processes come first and among themselves: beside
# thousands of tests that keep every core busy they would wait for a turn and see nothing else.
# The bot's come next, because they wait for one another.
waiting='^(HTTPClientTests|HTTPServerTests|LifecycleTests)\.'
if [ $# -gt 0 ]; then
  run_tests "$@"
else
  run_tests --filter "$waiting"
  run_tests --filter '^BotTests\.'
  run_tests --skip "$waiting" --skip '^BotTests\.'
fi

echo "== passed"
grep -E 'Test run with [0-9]+ test|Executed [1-9][0-9]* test' "$log" | tail -n 6
