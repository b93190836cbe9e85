# Two commands are enough: `make site` makes the site from content/, `make test` checks everything.
.POSIX:
SETUP = scripts/setup
SWIFT_FLAGS =

.PHONY: site book test lint swift-test chart-gate browser-test book-test bench gallery fuzz release

site: release
	.build/release/workmanual build

# The printed book: output/book.pdf from content/.
book: setup-book release
	.build/release/workmanual book

# Everything that has to hold before a change is landed.
test: lint swift-test chart-gate browser-test book-test

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

swift-test: setup-test
	swift test $(SWIFT_FLAGS) --xunit-output .build/swift-tests.xml

# Every chart keeps the hard rules of docs/flow-layout.md.
chart-gate: setup-site
	Tests/ChartGate/gate.sh

browser-test: setup-test release
	swift build --configuration release --product manual-generator $(SWIFT_FLAGS)
	.venv/bin/pytest --quiet --junitxml=.build/browser-tests.xml Tests/Browser

book-test: setup-test release
	.venv/bin/pytest --quiet --junitxml=.build/book-tests.xml Tests/Book

# Generated manuals of 1,000 and 10,000 processes: time of each stage and the peak of memory, beside Hugo's. Then charts:
# time and measures beside those of Graphviz dot and ELK.
bench: setup-site
	swift build --configuration release $(SWIFT_FLAGS)
	Benchmarks/run
	Benchmarks/charts

# Every chart of the benchmark and of content/ in all presentations, to be looked at: .build/gallery/index.html.
gallery: setup-site
	Tests/ChartGate/gallery.sh

# Every fuzz target with its corpus: RUNS inputs each, crashes in .build/fuzz.
RUNS = 1000000
fuzz: setup-site
	swift build --configuration release --package-path Tests/Fuzz
	Tests/Fuzz/run $(RUNS)

release: setup-site
	swift build --configuration release --product workmanual $(SWIFT_FLAGS)

.PHONY: setup-site setup-book setup-test
setup-site:
	@$(SETUP) site
setup-book:
	@$(SETUP) book
setup-test:
	@$(SETUP) test
