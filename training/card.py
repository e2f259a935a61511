"""The figures of the model card: card.py ROWS_DIR CHECKPOINT.pt ../models

Writes the tables between the marks of models/README.md, and models/reliability.svg: the rows and their moves, the agreement with the coders
and the reliability (models/scorecard.json, which is `sparring scorecard --rows ... --format json`). Only rows that were learned from or
held out in this checkpoint are counted.
"""
import json
import re
import sys
from pathlib import Path

import torch

from encoder import MOVES
from train import read

LANGUAGES = ["en", "fi", "hu", "ru", "tr"]


def table(head, rows):
    return "\n".join("| " + " | ".join(str(c) for c in row) + " |" for row in [head, ["---"] * len(head)] + rows)


def figure(value):
    return "–" if value is None else f"{value:.2f}"


def rows_table(folder, used):
    rows = {lang: [r for r in read(folder / f"{lang}.jsonl") if r["id"] in used] for lang in LANGUAGES}
    every = [r for part in rows.values() for r in part]
    columns = [rows[lang] for lang in LANGUAGES] + [every]
    body = [["rows"] + [len(c) for c in columns], ["client lines"] + [len({r["client"] for r in c}) for c in columns],
            ["rows coded twice"] + [sum(len([k for k in r["codes"] if k["coder"] != "writer"]) > 1 for r in c) for c in columns]]
    for move in MOVES:
        body.append([f"`{move}`"] + [sum(any(move in k["moves"] for k in r["codes"]) for r in c) for c in columns])
    return table([""] + LANGUAGES + ["all"], body)


def agreement_tables(card):
    parts = [(lang, card["languages"][lang]) for lang in LANGUAGES] + [("all", card["all"])]
    summary = [[name, a["rows"], figure(a["kappa"]), figure(a["macro_f1"]), figure(a["rho"]), f"{a['calibration_error']:.3f}",
                figure(a["coders"]["kappa"]), figure(a["coders"]["macro_f1"]), figure(a["coders"]["rho"])] for name, a in parts]
    of = lambda a, move: next((m for m in a["moves"] if m["move"] == move), None)
    moves = []
    for move in MOVES:
        whole = of(card["all"], move)
        found = [of(a, move) for _, a in parts]
        moves.append([f"`{move}`", whole["positives"]] + [figure(m and m["kappa"]) for m in found] + [figure(whole["coders"])])
    head = ["", "rows", "kappa", "macro-F1", "rho", "calibration error", "coders: kappa", "macro-F1", "rho"]
    return (table(head, summary) + "\n\nCohen's kappa per move and language (a dash: fewer than three agreed positives):\n\n"
            + table(["move", "positives"] + LANGUAGES + ["all", "coders"], moves))


def reliability_table(bins):
    return table(["judgements", "said, mean", "true"], [[b["cells"], f"{b['said']:.2f}", f"{b['share']:.2f}"] for b in bins])


def reliability_plot(bins):
    left, top, side = 50, 10, 300
    dots = "".join(f'<circle cx="{left + side * b["said"]:.1f}" cy="{top + side * (1 - b["share"]):.1f}" r="5" fill="#0b57d0"/>' for b in bins)
    text = 'font-family="sans-serif" font-size="13" fill="#57606a"'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 360" width="380" height="360" role="img">'
            f'<title>Probability said against share that was true</title><rect width="380" height="360" fill="#fff"/>'
            f'<rect x="{left}" y="{top}" width="{side}" height="{side}" fill="none" stroke="#d0d7de"/>'
            f'<line x1="{left}" y1="{top + side}" x2="{left + side}" y2="{top}" stroke="#d0d7de"/>{dots}'
            f'<text x="{left + side / 2}" y="{top + side + 35}" text-anchor="middle" {text}>probability said</text>'
            f'<text transform="translate(20 {top + side / 2}) rotate(-90)" text-anchor="middle" {text}>share that was true</text>'
            + "".join(f'<text x="{left + side * v}" y="{top + side + 17}" text-anchor="middle" {text}>{v}</text>'
                      f'<text x="{left - 6}" y="{top + side * (1 - v) + 4}" text-anchor="end" {text}>{v}</text>' for v in (0, 0.5, 1)) + "</svg>\n")


def main():
    folder, checkpoint, models = Path(sys.argv[1]), torch.load(sys.argv[2], weights_only=False), Path(sys.argv[3])
    card = json.loads((models / "scorecard.json").read_text())
    text = (models / "README.md").read_text(encoding="utf-8")
    for name, filled in (("rows", rows_table(folder, set(checkpoint["used"]))), ("agreement", agreement_tables(card)),
                         ("reliability", reliability_table(card["all"]["reliability"]))):
        text, count = re.subn(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m: m[1] + filled + "\n" + m[2], text, flags=re.S)
        if count != 1:
            sys.exit(f"models/README.md: the marks of {name} stand {count} times")
    (models / "README.md").write_text(text, encoding="utf-8")
    (models / "reliability.svg").write_text(reliability_plot(card["all"]["reliability"]))


if __name__ == "__main__":
    main()
