"""`--format sarif`, held by a validator that is not ours against what SARIF 2.1.0 says of each object that we write.

The schema below states, of the OASIS standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", the
objects of sections 3.13 to 3.58 that occur in our output, with their types and required properties. It is stricter than
the standard: a property that we do not mean to write is refused.
"""

import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft7Validator

from conftest import PROGRAM, ROOT


def object_of(required: dict, **optional) -> dict:
    return {
        "type": "object", "properties": {**required, **optional}, "required": sorted(required), "additionalProperties": False}


def list_of(items: dict, **limits) -> dict:
    return {"type": "array", "items": items, **limits}


COUNT = {"type": "integer", "minimum": 1}
# 3.11 message, 3.3 artifactContent
TEXT = object_of({"text": {"type": "string", "minLength": 1}})
CONTENT = object_of({"text": {"type": "string"}})
# 3.4 artifactLocation: a URI reference (RFC 3986), relative here
ARTIFACT = object_of({"uri": {"type": "string", "pattern": r"^([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}})
# 3.30 region
REGION = object_of({"startLine": COUNT, "startColumn": COUNT, "endLine": COUNT, "endColumn": COUNT})
# 3.28 location, 3.29 physicalLocation
LOCATION = object_of(
    {"physicalLocation": object_of({"artifactLocation": ARTIFACT, "region": REGION})}, message=TEXT)
# 3.55 fix, 3.56 artifactChange, 3.57 replacement
FIX = object_of({
    "artifactChanges": list_of(
        object_of({
            "artifactLocation": ARTIFACT,
            "replacements": list_of(object_of({"deletedRegion": REGION}, insertedContent=CONTENT), minItems=1)}),
        minItems=1)})
# 3.27 result
RESULT = object_of(
    {"message": TEXT, "ruleId": {"type": "string"}, "level": {"enum": ["none", "note", "warning", "error"]}},
    locations=list_of(LOCATION), relatedLocations=list_of(LOCATION, uniqueItems=True),
    fixes=list_of(FIX, uniqueItems=True))
# 3.18 tool, 3.19 toolComponent, 3.49 reportingDescriptor
DRIVER = object_of({
    "name": {"type": "string"}, "version": {"type": "string"},
    "rules": list_of(object_of({"id": {"type": "string"}}), uniqueItems=True)})
# 3.13 sarifLog, 3.14 run
LOG = object_of({
    "$schema": {"const": "https://json.schemastore.org/sarif-2.1.0.json"}, "version": {"const": "2.1.0"},
    "runs": list_of(
        object_of({
            "tool": object_of({"driver": DRIVER}), "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            "results": list_of(RESULT)}),
        minItems=1)})


def sarif(content: Path) -> dict:
    run = subprocess.run([PROGRAM, "check", "--content", content, "--format", "sarif"], capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    log = json.loads(run.stdout)
    Draft7Validator.check_schema(LOG)
    found = [f"{error.json_path}: {error.message[:200]}" for error in Draft7Validator(LOG).iter_errors(log)]
    assert not found, "\n".join(found[:10])
    return log


def broken(folder: Path) -> Path:
    """A manual with findings of all weights, fixes and notes, in a folder whose name has to be encoded."""
    content = folder / "คู่มือ 1"
    shutil.copytree(ROOT / "Tests/ContentReaderTests/Example", content)
    path = content / "processes/kk/saraban.md"
    text = path.read_text("utf-8")
    text = text.replace("title: ", "title: ก\u0EB8ข ", 1).replace("time: ", "time: 5 - 3 วัน # ", 1)
    path.write_text(text.replace("go: next", "go: nxet", 1) + "\n**ก**ข\n", "utf-8")
    (content / "units.yaml").write_text(
        (content / "units.yaml").read_text("utf-8") + "\n  - {id: กค., name: ก, kind: division}\n", "utf-8")
    return content


@pytest.mark.parametrize("place", ["content", "broken"])
def test_output_is_what_the_standard_says(place, tmp_path):
    content = ROOT / "content" if place == "content" else broken(tmp_path)
    run, = sarif(content)["runs"]
    results = run["results"]
    assert results
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    for result in results:
        assert result["ruleId"] in known
        for location in result.get("locations", []) + result.get("relatedLocations", []):
            physical = location["physicalLocation"]
            region = physical["region"]
            assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])
            assert Path(unquote(physical["artifactLocation"]["uri"])).is_file() or (
                ROOT / unquote(physical["artifactLocation"]["uri"])).is_file()
    levels = {result["level"] for result in results}
    if place == "content":
        assert levels == {"note", "warning"}
    else:
        assert "error" in levels
        assert any("fixes" in result for result in results) and any("relatedLocations" in result for result in results)
