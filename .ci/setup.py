"""Set up the checkout: a virtual environment with the locked versions, and Qt's libraries.

Usage: python .ci/setup.py setup|test    (Python's standard library only)
"""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "reportedly-setup"

OFFSCREEN = [
    "libEGL.so.1",
    "libGL.so.1",
    "libX11.so.6",
    "libxkbcommon.so.0",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libdbus-1.so.3",
    "libglib-2.0.so.0",
]
ON_SCREEN = [
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxkbcommon-x11.so.0",
    "libxcb-shape.so.0",
]
DEBIAN = (
    "libegl1 libgl1 libx11-6 libxkbcommon0 libfontconfig1 libfreetype6 libdbus-1-3 "
    "libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 "
    "libxcb-shape0"
)
FEDORA = (
    "libglvnd-egl libglvnd-glx libX11 libxkbcommon fontconfig freetype dbus-libs glib2 "
    "xcb-util-cursor xcb-util-wm xcb-util-keysyms libxkbcommon-x11 libxcb"
)
ARCH = (
    "libglvnd libx11 libxkbcommon fontconfig freetype2 dbus glib2 xcb-util-cursor "
    "xcb-util-wm xcb-util-keysyms libxkbcommon-x11 libxcb"
)


def main(group):
    if not (3, 11) <= sys.version_info[:2] <= (3, 14):
        stop(
            f"Reportedly needs Python 3.11 to 3.14; this is {sys.version.split()[0]}. "
            "Name another one: make PYTHON=/path/to/python3.13 run"
        )
    lock = ROOT / ".ci" / "lock" / f"{group}.txt"
    wanted = fingerprint(lock)
    if group not in (groups := installed(wanted)):
        if not groups:
            make_environment()
        install(lock)
        STAMP.write_text("\n".join([wanted, group]))
    check_libraries()


def fingerprint(lock):
    """What the environment depends on: the locked versions, this Python, where the checkout is."""
    locks = b"".join(p.read_bytes() for p in sorted(lock.parent.glob("*.txt")))
    parts = [locks, sys.version.encode(), bytes(ROOT)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def installed(wanted):
    """The groups that are installed already; nothing when anything they depend on has changed."""
    try:
        lines = set(STAMP.read_text().split())
    except OSError:
        return set()
    # the test group holds everything that the setup group does
    return lines | {"setup"} if wanted in lines else set()


def make_environment():
    say("Making the virtual environment .venv")
    shutil.rmtree(VENV, ignore_errors=True)
    if venv().returncode == 0:
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not may_install():
        stop(f"Python's venv module is not complete. On Debian: sudo apt-get install {package}")
    apt(package)
    shutil.rmtree(VENV, ignore_errors=True)
    if venv().returncode:
        stop("The virtual environment could not be made; see above.")


def venv():
    return subprocess.run([sys.executable, "-m", "venv", str(VENV)])


def install(lock):
    say("Installing the locked versions (once; some 300 MB)")
    pip("--require-hashes", "-r", str(lock))
    pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    # compiled here, so that the first start is as quick as every other
    subprocess.run([str(PYTHON), "-m", "compileall", "-q", str(ROOT / "reader")], check=False)


def pip(*arguments):
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*command, *arguments]).returncode:
        STAMP.unlink(missing_ok=True)
        stop("The packages could not be installed; pip says why above.")


def check_libraries():
    """Qt brings nearly all it needs; the rest is the system's."""
    if not sys.platform.startswith("linux") or not (missing := missing_libraries()):
        return
    if may_install():
        say(f"Installing the system libraries that Qt needs, by apt-get: {DEBIAN}")
        apt(*DEBIAN.split())
        missing = missing_libraries()
    if missing:
        stop(
            f"Qt needs system libraries that are missing here ({', '.join(missing)}). "
            f"Install them and start again:\n"
            f"  Debian, Ubuntu:  sudo apt-get install {DEBIAN}\n"
            f"  Fedora:          sudo dnf install {FEDORA}\n"
            f"  Arch:            sudo pacman -S {ARCH}"
        )


def missing_libraries():
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return [name for name in OFFSCREEN + (ON_SCREEN if display else []) if not loads(name)]


def loads(name):
    # a process of its own, as the loader remembers what it did not find
    code = f"import ctypes; ctypes.CDLL({name!r})"
    quiet = subprocess.DEVNULL
    return subprocess.run([sys.executable, "-c", code], stdout=quiet, stderr=quiet).returncode == 0


def may_install():
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt(*packages):
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install_command = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages]
    if subprocess.run(install_command, env=environment, stdout=subprocess.DEVNULL).returncode:
        # a machine that never updated its lists knows no package
        subprocess.run(["apt-get", "update", "-qq"], env=environment)
        subprocess.run(install_command, env=environment, stdout=subprocess.DEVNULL)


def say(text):
    print(f"reportedly: {text}", flush=True)


def stop(text):
    print(f"reportedly: {text}", file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1])
