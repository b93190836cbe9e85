"""Writes the processes of a site of ours as the content of a Hugo site.

    pages.py SITE TARGET

Hugo gets every fact of a page as finished Markdown; nothing is left for it to check, number, draw or look up.
"""

import json
import pathlib
import sys


def parties(stated):
    return ", ".join(party.get("name") or party.get("text", "") for party in stated)


def row(*cells):
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |\n"


def table(heads, rows):
    return row(*heads) + row(*["---"] * len(heads)) + "".join(row(*cells) for cells in rows) + "\n"


def listed(stated):
    """Items of a list of documents; a list may say “none” instead."""
    return [] if isinstance(stated, str) else [item.get("name") or item.get("text", "") for item in stated]


def named(steps, key):
    return sorted({item["id"] for step in steps for item in step.get(key, []) if "id" in item})


def page(process):
    steps = process.get("steps", []) + [step for case in process.get("cases", []) for step in case["steps"]]
    laws = process.get("requirements", [])
    digital = process.get("digital")
    head = {
        "title": process["title"],
        "units": sorted({by["unit"] for step in steps for by in step.get("by", []) if "unit" in by}),
        "forms": named(steps, "forms"),
        # The block may be the word “none”.
        "systems": named([digital], "systems") if isinstance(digital, dict) else [],
        "laws": sorted({law["law"] for law in laws if isinstance(law, dict) and "law" in law}),
    }
    body = table(
        ["", ""],
        [["หน่วยงาน", parties(process.get("owner", []))], ["หมวด", process["category"]["title"]]]
        + [["ตัวชี้วัด", kpi["name"]] for kpi in process.get("kpis", [])])
    body += "## ข้อกำหนด\n\n" + "".join(f"- {law.get('title') or law.get('text', '')}\n" for law in laws) + "\n"
    for title, key, side in [("ปัจจัยนำเข้า", "inputs", "from"), ("ผลผลิต", "outputs", "to")]:
        rows = [[item["name"], parties(item.get(side, []))] for item in process.get(key, [])]
        body += f"## {title}\n\n" + table(["", ""], rows)
    body += "## ขั้นตอน\n\n" + table(
        ["ที่", "ขั้นตอน", "ผู้รับผิดชอบ", "เวลา", "เอกสาร"],
        [[str(step.get("number", "")), step["title"], parties(step.get("by", [])),
          step.get("time", {}).get("text", ""), ", ".join(listed(step.get("forms", [])))] for step in steps])
    for step in steps:
        if step.get("detail"):
            body += f"### {step['title']}\n\n{step['detail']}\n\n"
    return json.dumps(head, ensure_ascii=False) + "\n\n" + body


def main(site, target):
    for file in sorted(pathlib.Path(site, "p").glob("*/process.json")):
        process = json.loads(file.read_text())
        folder = pathlib.Path(target, "content", process["division"]["unit"])
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{process['id']}.md").write_text(page(process))


if __name__ == "__main__":
    main(*sys.argv[1:])
