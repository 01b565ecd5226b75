"""Draws every view of the window, to be looked at: python .ci/gallery.py DIR [VIEW…] [--case many]

A case is an article: the sample, one without claims, one with two hundred and very long names, or
none at all. Each view is drawn in light and in dark. `--scale 2` is a screen of twice the pixels.
"""

import argparse
import os
import pathlib
import tempfile
import traceback

import cases


def main() -> None:
    asked = _arguments()
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    from views import VIEWS

    asked.folder.mkdir(parents=True, exist_ok=True)
    width, height = map(int, asked.size.split("x"))
    options = {"language": asked.language, "zoom": asked.zoom}
    with (
        tempfile.TemporaryDirectory() as folder,
        cases.window(asked.case, pathlib.Path(folder), (width, height), **options) as stage,
    ):
        least = stage.window.minimumSizeHint()
        print(f"{asked.case}: at least {least.width()} x {least.height()}")
        for look in asked.looks.split(","):
            stage.window.choose_theme(look)
            for name in asked.views or VIEWS:
                _draw(stage, name, VIEWS[name], asked.folder / f"{name}-{look}.png")


def _draw(stage, name, view, path):
    try:
        part = view(stage)
        stage.settles(6)
        part.grab().save(str(path))
    except Exception:  # one view that cannot be drawn does not keep us from the others
        print(name, traceback.format_exc(limit=-2))
    stage.clears()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("views", nargs="*")
    parser.add_argument("--case", default="sample", choices=cases.CASES)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--language", default="en")
    parser.add_argument("--looks", default="light,dark")
    return parser.parse_args()


main()
