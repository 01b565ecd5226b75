"""Options are declared once, kept, and survive files of any kind."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import settings, settings_file

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=6,
)


def test_every_option_is_whole() -> None:
    for name, setting in settings.TABLE.items():
        assert setting.allows(setting.default), name
        assert setting.help.endswith("."), name
        assert all(setting.choices.values()), name
        if setting.group is not None:
            assert setting.title, name
            assert setting.group in settings.GROUPS, name


def test_what_was_chosen_is_kept_and_the_rest_is_not_written(tmp_path) -> None:
    values = {**settings_file.load(tmp_path), "zoom": 130}
    settings_file.save(tmp_path, values)
    assert json.loads((tmp_path / settings_file.FILE).read_text()) == {"zoom": 130}
    assert settings_file.load(tmp_path) == values


@given(st.dictionaries(st.sampled_from([*settings.TABLE, "other"]), JSON))
def test_a_file_with_anything_in_it_gives_options_that_are_allowed(tmp_path_factory, data) -> None:
    folder = tmp_path_factory.mktemp("options")
    (folder / settings_file.FILE).write_text(json.dumps(data))
    loaded = settings_file.load(folder)
    assert loaded.keys() == settings.TABLE.keys()
    assert all(settings.TABLE[name].allows(value) for name, value in loaded.items())


def test_settings_go_from_one_window_to_another(tmp_path) -> None:
    values = {**settings_file.load(tmp_path), "zoom": 150, "theme": "dark"}
    keys = {"open_file": ["Ctrl+P"], "quit": []}
    settings_file.export(tmp_path / "mine.json", values, keys)
    assert settings_file.taken_in(tmp_path / "mine.json") == (values, keys)


def test_keys_are_kept_beside_the_options_and_stay_when_only_those_are_saved(tmp_path) -> None:
    settings_file.save(tmp_path, settings_file.load(tmp_path), {"quit": ["F12"]})
    settings_file.save(tmp_path, {**settings_file.load(tmp_path), "zoom": 130})
    assert settings_file.load_keys(tmp_path) == {"quit": ["F12"]}
    settings_file.save(tmp_path, settings_file.load(tmp_path), {})
    assert json.loads((tmp_path / settings_file.FILE).read_text()) == {"zoom": 130}


def test_a_file_without_keys_says_nothing_of_them(tmp_path) -> None:
    old = {"schema": settings_file.SCHEMA, "settings": {"zoom": 120}}
    (tmp_path / "old.json").write_text(json.dumps(old))
    assert settings_file.taken_in(tmp_path / "old.json") == ({"zoom": 120}, None)
    (tmp_path / "odd.json").write_text(
        json.dumps({**old, "keys": {"quit": "F12", "note": [1, {}]}})
    )
    assert settings_file.taken_in(tmp_path / "odd.json")[1] == {
        "quit": ["F12"],
        "note": ["1", "{}"],
    }


@pytest.mark.parametrize("text", ["", "no JSON", "[]", '{"zoom": 130}', '{"schema": 1}'])
def test_what_holds_no_settings_is_told(tmp_path, text) -> None:
    (tmp_path / "other.json").write_text(text)
    with pytest.raises(settings_file.NoSettings, match=r"^other\.json holds no settings"):
        settings_file.taken_in(tmp_path / "other.json")


def test_numbers_go_in_steps() -> None:
    zoom = settings.TABLE["zoom"]
    assert zoom.allows(300)
    assert not any(map(zoom.allows, (305, 310, 40, True, "100", None)))
