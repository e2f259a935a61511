"""Thresholds and probabilities: calibrate.py ROWS_DIR CHECKPOINT.pt [CHECKPOINT.pt ...] OUT.json

From the held-out rows alone: per move Platt's scaling (a logistic regression of the coders' mark on the logit) and the threshold that gives
the best F1, smoothed and drawn towards even odds where positives are few. The unsure band is the widest, in log-odds on either side
of a threshold, within which the reader is wrong at least two times in five. Prints the figures that the model card carries; writes models/reader.json.
"""
import json
import sys
from pathlib import Path

import numpy as np
import torch

from encoder import MOVES
from train import read, targets

BINS = 10


def platt(z, y):
    """Slope and shift of the logistic regression of y on z, with a light pull towards slope 1 and shift 0."""
    loss = lambda a, b: np.logaddexp(0, np.where(y > 0.5, -1, 1) * (a * z + b)).sum() + (a - 1) ** 2 + 0.25 * b * b
    a, b = 1.0, 0.0
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(a * z + b, -30, 30)))
        w = np.maximum(p * (1 - p), 1e-6)
        g = np.array([((p - y) * z).sum() + 2.0 * (a - 1), (p - y).sum() + 0.5 * b])
        h = np.array([[(w * z * z).sum() + 2.0, (w * z).sum()], [(w * z).sum(), w.sum() + 0.5]])
        step = np.linalg.solve(h, g)
        # A whole step may overshoot where the logits are large: halved until it helps.
        while loss(a - step[0], b - step[1]) > loss(a, b) and np.abs(step).max() > 1e-9:
            step = step / 2
        a, b = a - step[0], b - step[1]
    return max(0.05, a), b


def threshold(odds, y):
    grid = np.linspace(-2.5, 1.5, 81)
    values = []
    for t in grid:
        said = odds > t
        values.append(2 * (said & y).sum() / max(1, said.sum() + y.sum()))
    smooth = np.convolve(np.pad(values, 8, mode="edge"), np.ones(17) / 17, "valid")
    best = grid[int(smooth.argmax())]
    return float(best * y.sum() / (y.sum() + 15))


def expected_calibration_error(p, y):
    bins = np.minimum((p * BINS).astype(int), BINS - 1)
    return sum(abs(p[bins == k].mean() - y[bins == k].mean()) * (bins == k).mean() for k in range(BINS) if (bins == k).any())


def reliability(p, y):
    bins = np.minimum((p * BINS).astype(int), BINS - 1)
    return [(k / BINS, int((bins == k).sum()), float(p[bins == k].mean()), float(y[bins == k].mean())) for k in range(BINS) if (bins == k).any()]


def main():
    rows = {r["id"]: r for path in sorted(Path(sys.argv[1]).glob("*.jsonl")) for r in read(path)}
    checkpoint = torch.load(sys.argv[2], weights_only=False)
    check = [rows[i] for i in checkpoint["held_out"]]
    logits = checkpoint["logits"][:, :len(MOVES)]
    gold = np.array([[t > 0.5 for t in targets(r)[:-1]] for r in check])
    figures, odds_all, said_all = {}, np.zeros_like(logits), np.zeros_like(gold)
    for m, name in enumerate(MOVES):
        slope, shift = platt(logits[:, m], gold[:, m].astype(float))
        odds = slope * logits[:, m] + shift
        limit = threshold(odds, gold[:, m])
        figures[name] = {"slope": round(slope, 4), "shift": round(shift, 4), "threshold": round(limit, 4)}
        odds_all[:, m], said_all[:, m] = odds, odds > limit
    margin = odds_all - np.array([figures[m]["threshold"] for m in MOVES])
    wrong = said_all != gold
    band = max(float(w) for w in np.arange(0.1, 2.01, 0.1) if w <= 0.1 or wrong[np.abs(margin) < w].mean() >= 2 / 5)
    band = round(band, 2)
    p = 1 / (1 + np.exp(-np.clip(odds_all, -30, 30)))
    f1 = {}
    for m, name in enumerate(MOVES):
        f1[name] = 2 * (said_all[:, m] & gold[:, m]).sum() / max(1, said_all[:, m].sum() + gold[:, m].sum())
    print(f"{len(check)} held-out rows; macro-F1 {np.mean(list(f1.values())):.3f}; expected calibration error {expected_calibration_error(p.ravel(), gold.ravel()):.3f}; unsure band {band}")
    print("wrong within the band", round(float(wrong[np.abs(margin) < band].mean()), 3), "outside", round(float(wrong[np.abs(margin) >= band].mean()), 3),
          "share within", round(float((np.abs(margin) < band).mean()), 3))
    for low, n, said, true in reliability(p.ravel(), gold.ravel()):
        print(f"  from {low:.1f}: {n:6} cells, said {said:.2f}, true {true:.2f}")
    Path(sys.argv[-1]).write_text(json.dumps({"unsure_band": band, "moves": figures}, indent=2) + "\n")


if __name__ == "__main__":
    main()
