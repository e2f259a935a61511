"""Default points of the moves: points.py ROWS_DIR

Least squares of the coders' rating (1-5, as 0-100) on the moves they marked, over all training rows and codes. What it prints is what
`Move::default_points` and `DEFAULT_START` in src/engine/moves.rs carry, rounded.
"""
import json
import sys
from pathlib import Path

import numpy as np

from encoder import MOVES


def main():
    codes = [c for path in sorted(Path(sys.argv[1]).glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()
             for c in json.loads(line)["codes"]]
    x = np.array([[1.0] + [m in c["moves"] for m in MOVES] for c in codes])
    y = np.array([(c["rating"] - 1) * 25 for c in codes])
    fit, *_ = np.linalg.lstsq(x, y, rcond=None)
    print(f"{len(codes)} codes; start {fit[0]:.1f}")
    for name, points in zip(MOVES, fit[1:]):
        print(f"  {name:18} {points:6.1f}")
    residual = y - x @ fit
    print(f"correlation with the rating {np.corrcoef(x @ fit, y)[0, 1]:.3f}; mean miss {np.abs(residual).mean():.1f} points")


if __name__ == "__main__":
    main()
