# Two commands matter: `make run` and `make test`. Both set everything up by themselves.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check offline bench torture translations screens snapshots verify-mac package package-test model clean
.DELETE_ON_ERROR:

VENV ?= .venv
PY := $(VENV)/bin/python
MODEL := smollm2-135m-instruct
PIP := $(PY) -m pip --disable-pip-version-check install -qq -c constraints.txt
TORTURES := $(wildcard benchmarks/torture*.py)
# Pictures are drawn by `make screens`, and nothing is measured by them.
BENCHMARKS := $(filter-out $(TORTURES) benchmarks/screens.py,$(shell grep -l __main__ benchmarks/*.py 2>/dev/null))
# Needs 14 GB of memory and as much disk, or hours: these run when they are named.
LARGE := bench-gptj bench-paper
# Processes that run the tests, each with one thread and up to 2 GB of memory.
WORKERS ?= $(shell cores=$$(getconf _NPROCESSORS_ONLN); echo $$((cores < 4 ? cores : 4)))
# What core and learning must reach, in % of lines and branches.
FLOOR := 100
PURE := */ouroboros_desktop/core/*,*/ouroboros_desktop/learning/*

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z%-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/.stamp-run ## Open the window; without a display, play one whole cycle in the terminal
	@packaging/system-packages.sh run
	@$(MAKE) --no-print-directory model
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] || [ "$$(uname)" = Darwin ]; then \
	    $(VENV)/bin/ouroboros; \
	else \
	    echo "There is no display: playing one cycle with the simulated teacher."; \
	    $(VENV)/bin/ouroboros cycle --teacher simulated --cycles 1 --seed 0 --backend torch; \
	fi

test: check ## Run every check and every test, on a virtual screen
	@packaging/system-packages.sh test
	@$(MAKE) --no-print-directory model
	@screen=(); \
	if command -v xvfb-run >/dev/null; then screen=(xvfb-run -a -s "-screen 0 1600x1200x24"); fi; \
	"$${screen[@]}" $(PY) -m pytest -n $(WORKERS) --dist worksteal --cov --cov-report=
	@total=$$($(PY) -m coverage report --include="$(PURE)" --format=total --fail-under=$(FLOOR)) \
	    || { $(PY) -m coverage report --include="$(PURE)" --skip-covered --show-missing; exit 1; }; \
	echo "core and learning: $$total % of lines and branches are covered"

offline: $(VENV)/.stamp-test model ## Run all journeys where there is no network, not even loopback
	@packaging/system-packages.sh test
	unshare --map-root-user --net $(PY) -m pytest tests/journeys -m "not loopback"

check: $(VENV)/.stamp-test ## Lint, format, types and import contracts only
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

bench: $(filter-out $(LARGE),$(foreach file,$(BENCHMARKS),bench-$(subst _,-,$(basename $(notdir $(file)))))) ## Run every benchmark but the longest; one alone: make bench-NAME (bench-paper: QUICK=1)

bench-%: $(VENV)/.stamp-test model
	$(PY) -m benchmarks.$(subst -,_,$*) $(if $(BACKEND),--backend $(BACKEND))

bench-fit bench-gptj: $(VENV)/.stamp-quantised

torture: $(VENV)/.stamp-test ## Kill, damage and starve the store, for hours; a short run: make torture SCALE=0.02
	@$(PY) -m benchmarks.torture $(if $(SCALE),--scale $(SCALE))

translations: $(VENV)/.stamp-test ## Bring the languages' files to the code, and compile them
	$(PY) -m translations

screens: $(VENV)/.stamp-test model ## Draw every page and dialog, and a real session, into screens/ (ONLY=gallery LANGUAGE=file.qm DOCS=1)
	@packaging/system-packages.sh test
	QT_QPA_PLATFORM=offscreen $(PY) -m benchmarks.screens $(if $(ONLY),--only $(ONLY)) \
	    $(if $(LANGUAGE),--language $(LANGUAGE)) $(if $(DOCS),--docs)

snapshots: $(VENV)/.stamp-test ## Accept how the parts of the window look now; see which pictures change
	OUROBOROS_RENEW_SNAPSHOTS=1 QT_QPA_PLATFORM=offscreen \
	    $(PY) -m pytest -q tests/views/test_snapshots.py -k accepted
	@git status --short tests/views/snapshots

verify-mac: $(VENV)/.stamp-test model ## Check what needs a Mac with Apple silicon, and print a report; elsewhere as far as it goes
	$(PY) packaging/verify_mac.py

package: ## Make the installer of this system, test it and measure it; in an environment of its own
	@packaging/system-packages.sh package
	@$(or $(PYTHON),python3) packaging/package.py

package-test: package $(VENV)/.stamp-test ## Make the package, install it in a clean system, and test it there and here
	@if [ "$$(id -u)" = 0 ] && command -v debootstrap >/dev/null; then \
	    packaging/linux/clean_root.sh build/package/out/*.deb; \
	else echo "The clean system needs root and debootstrap: left out."; fi
	@packaging/windows/boot_loader.sh build/package/boot-loader
	OUROBOROS_PACKAGE_TEST=1 OUROBOROS_FROZEN=build/package/dist/Ouroboros \
	OUROBOROS_BOOTLOADER=build/package/boot-loader/runw.exe \
	    $(PY) -m pytest tests/packaging

clean: ## Remove the environment; your data and models stay
	rm -rf $(VENV)

model: $(VENV)/.stamp-run
	@$(VENV)/bin/ouroboros models install $(MODEL)

$(VENV)/.stamp-run: pyproject.toml constraints.txt | $(VENV)/.stamp-pip
	@echo "Installing the application (the first time takes a few minutes)"
	@$(PIP) -e ".[baselines,mlx,servers]"
	@touch $@

$(VENV)/.stamp-test: pyproject.toml constraints.txt | $(VENV)/.stamp-run
	@echo "Installing the tools for tests"
	@$(PIP) -e ".[baselines,mlx,servers,test]"
	@touch $@

$(VENV)/.stamp-quantised: pyproject.toml constraints.txt | $(VENV)/.stamp-test
	@$(PIP) -e ".[baselines,mlx,servers,test,quantised]"
	@touch $@

$(VENV)/.stamp-pip:
	@for python in $${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do \
	    if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        echo "Making $(VENV) with $$($$python --version)"; \
	        $$python -m venv $(VENV); \
	        $(PY) -m pip --disable-pip-version-check install -qq --upgrade "pip>=25.1"; \
	        touch $@; \
	        exit 0; \
	    fi; \
	done; \
	echo "Ouroboros needs Python 3.11 or newer; install it, or name it: make PYTHON=/path/to/python" >&2; \
	exit 1
