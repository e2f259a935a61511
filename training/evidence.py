#!/usr/bin/env python3
"""Does the evidence point at the right sentence? evidence.py CODED.jsonl ... --predicted PREDICTED.jsonl

training/evidence.jsonl names 100 moves in measured replies that stand in one sentence alone: {"id", "move", "sentence": number from 1}.
PREDICTED is what `sparring read` writes for CODED. Right means that the strongest evidence lies mostly within that sentence. Where the move
was not read there is no evidence; such cases are counted by themselves. Fails where less than 90 in 100 of the others are right, or where
more than 25 were not read.
"""
import argparse
import json
import re
import sys
from pathlib import Path

LEAST, MOST_UNREAD = 0.90, 25


def sentence_ranges(text):
    """Byte ranges of the sentences as the coders saw them numbered."""
    out, at = [], 0
    for part in re.split(r"((?<=[.!?…])\s+|\n)", text):
        size = len(part.encode())
        if part.strip():
            out.append((at, at + size))
        at += size
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("coded", nargs="+")
    parser.add_argument("--predicted", required=True)
    args = parser.parse_args()
    read = lambda path: [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
    rows = {r["id"]: r for path in args.coded for r in read(path)}
    predicted = {p["id"]: p for p in read(args.predicted)}
    right, wrong, unread = 0, [], 0
    for case in read(Path(__file__).parent / "evidence.jsonl"):
        start, end = sentence_ranges(rows[case["id"]]["reply"])[case["sentence"] - 1]
        found = next((r for r in predicted[case["id"]]["readings"] if r["move"] == case["move"]), None)
        if found is None:
            unread += 1
            continue
        low, high = found["evidence"][0]
        if 2 * (min(end, high) - max(start, low)) > high - low:
            right += 1
        else:
            wrong.append(f"{case['id']} {case['move']}")
    share = right / max(1, right + len(wrong))
    print(f"evidence: {right} of {right + len(wrong)} point at the sentence ({share:.0%}); {unread} moves were not read")
    for case in wrong:
        print("  elsewhere:", case)
    sys.exit(0 if share >= LEAST and unread <= MOST_UNREAD else 1)


if __name__ == "__main__":
    main()
