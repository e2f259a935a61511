#!/usr/bin/env python3
"""Checks the training rows: rows.py ROWS_DIR

Well-formed, unique ids, known moves; enough rows, client lines, positives of every move and contrast pairs a language (two replies to one line
that share most of their words); a tenth coded twice; no near-duplicates to other lines within a language; no shared run of words with the rows that the reader is measured on (../shared/replies, where they are there). Prints a table and the
agreement (Cohen's kappa, mean over moves) between coders where a row was coded independently more than once.
"""
import collections
import difflib
import json
import re
import sys
from pathlib import Path

MOVES = ["hold_firm", "set_boundary", "cite_terms", "offer_alternative", "next_step", "probe", "acknowledge",
         "own_mistake", "part_ways", "concede", "over_promise", "over_apologize", "attack"]
LANGUAGES = ["en", "fi", "hu", "ru", "tr"]
ROWS, POSITIVES, CLIENT_LINES, PAIRS, REPLIES_A_LINE = 2000, 200, 250, 300, 6
ALIKE = 0.5         # share of their words, in order, that two replies of a contrast pair have in common
CODED_TWICE = 0.1
RUN = 9             # words in a row that two replies to different lines must not share
RUN_MEASURED = 5    # words in a row that no training text may share with a measured one
KNOWN = {"id", "lang", "demand", "client", "reply", "codes"}


def words(text):
    return re.findall(r"[\w'’]+", text.lower())


def runs(text, length):
    w = words(text)
    return {" ".join(w[i:i + length]) for i in range(len(w) - length + 1)}


def pairs_alike(rows):
    """How many pairs of replies to the same line are alike; a reply is in one pair at most."""
    by_line = collections.defaultdict(list)
    for r in rows:
        by_line[r["client"]].append(words(r["reply"]))
    count = 0
    for replies in by_line.values():
        while replies:
            first = replies.pop(0)
            for k, other in enumerate(replies):
                if difflib.SequenceMatcher(None, first, other, autojunk=False).ratio() >= ALIKE:
                    count += 1
                    del replies[k]
                    break
    return count


def kappa(x, y):
    n = len(x)
    agree = sum(a == b for a, b in zip(x, y)) / n
    px, py = sum(x) / n, sum(y) / n
    chance = px * py + (1 - px) * (1 - py)
    return None if chance == 1 else (agree - chance) / (1 - chance)


def main():
    folder, problems = Path(sys.argv[1]), []
    total = 0
    print("lang  rows lines pairs " + " ".join(f"{m[:9]:>9}" for m in MOVES))
    pairs = []
    for lang in LANGUAGES:
        rows = [json.loads(line) for line in (folder / f"{lang}.jsonl").read_text(encoding="utf-8").splitlines()]
        ids = collections.Counter(r["id"] for r in rows)
        problems += [f"{lang}: id {i} stands {n} times" for i, n in ids.items() if n > 1]
        seen, bare = {}, collections.Counter()
        for r in rows:
            where = f"{lang} {r['id']}"
            if set(r) != KNOWN or r["lang"] != lang or not r["codes"]:
                problems.append(f"{where}: fields {sorted(r)}")
            for code in r["codes"]:
                astray = set(code.get("where", {})) - set(code["moves"])
                if set(code["moves"]) - set(MOVES) or code["rating"] not in range(1, 6) or astray:
                    problems.append(f"{where}: code {code}")
            independent = [c for c in r["codes"] if c["coder"] != "writer"]
            if len(independent) > 1:
                pairs.append(independent[:2])
            bare[" ".join(words(r["reply"]))] += 1
            for run in runs(r["reply"], RUN):
                other = seen.setdefault(run, r)
                if other is not r and other["client"] != r["client"]:
                    problems.append(f"{where}: “{run}” stands in {other['id']} too")
                    break
        problems += [f"{lang}: the reply “{t}” stands {n} times" for t, n in bare.items() if n > 3 and len(t.split()) > 3]
        lines = collections.Counter(r["client"] for r in rows)
        counts = {m: sum(any(m in c["moves"] for c in r["codes"]) for r in rows) for m in MOVES}
        alike = pairs_alike(rows)
        total += len(rows)
        print(f"{lang:4} {len(rows):5} {len(lines):5} {alike:5} " + " ".join(f"{counts[m]:9}" for m in MOVES))
        if len(rows) < ROWS or len(lines) < CLIENT_LINES:
            problems.append(f"{lang}: {len(rows)} rows, {len(lines)} client lines")
        if alike < PAIRS:
            problems.append(f"{lang}: only {alike} contrast pairs")
        problems += [f"{lang}: only {n} positives of {m}" for m, n in counts.items() if n < POSITIVES]
        problems += [f"{lang}: {n} replies to “{t[:40]}”" for t, n in lines.items() if n > REPLIES_A_LINE]
        measured = Path(__file__).parent.parent.parent / "shared" / "replies" / f"{lang}.jsonl"
        if measured.exists():
            theirs = set()
            for line in measured.read_text(encoding="utf-8").splitlines():
                r = json.loads(line)
                theirs |= runs(r["reply"], RUN_MEASURED) | runs(r["client"], RUN_MEASURED)
            for r in rows:
                shared = (runs(r["reply"], RUN_MEASURED) | runs(r["client"], RUN_MEASURED)) & theirs
                if shared:
                    problems.append(f"{lang} {r['id']}: shares “{sorted(shared)[0]}” with a measured row")
    if len(pairs) < CODED_TWICE * total:
        problems.append(f"only {len(pairs)} of {total} rows are coded twice")
    if pairs:
        per = [kappa([m in a["moves"] for a, _ in pairs], [m in b["moves"] for _, b in pairs]) for m in MOVES]
        known = [k for k in per if k is not None]
        print(f"coded twice: {len(pairs)} rows, kappa {sum(known) / len(known):.3f}")
    for problem in problems:
        print(problem)
    print(f"{1 if not problems else 0} passed, {1 if problems else 0} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
