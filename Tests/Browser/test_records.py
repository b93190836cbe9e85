"""process.json and catalog.json (site.md 14): valid by their schemas, true to the pages, the same for the same content."""

import hashlib
import json

import pytest
from jsonschema import Draft7Validator

from conftest import ROOT, build

SCHEMAS = ROOT / "docs" / "schemas"


def validator(name: str) -> Draft7Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    output = tmp_path_factory.mktemp("example") / "output"
    build(output, content=ROOT / "Tests" / "ContentReaderTests" / "Example")
    return output


@pytest.fixture(scope="module", params=["content", "example"])
def manual(request, site, example):
    return site if request.param == "content" else example


@pytest.fixture(scope="module")
def records(manual) -> dict:
    return {path.parent.name: json.loads(path.read_bytes()) for path in sorted(manual.glob("p/*/process.json"))}


def test_every_file_validates(manual, records):
    assert records
    found = []
    check = validator("process")
    for name, record in records.items():
        found += [f"{name}: {error.json_path}: {error.message[:200]}" for error in check.iter_errors(record)]
    catalog = json.loads((manual / "catalog.json").read_bytes())
    found += [f"catalog: {error.json_path}: {error.message[:200]}" for error in validator("catalog").iter_errors(catalog)]
    assert not found, "\n".join(found[:10])


def test_every_key_is_described():
    def bare(value, path):
        if isinstance(value, dict):
            for name, property in value.get("properties", {}).items():
                if not property.get("description") and "$ref" not in property:
                    yield f"{path}/{name}"
            for key, inner in value.items():
                yield from bare(inner, f"{path}/{key}")
        elif isinstance(value, list):
            for inner in value:
                yield from bare(inner, path)

    for path in SCHEMAS.glob("*.schema.json"):
        assert list(bare(json.loads(path.read_text("utf-8")), path.stem)) == []


def test_every_process_page_has_one_and_names_it(manual, records):
    pages = {path.parent.name: path.read_text("utf-8") for path in manual.glob("p/*/index.html")}
    own = {name for name, source in pages.items() if 'http-equiv="refresh"' not in source}
    assert set(records) == own
    link = '<link rel="alternate" type="application/json" href="process.json">'
    assert [name for name in own if link not in pages[name]] == []
    for name, record in records.items():
        assert record["address"] == f"p/{name}/index.html"
        for chart in [record, *record.get("cases", [])]:
            for step in chart.get("steps", []):
                assert f'id="{step["anchor"]}"' in pages[name], (name, step["anchor"])


def test_edges_join_nodes(records):
    for name, record in records.items():
        for chart in [record, *record.get("cases", [])]:
            nodes = {node["name"] for node in chart.get("nodes", [])}
            assert len(nodes) == len(chart.get("nodes", []))
            for edge in chart.get("edges", []):
                assert {edge["from"], edge["to"]} <= nodes, name


def test_the_catalog_lists_them_all(manual, records):
    source = (manual / "catalog.json").read_bytes()
    processes = json.loads(source)["processes"]
    assert [process["id"] for process in processes] == sorted(records)
    lines = source.decode().splitlines()
    for process in processes:
        record = records[process["id"]]
        for key in ("title", "status", "address", "hash"):
            assert process[key] == record[key], (process["id"], key)
        assert any(line.startswith(f'{{"id":"{process["id"]}",') for line in lines), "one process to a line"


def test_the_hash_is_that_of_the_bytes_below_it(manual, records):
    for name, record in records.items():
        lines = (manual / "p" / name / "process.json").read_bytes().split(b"\n")
        line = next(number for number, line in enumerate(lines) if line.startswith(b'"hash":'))
        assert hashlib.sha256(b"\n".join(lines[line + 1 :])).hexdigest() == record["hash"], name


def test_the_hash_changes_with_the_meaning_alone(example, tmp_path):
    """A comment and another order of chapters change nothing; a word does."""
    import shutil

    source = ROOT / "Tests" / "ContentReaderTests" / "Example"
    content, output = tmp_path / "content", tmp_path / "output"
    shutil.copytree(source, content)
    page = content / "processes" / "kk" / "saraban.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace("\n", "\n# หมายเหตุของผู้เขียน\n", 1), "utf-8")
    other = content / "processes" / "kk" / "procurement.md"
    changed = other.read_text("utf-8").replace("title: ", "title: ใหม่ ", 1)
    other.write_text(changed, "utf-8")
    build(output, content=content)

    def hashes(folder):
        return {process["id"]: process["hash"] for process in json.loads((folder / "catalog.json").read_bytes())["processes"]}

    before, after = hashes(example), hashes(output)
    assert {name for name in before if before[name] != after[name]} == {"procurement"}


def test_digits_are_ascii_and_days_are_iso(records):
    """Numbers that we make; texts of authors stay as they are."""
    made = {"address", "anchor", "hash", "effective", "review", "from-month", "to-month", "status"}

    def look(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in made and isinstance(inner, str):
                    assert not any("๐" <= letter <= "๙" for letter in inner) or key == "anchor", (key, inner)
                look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    look(list(records.values()))
