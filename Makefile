# Two commands are enough: `make site` makes the site from content/, `make test` checks everything.
.POSIX:
SETUP = scripts/setup
SWIFT_FLAGS =

.PHONY: site test lint swift-test release

site: release
	.build/release/workmanual build

# Everything that has to hold before a change is landed.
test: lint swift-test

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

swift-test: setup-test
	swift test $(SWIFT_FLAGS) --xunit-output .build/swift-tests.xml

release: setup-site
	swift build --configuration release --product workmanual $(SWIFT_FLAGS)

.PHONY: setup-site setup-test
setup-site:
	@$(SETUP) site
setup-test:
	@$(SETUP) test
