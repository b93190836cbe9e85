"""The schemas of `workmanual schema`, held by a validator that is not ours against every file of the manual."""

import json
import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from conftest import PROGRAM, ROOT

EXAMPLE = ROOT / "Tests" / "ContentReaderTests" / "Example"


class Words(yaml.SafeLoader):
    """Numbers, words of yes and no and dates of YAML 1.1 stay the words that are written."""


Words.yaml_implicit_resolvers = {}


def files(folder: Path) -> list[Path]:
    documents = [path for name in ("processes", "campaigns", "pages") for path in (folder / name).rglob("*.md")]
    return sorted(documents + list(folder.glob("*.yaml")))


def kind(path: Path, folder: Path) -> str:
    kinds = {"processes": "process", "campaigns": "campaign", "pages": "page"}
    return kinds.get(path.relative_to(folder).parts[0], path.stem)


def value(path: Path, loader):
    text = path.read_text("utf-8")
    if path.suffix == ".md":
        text = text.split("\n---", 1)[0].removeprefix("---\n")
    return yaml.load(text, loader)


@pytest.fixture(scope="session")
def schemas(tmp_path_factory) -> dict[str, Draft7Validator]:
    folder = tmp_path_factory.mktemp("schemas")
    subprocess.run([PROGRAM, "schema", folder], check=True, capture_output=True)
    validators = {}
    for path in folder.glob("*.schema.json"):
        schema = json.loads(path.read_text("utf-8"))
        Draft7Validator.check_schema(schema)
        validators[path.name.removesuffix(".schema.json")] = Draft7Validator(schema)
    assert len(validators) == 8
    return validators


@pytest.mark.parametrize("folder", [ROOT / "content", EXAMPLE], ids=["content", "example"])
def test_every_file_validates(schemas, folder):
    found = []
    for path in files(folder):
        validator = schemas[kind(path, folder)]
        found += [f"{path}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value(path, Words))]
    assert not found, "\n".join(found[:10])


@pytest.mark.parametrize("text", [
    "owner: กค.\nsteps: [{title: ก}]",
    "title: ก\nowner: กค.\nsteps: []",
    "title: ก\nเรื่อง: ข\nowner: กค.\nsteps: [{title: ก}]",
    "title: ก\nowner: กค.",
    "title: ก\nowner: กค.\nsteps: [{title: ก, shpae: end}]",
    "title: ก\nowner: กค.\nstatus: darft\nsteps: [{title: ก}]",
    "title: ก\nowner: กค.\nrequirements: [{text: ก, law: ข}]\nsteps: [{title: ก}]",
])
def test_mistakes_are_refused(schemas, text):
    assert not schemas["process"].is_valid(yaml.load(text, Words))


def test_keys_have_thai_names_and_meanings(schemas):
    for validator in schemas.values():
        for name, place in validator.schema["definitions"].items():
            for key, described in place["properties"].items():
                assert any("ก" <= letter <= "๛" for letter in described["title"]), (name, key)
                assert described["description"], (name, key)
