"""The same content gives the same bytes, and an unchanged build writes nothing (reliability.md, G7 and G9)."""

import os
import shutil
import time
from pathlib import Path

import pytest

from conftest import ROOT, build


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def times(folder: Path) -> dict[str, tuple[int, int, int]]:
    stats = {path: path.stat() for path in [folder, *folder.rglob("*")]}
    return {str(path): (stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino) for path, stat in stats.items()}


def copied(source: Path, target: Path):
    """Copies files in the opposite order, so that the folders list them in another one."""
    for path in sorted(source.rglob("*"), reverse=True):
        if path.is_file():
            (target / path.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / path.relative_to(source))


def test_the_bytes_do_not_depend_on_the_machine(site, tmp_path):
    copied(ROOT / "content", tmp_path / "elsewhere" / "c")
    copied(ROOT / "templates", tmp_path / "elsewhere" / "t")
    surroundings = {
        "PATH": os.environ["PATH"], "TZ": "America/St_Johns", "LC_ALL": "th_TH.UTF-8", "LANG": "tr_TR.UTF-8",
        "HOME": str(tmp_path), "USER": "somebody", "SOURCE_DATE_EPOCH": "1",
    }
    usual = os.umask(0o077)
    try:
        for jobs in ("1", "8"):
            output = tmp_path / f"output-{jobs}"
            build(
                output, "--jobs", jobs, content=Path("c"), templates=Path("t"), cwd=tmp_path / "elsewhere", env=surroundings,
            )
            assert tree(output) == tree(site)
            modes = {path.stat().st_mode & 0o777 for path in output.rglob("*") if path.is_file()}
            assert modes == {0o644}
            assert {path.stat().st_mode & 0o777 for path in output.rglob("*") if path.is_dir()} == {0o755}
    finally:
        os.umask(usual)


@pytest.mark.timed
def test_an_unchanged_build_writes_nothing(site):
    before = times(site)
    # The least of ten: who else is at work on this machine makes a build slower, never faster.
    assert min(seconds_of_a_build(site) for _ in range(10)) < 0.2
    assert times(site) == before


def seconds_of_a_build(site) -> float:
    start = time.monotonic()
    build(site)
    return time.monotonic() - start


def test_an_edit_writes_what_it_changes(site, tmp_path):
    content, output = tmp_path / "content", tmp_path / "output"
    shutil.copytree(ROOT / "content", content)
    build(output, content=content)
    before = times(output)
    page = next(iter(sorted((content / "processes").rglob("*.md"))))
    page.write_text(page.read_text(encoding="utf-8") + "\n## ภาคผนวก\n\nข้อความใหม่\n", encoding="utf-8")
    build(output, content=content)
    changed = {path for path, stat in times(output).items() if before.get(path) != stat and Path(path).is_file()}
    name = page.stem
    assert any(f"/p/{name}/" in path for path in changed)
    assert len(changed) < len(before) // 4
    fresh = tmp_path / "fresh"
    build(fresh, content=content)
    assert tree(fresh) == tree(output)
