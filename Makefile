# make run        set everything up, and open the window on the seed article
# make test       set everything up, and run the whole suite
# make benchmark  run the benchmarks, and write build/benchmarks.json
# make pictures   draw the manual's pictures anew, from the real window
# make translations   gather the window's texts, and make the files that Qt reads

# the first Python of the right version on this machine; or name one: make PYTHON=python3.13 run
RIGHT := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.14 python3.11; do \
	$$python -c '$(RIGHT)' 2>/dev/null && echo $$python && break; done)

SEED := seeds/000_2409f258b2518ddc.txt

.PHONY: run test benchmark pictures translations setup setup-test python clean

run: setup
	@.venv/bin/reportedly open $(SEED) --pictures build

test: setup-test
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/python -m pytest -n 2 --dist worksteal

benchmark: setup-test
	.venv/bin/python -m tests.benchmarks

pictures: setup
	@.venv/bin/python .ci/pictures.py

translations: setup
	@QT_QPA_PLATFORM=offscreen .venv/bin/python .ci/translations.py

setup: python
	@$(PYTHON) .ci/setup.py setup

setup-test: python
	@$(PYTHON) .ci/setup.py test

python:
	@test -n "$(PYTHON)" || { echo "reportedly: Python 3.11 to 3.14 is needed and was not found." \
	"Name one: make PYTHON=/path/to/python3.13 run" >&2; exit 1; }

clean:
	rm -rf .venv build
