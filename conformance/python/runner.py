#!/usr/bin/env python3
"""Runs the conformance kit against the engine in engine.py, or serves that engine over the protocol of the kit.

    python3 runner.py              every case of the kit, a table by rule; exit code 1 where an answer differs
    python3 runner.py serve        the protocol: one JSON object a line on standard input, one on standard output

Python 3.9 or later; nothing but the standard library.
"""

import glob
import json
import os
import sys

import engine

KIT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROTOCOL = "dspt-conformance/1"
LEVELS = ("model", "verdict", "credit", "caf", "forecast", "register", "reliance", "rollover")
FLAGS = ("boundary", "projected", "disputed")


def cases():
    """Every case, written ones before generated ones; a level or flag that is not known is refused."""
    for folder in ("cases", "generated", "disputed"):
        for path in sorted(glob.glob(os.path.join(KIT, folder, "*.json"))):
            with open(path, encoding="utf-8") as file:
                document = json.load(file)
            for group in document["readings"] if folder == "disputed" else [document]:
                for case in group["cases"] if group.get("followed", True) else []:
                    if case["level"] not in LEVELS:
                        raise SystemExit("%s: case %s has the level %s, which is not known" % (path, case["id"], case["level"]))
                    for flag in case["flags"]:
                        if flag not in FLAGS:
                            raise SystemExit("%s: case %s has the flag %s, which is not known" % (path, case["id"], flag))
                    yield case


def differences(expected, answer):
    """Where an answer is not what is expected, one text each. The README of the kit says how the two are compared."""
    found = []
    for name, value in expected.items():
        _compare(name, value, answer.get(name), found)
    return found


def _compare(name, expected, given, found):
    if isinstance(expected, dict) and name in ("findings", "warnings"):
        given = given or []
        for one in expected.get("include", []):
            if not any(_holds(one, other) for other in given):
                found.append("%s lacks %s" % (name, json.dumps(one)))
        for code in expected.get("exclude", []):
            if any(other["code"] == code for other in given):
                found.append("%s holds %s" % (name, code))
    elif isinstance(expected, dict):
        for key, value in expected.items():
            _compare(name + "." + key, value, (given or {}).get(key), found)
    elif isinstance(expected, list) and expected and isinstance(expected[0], dict):
        rest = list(given or [])
        for one in expected:
            match = next((other for other in rest if _holds(one, other)), None)
            if match is None:
                found.append("%s lacks %s" % (name, json.dumps(one)))
            else:
                rest.remove(match)
        found.extend("%s holds %s besides" % (name, json.dumps(other)) for other in rest)
    elif expected == [] and given:
        found.append("%s holds %s, expected nothing" % (name, json.dumps(given)))
    elif expected != given and not (expected == [] and given is None):
        found.append("%s is %s, expected %s" % (name, json.dumps(given), json.dumps(expected)))


def _holds(expected, given):
    return all(given.get(key) == value for key, value in expected.items())


def run():
    kit = engine.Kit(os.path.join(KIT, "data"))
    table = {}
    failed = 0
    for case in cases():
        row = table.setdefault(case["rule"], [0, 0, 0])
        answer = engine.answer(kit, case["level"], case["input"])
        if answer is None:
            row[2] += 1
            continue
        different = differences(case["expected"], answer)
        row[1 if different else 0] += 1
        failed += bool(different)
        for difference in different:
            print("%s: %s" % (case["id"], difference))
    print("%-6s %8s %8s %12s" % ("rule", "same", "differs", "not claimed"))
    for rule, row in table.items():
        print("%-6s %8d %8d %12d" % (rule, *row))
    print("%-6s %8d %8d %12d" % ("all", *(sum(row[i] for row in table.values()) for i in range(3))))
    return 1 if failed else 0


def serve():
    kit = None
    for line in sys.stdin:
        message = json.loads(line)
        if "start" in message:
            kit = engine.Kit(message["start"]["data"])
            reply = {"started": {"protocol": PROTOCOL, "engine": "opendspt-python", "levels": list(engine.LEVELS)}}
        elif "run" in message:
            given = message["run"]
            answer = engine.answer(kit, given["level"], given["input"])
            reply = {"ran": {"id": given["id"], "unsupported": True} if answer is None else {"id": given["id"], "answer": answer}}
        elif "stop" in message:
            return 0
        else:
            raise SystemExit("a message that is none of start, run and stop")
        print(json.dumps(reply), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(serve() if sys.argv[1:] == ["serve"] else run())
