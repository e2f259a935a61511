"""Thresholds and probabilities: calibrate.py ROWS_DIR CHECKPOINT.pt [CHECKPOINT.pt ...] OUT.json

From the held-out rows alone. Per move, Platt's scaling (a logistic regression of the coders' mark on the move's own logit), then a second
regression that may move away from it by the logits of all moves in all three passes, held back by a ridge; then the threshold that gives
the best F1, smoothed and drawn towards even odds where positives are few; for moves that are held against somebody not much under even odds. A threshold
lies between the probabilities under which a move is surely absent and from which it is surely there. Prints the figures that the model card carries; writes models/reader.json.
"""
import json
import re
import sys
from pathlib import Path

import numpy as np
import torch

from encoder import MOVES
from train import SHARES, blended, read, targets

BINS = 10
RIDGE = 50.0            # on factors of logits of deviation 1: from 30 to 300 the held-out rows, five-fold, like it the same
# What is held against somebody, or ends the talk, is not said on much less than even odds: of the attacks heard between 0.27 and 0.45 two
# in five were some, and a client whom nobody attacked flew off the handle.
HELD_AGAINST, LEAST_ODDS = ("part_ways", "concede", "over_promise", "over_apologize", "attack"), 0.45
PASSES = "whole", "bare", "strongest"
SURELY_ABSENT, SURELY_SHOWN = 0.2, 0.8      # src/reader/calibration.rs has the same


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


def weighed(logits, y, own):
    """Factors [passes * moves] and shift that take the log-odds `own` to those of y, beside factors of 0 as far as the ridge lets them."""
    mean, deviation = logits.mean(0), logits.std(0)
    x = np.c_[(logits - mean) / deviation, np.ones(len(y))]
    ridge = np.r_[np.full(logits.shape[1], RIDGE), 0.25]
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-(own + x @ w)))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), x.T @ (p - y) + ridge * w)
    return w[:-1] / deviation, w[-1] - (w[:-1] / deviation) @ mean


def threshold(odds, y):
    grid = np.linspace(-2.5, 1.5, 81)
    values = []
    for t in grid:
        said = odds > t
        values.append(2 * (said & y).sum() / max(1, said.sum() + y.sum()))
    smooth = np.convolve(np.pad(values, 8, mode="edge"), np.ones(17) / 17, "valid")
    best = grid[int(smooth.argmax())]
    best *= y.sum() / (y.sum() + 15)
    return float(np.clip(best, np.log(SURELY_ABSENT / (1 - SURELY_ABSENT)), np.log(SURELY_SHOWN / (1 - SURELY_SHOWN))))


def expected_calibration_error(p, y):
    bins = np.minimum((p * BINS).astype(int), BINS - 1)
    return sum(abs(p[bins == k].mean() - y[bins == k].mean()) * (bins == k).mean() for k in range(BINS) if (bins == k).any())


def reliability(p, y):
    bins = np.minimum((p * BINS).astype(int), BINS - 1)
    return [(k / BINS, int((bins == k).sum()), float(p[bins == k].mean()), float(y[bins == k].mean())) for k in range(BINS) if (bins == k).any()]


def written(figures):
    """JSON with a list on one line."""
    return re.sub(r"\[[^\]]*\]", lambda found: "[" + " ".join(found[0][1:-1].split()) + "]", json.dumps({"moves": figures}, indent=2)) + "\n"


def main():
    rows = {r["id"]: r for path in sorted(Path(sys.argv[1]).glob("*.jsonl")) for r in read(path)}
    checkpoint = torch.load(sys.argv[2], weights_only=False)
    check = [rows[i] for i in checkpoint["held_out"]]
    passes = checkpoint["passes"][:, :, :len(MOVES)]
    logits, joined = blended(passes), passes.reshape(len(passes), -1)
    gold = np.array([[t > 0.5 for t in targets(r)[:-1]] for r in check])
    figures, odds_all, said_all = {}, np.zeros_like(logits), np.zeros_like(gold)
    for m, name in enumerate(MOVES):
        slope, shift = platt(logits[:, m], gold[:, m].astype(float))
        own = slope * logits[:, m] + shift
        factors, more = weighed(joined, gold[:, m].astype(float), own)
        factors, shift = factors.reshape(passes.shape[1:]), shift + more
        factors[:, m] += slope * np.array(SHARES)
        odds = (passes * factors).sum((1, 2)) + shift
        limit = threshold(odds, gold[:, m])
        if name in HELD_AGAINST:
            limit = max(limit, np.log(LEAST_ODDS / (1 - LEAST_ODDS)))
        figures[name] = {**{part: np.round(row, 4).tolist() for part, row in zip(PASSES, factors)}, "shift": round(shift, 4), "threshold": round(float(limit), 4)}
        odds_all[:, m], said_all[:, m] = odds, odds > limit
    p = 1 / (1 + np.exp(-np.clip(odds_all, -30, 30)))
    wrong, unsure = said_all != gold, (p >= SURELY_ABSENT) & (p < SURELY_SHOWN)
    f1 = {}
    for m, name in enumerate(MOVES):
        f1[name] = 2 * (said_all[:, m] & gold[:, m]).sum() / max(1, said_all[:, m].sum() + gold[:, m].sum())
    print(f"{len(check)} held-out rows; macro-F1 {np.mean(list(f1.values())):.3f}; expected calibration error {expected_calibration_error(p.ravel(), gold.ravel()):.3f}")
    print(f"unsure: {unsure.mean():.3f} of all judgements, {wrong[unsure].mean():.3f} of them wrong; of the others {wrong[~unsure].mean():.3f}")
    for low, n, said, true in reliability(p.ravel(), gold.ravel()):
        print(f"  from {low:.1f}: {n:6} cells, said {said:.2f}, true {true:.2f}")
    Path(sys.argv[-1]).write_text(written(figures))


if __name__ == "__main__":
    main()
