# `make site` and `make test` do all the set-up; the only things to have before are Swift and make.
.DEFAULT_GOAL := help
.NOTPARALLEL:
SHELL = bash
.SHELLFLAGS = -o pipefail -c
.PHONY: help site test check-site bench bench-record proof fuzz install uninstall clean \
  release build-packages test-packages

prefix = /usr/local
installed = $(DESTDIR)$(prefix)
swift-test = swift test --disable-xctest
# $(call swift-tests,OPTIONS) runs the tests; what failed is said again at the end, below thousands of lines.
swift-tests = mkdir -p .build && $(swift-test) $(1) 2>&1 | tee .build/tests.log || \
  { echo 'What failed, as in .build/tests.log:'; grep --text -A 3 '^✘ .* recorded an issue' .build/tests.log | \
  grep --text -v '^[◇✔]' | cut -c 1-400; exit 1; } >&2
# Two files of tests at a time, each of them in one process, for its tests share what was built for them.
browser-test = .venv/bin/pytest --numprocesses=2 --dist=loadfile
# So it starts twice as fast, and what is installed needs no Swift; macOS does not know it.
static = $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)

help: ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: release ## Install what is missing, build atelier, make the course's site in site/
	.build/release/atelier build

test: test-packages .venv/Browser.txt ## Install what is missing, run every test
	swift format lint --strict --parallel --recursive Sources Tests Package.swift
	@$(call swift-tests)
	@$(MAKE) --no-print-directory check-site
	.venv/bin/pytest Tests/Spelling
	ATELIER='$(CURDIR)/.build/debug/atelier' $(browser-test) Tests/Browser

check-site: # needs the executable that `swift test` has built
	.build/debug/atelier build --output .build/site
	@diff --recursive --brief site .build/site || { \
	  echo "site/ is not what Modules/ and Templates/ give now: run 'make site', look, commit site/." >&2; \
	  exit 1; }

bench: release test-packages .venv/Benchmarks.txt ## Measure against bare libcmark and Hugo
	.venv/bin/python Tests/Benchmarks/bench.py --atelier .build/release/atelier $(BENCH_OPTIONS)

bench-record: BENCH_OPTIONS = --record
bench-record: bench ## The same, and write the figures to Tests/Benchmarks/RESULTS.md

proof: release test-packages .venv/Browser.txt ## Run what takes long: memory errors and leaks, fuzzing, hostile files and texts, kills and full disks
	mkdir -p .build/asan
	echo 'leak:libFoundation' > .build/asan/known-leaks # of Foundation itself, when it reads files
	@echo '1 of 5: every Swift test, looking for memory errors and leaks'
	@export ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS=print_suppressions=0:suppressions='$(CURDIR)/.build/asan/known-leaks'; \
	$(call swift-tests,--sanitize=address --scratch-path .build/asan)
	@echo '2 of 5: whatever reads what others made, fuzzed'
	$(MAKE) --no-print-directory fuzz
	@echo '3 of 5: every Swift test with its long series: build, import and issue killed, and each command'
	@echo '  that writes told of a full disk, at each system call by which it changes the disk'
	@export ATELIER_PROOF=1; $(call swift-tests)
	@echo '4 of 5: a mebibyte of the worst Markdown within two seconds'
	@export ATELIER_PROOF=1 ATELIER='$(CURDIR)/.build/release/atelier'; $(call swift-tests,--filter Pathological)
	@echo '5 of 5: hostile texts in every place, and a browser killed at each call by which it keeps answers and arrivals'
	ATELIER_PROOF=1 ATELIER='$(CURDIR)/.build/debug/atelier' $(browser-test) Tests/Browser/test_killed.py \
	  Tests/Browser/test_failing_desk.py Tests/Browser/test_hostile_course.py Tests/Browser/test_hostile_browser.py \
	  Tests/Browser/test_hostile_preview.py Tests/Browser/test_hostile_handout.py

# A release build tries many times as many inputs as a debug one, and Swift's traps are in it as well. It has a scratch
# path of its own, for whatever is built there counts where it goes. Of the sanitizers that the package manager names one
# by one, Swift's compiler takes the last alone, so that its code would not tell the fuzzer where it goes.
fuzzing = .build/fuzzing
fuzz-seconds = 600
fuzz-timeout = 1
fuzz: test-packages .venv/Browser.txt ## Fuzz whatever reads what others made, fuzz-seconds=600 each (fuzz-targets="module mail")
	ATELIER_FUZZING=1 swift build --configuration release --product fuzz --sanitize fuzzer --sanitize address \
	  -Xswiftc -sanitize=fuzzer,address --scratch-path $(fuzzing)
	rm -rf $(fuzzing)/seeds
	ATELIER_SEEDS=$(fuzzing)/seeds $(swift-test) --filter SeedTests
	.venv/bin/python Tests/Fuzzing/fuzz.py --fuzzer $(fuzzing)/release/fuzz --work $(fuzzing) \
	  --seconds $(fuzz-seconds) --timeout $(fuzz-timeout) $(fuzz-targets)

install: ## Copy what `make site` has built below prefix=/usr/local (DESTDIR= goes before it)
	@test -x .build/release/atelier || { echo "Nothing is built yet: run 'make site' first." >&2; exit 1; }
	install -d "$(installed)/bin" "$(installed)/share/atelier"
	install -s -m 755 .build/release/atelier "$(installed)/bin/atelier"
	rm -rf "$(installed)/share/atelier/Templates"
	cp -R Templates "$(installed)/share/atelier/Templates"
	chmod -R u=rwX,go=rX "$(installed)/share/atelier"

uninstall: ## Take away what `make install` has copied
	rm -rf "$(installed)/bin/atelier" "$(installed)/share/atelier"

clean: ## Take away all that was built, but site/
	rm -rf .build .venv

release: build-packages
	swift build --configuration release --product atelier $(static)

# The list of packages is copied as the mark of what is installed, and made again when it changes.
.venv/%.txt: Tests/%/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	cp $< $@

build-needs = libcmark-dev libqrencode-dev libsqlite3-dev pkg-config zlib1g-dev
test-needs = strace chromium firefox-esr webkit2gtk-driver xvfb default-jre-headless node-typescript \
  poppler-utils python3-venv tzdata hunspell hunspell-fr weasyprint zbar-tools

build-packages:
	$(call packages,$(build-needs),cmark qrencode sqlite pkgconf zlib)

test-packages:
	$(call packages,$(build-needs) $(test-needs),cmark qrencode sqlite pkgconf zlib openjdk typescript poppler python \
	  hunspell weasyprint zbar)

# $(call packages,NAMES FOR APT,NAMES FOR HOMEBREW) installs those that are missing.
define packages
@command -v swift >/dev/null || { \
  echo "Swift 6.2 or later is needed: https://www.swift.org/install/" >&2; exit 1; }
@if command -v apt-get >/dev/null; then \
  missing=$$(for name in $(1); do \
    dpkg -s $$name 2>/dev/null | grep -q '^Status: install ok installed' || echo $$name; done); \
  test -n "$$missing" || exit 0; \
  sudo=$$(test $$(id -u) = 0 || echo sudo); \
  install="$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends"; \
  echo Installing $$missing; \
  $$install $$missing || { $$sudo apt-get update && $$install $$missing; }; \
elif command -v brew >/dev/null; then \
  brew install --quiet $(2); \
else \
  echo "Neither apt-get nor brew is here: install what Debian calls $(strip $(1)), then try again." >&2; \
  exit 1; \
fi
endef
