"""Books with a planted fault, set from a changed source: each check has to fail on one."""

import json
import shutil
import subprocess
from pathlib import Path

from conftest import ROOT
from pdf import Book


def reset(book: Book, place: Path, source=lambda s: s, machine=lambda s: s, standards: bool = True, fonts=()) -> Book:
    """Sets the source of a book again after changing it; the words of the source are those of the book."""
    folder = place / "faulty"
    shutil.copytree(book.folder, folder)
    for font in fonts:
        shutil.copy(font, folder / "fonts")
    for name, change in (("book.typ", source), ("machine.typ", machine)):
        old = (folder / name).read_text(encoding="utf-8")
        new = change(old)
        (folder / name).write_text(new, encoding="utf-8")
    request = json.loads((folder / "request.json").read_text(encoding="utf-8"))
    root = request["root"]
    for key in ("root", "input", "output", "fonts"):
        request[key] = request[key].replace(root, str(folder), 1)
    driver = (folder / "driver.py").read_text(encoding="utf-8")
    if not standards:
        driver = driver.replace('pdf_standards=["ua-1", "a-2a"]', "pdf_standards=[]")
    run = subprocess.run(
        [ROOT / ".venv/bin/python", "-I", "-B", "-c", driver], input=json.dumps(request), capture_output=True, text=True,
        check=True)
    answer = json.loads(run.stdout)
    assert answer["map"] is not None, run.stdout
    faulty = Book.__new__(Book)
    faulty.path, faulty.folder, faulty.map, faulty.source = folder / "raw.pdf", folder, answer["map"], book.source
    return faulty
