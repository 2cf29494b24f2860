"""Checks an exported record by what docs/verify.md says, with Python's standard library alone.

Usage: python3 verify.py vastlegging.jsonl
Prints a line for whatever does not hold and ends with 1; else says how much was computed and ends with 0.
"""

import hashlib
import json
import sys


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


class Number(str):
    """A number as it stands in the text: its digits are never computed with."""


ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text):
    return '"' + "".join(ESCAPES.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in text) + '"'


def spelled(value):
    """A value as PostgreSQL spells a jsonb."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, list):
        return "[" + ", ".join(spelled(one) for one in value) + "]"
    keys = sorted(value, key=lambda key: (len(key.encode("utf-8")), key.encode("utf-8")))
    return "{" + ", ".join(f"{quoted(key)}: {spelled(value[key])}" for key in keys) + "}"


def read(text):
    return json.loads(text, parse_int=Number, parse_float=Number)


def link_text(link):
    sha = "null" if link["sha256"] is None else quoted(link["sha256"])
    return (
        f'{{"at":{quoted(link["at"])},"evidence":{quoted(link["evidence"])},"key":{quoted(link["key"])},'
        f'"no":{link["no"]},"reference":{quoted(link["reference"])},"sha256":{sha}}}'
    )


def chains_hold(links, heads, wrong):
    ends = {}
    for link in links:
        name = link["reference"]
        number, before = ends.get(name, (0, "0" * 64))
        if int(link["no"]) != number + 1:
            wrong(f"chain {name}: link {number + 1} is missing")
        elif sha256(before + link_text(link)) != link["hash"]:
            wrong(f"chain {name}: link {link['no']} has another hash")
        ends[name] = (int(link["no"]), link["hash"])
    for head in heads:
        if ends.pop(head["reference"], (0, "0" * 64)) != (int(head["links"]), head["hash"]):
            wrong(f"chain {head['reference']}: it does not end where its head says")
    for name in ends:
        wrong(f"chain {name}: it has no head")


def rows_hold(links, rows, closed, wrong):
    last = {(one["evidence"], one["reference"], one["key"]): one["sha256"] for one in links}
    seen = set()
    for row in rows:
        name = (row["evidence"], row["reference"], row["key"])
        if name in seen:
            wrong(f"row {name}: it is there twice")
        seen.add(name)
        if last.get(name) is None:
            wrong(f"row {name}: it was never sealed")
        elif sha256(row["text"]) != last[name]:
            wrong(f"row {name}: it is not what was sealed")
        if spelled(read(row["text"])) != row["text"]:
            wrong(f"row {name}: its text is spelled otherwise")
    for name, sha in last.items():
        if sha is not None and name not in seen and name[0] not in closed:
            wrong(f"row {name}: it was sealed and is not there")


def receipts_hold(rows, wrong):
    numbers = {}
    for row in rows:
        if row["evidence"] == "receipts":
            receipt = read(row["text"])
            numbers.setdefault((row["reference"], receipt["kind"]), []).append(int(receipt["no"]))
    for name, found in numbers.items():
        if sorted(found) != list(range(1, len(found) + 1)):
            wrong(f"receipts {name}: a number is missing")


def erasures_hold(links, rows, wrong):
    sealed = {(one["reference"], one["key"], one["sha256"]) for one in links if one["evidence"] == "questions"}
    told, gone = set(), set()
    for row in rows:
        one = read(row["text"]) if row["evidence"] in ("events", "questions") else {}
        if row["evidence"] == "questions" and one.get("erased_at") is not None:
            gone.add((row["reference"], str(one["no"])))
        elif one.get("fact", {}).get("kind") == "question-erased":
            name = (row["reference"], str(one["fact"]["no"]))
            told.add(name)
            if (*name, one["fact"]["sha256"]) not in sealed:
                wrong(f"question {name}: what was erased was never sealed")
    for name in told ^ gone:
        wrong(f"question {name}: it was erased without an act, or an act says so and it was not")


def deliveries_hold(rows, wrong):
    for row in rows:
        if row["evidence"] == "deliveries":
            mail = read(row["text"])
            if mail["state"] == "sent" and not mail["answer"]:
                wrong(f"mail {row['key']}: there is no answer of the relay")


def stamps_hold(links, stamps, wrong):
    """Who signed a stamp, and that it is on this text, `openssl ts -verify` tells."""
    hashes = {(one["reference"], int(one["no"])): one["hash"] for one in links}
    names = {one["reference"] for one in links}
    for stamp in stamps:
        for reference, number, value in read(stamp["text"])["heads"]:
            if reference in names and hashes.get((reference, int(number))) != value:
                wrong(f"stamp {stamp['no']}: chain {reference} has another link {number}")


def main(path):
    found = {"link": [], "head": [], "row": [], "stamp": [], "closed": []}
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            one = read(line)
            found.setdefault(one["kind"], []).append(one)
    faults = []
    chains_hold(found["link"], found["head"], faults.append)
    closed = {one["evidence"] for one in found["closed"]}
    rows_hold(found["link"], found["row"], closed, faults.append)
    receipts_hold(found["row"], faults.append)
    erasures_hold(found["link"], found["row"], faults.append)
    deliveries_hold(found["row"], faults.append)
    stamps_hold(found["link"], found["stamp"], faults.append)
    for fault in faults:
        print(fault)
    if not faults:
        print(f"holds: {len(found['link'])} links, {len(found['head'])} chains, {len(found['row'])} rows; without text: {', '.join(sorted(closed))}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
