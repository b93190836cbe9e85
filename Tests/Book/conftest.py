"""The book of this repository's manual, set once, and what can be read from it.

Run by `make test`, after the program has been built for release; see CONTRIBUTING.md.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

from pdf import Book

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build" / "release" / "workmanual"


def workplace(folder: Path) -> Path:
    """A folder to work in that has the environment of this repository and nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    link = folder / ".venv"
    if not link.exists():
        link.symlink_to(ROOT / ".venv")
    return folder


def run(folder: Path, *options: str, content: Path = ROOT / "content", templates: Path = ROOT / "templates", environment=None):
    """Runs `workmanual book` in a folder."""
    command = [PROGRAM, "book", "--content", content, "--templates", templates, "--output", folder / "output", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment or os.environ)


def made(folder: Path, *options: str, name: str = "book", **keywords) -> Book:
    """Runs it, fails with the program's words if it cannot, and opens the result."""
    outcome = run(workplace(folder), *options, **keywords)
    assert outcome.returncode == 0, outcome.stderr
    return Book(folder / "output" / f"{name}.pdf", folder / ".workmanual" / "book" / name)


@pytest.fixture(scope="session")
def book(tmp_path_factory) -> Book:
    """The whole book."""
    return made(tmp_path_factory.mktemp("book"))


@pytest.fixture(scope="session")
def sample(tmp_path_factory) -> Book:
    """The book of a small manual that has every part, set in a second: for planted faults."""
    return made(tmp_path_factory.mktemp("sample"), content=ROOT / "Tests/ContentReaderTests/Example")


@pytest.fixture
def place(tmp_path) -> Path:
    return workplace(tmp_path / "work")
