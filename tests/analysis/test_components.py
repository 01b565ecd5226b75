"""The components from spaCy alone, and the promises they make."""

import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec

import pytest
import spacy
from spacy.language import Language

import reader.analysis.components  # noqa: F401  (its import registers the components)
from reader.analysis.pipeline import BEFORE_PARSER, LAST, load
from reader.analysis.version import MODELS

OURS = (*BEFORE_PARSER, *LAST)


def test_every_component_is_registered_and_says_what_it_assigns() -> None:
    for name in OURS:
        meta = Language.get_factory_meta(name)
        assert meta.assigns, name


def test_the_pipeline_has_all_that_its_components_require() -> None:
    problems = load().analyze_pipes()["problems"]
    ours = {name: lacks for name, lacks in problems.items() if name in OURS and lacks}
    assert ours == {}


def test_the_components_run_from_spacy_alone() -> None:
    """A pipeline made without our loader: the model, `add_pipe`, and a text as it comes."""
    nlp = next(import_module(package) for package in MODELS.values() if find_spec(package)).load()
    for name in OURS:
        nlp.add_pipe(name, before="parser" if name in BEFORE_PARSER else None)
    doc = nlp("Maria Lopez said that the bridge was safe.\nPeter Brown denied it.")
    assert [doc._.parties[key].name for key in doc._.speakers] == ["Maria Lopez", "Peter Brown"]
    assert [sight.stance for sight in doc._.sights] == ["states", "denies"]


def test_quotations_need_no_model() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("reportedly_quotations")
    doc = nlp("“It works,” she said, ‘as it should,’ and “that” was that.")
    assert [q.text for q in doc.spans["quotations"]] == ["“It works,”", "‘as it should,’", "“that”"]


def test_attribution_alone_finds_attributions() -> None:
    nlp = load()
    with nlp.select_pipes(disable=["reportedly_actors", "reportedly_stance", "reportedly_targets"]):
        doc = nlp("Maria Lopez said that the bridge was safe.")
    (found,) = doc._.attributions
    assert [doc[i].text for i in sorted(found.cue)] == ["said"]


@pytest.mark.parametrize(
    "code",
    [
        "import reader.analysis",
        "import reader.analysis; reader.analysis.engine()",
        "import reader.analysis; assert reader.analysis.reads('It is what it is and was to be.')",
    ],
)
def test_the_door_loads_no_spacy(code: str) -> None:
    code += "; import sys; print(sorted({'spacy', 'numpy'} & sys.modules.keys()))"
    asked = [sys.executable, "-c", code]
    assert subprocess.run(asked, capture_output=True, text=True, check=True).stdout == "[]\n"
