"""Fine-tunes the reader: train.py WEIGHTS ROWS_DIR OUT.pt [--until BATCH ...] [--since BATCH] [--rate SHARE] [--start CHECKPOINT ...] [--first] [--mean]
  [--seed 0] [--limit N a language]
  [--also CODED.jsonl --predicted OUT.jsonl]

Rows: rows/<lang>.jsonl, {"id","lang","demand","client","reply","codes":[{"moves":[...],"rating":1-5}, ...]}; several codes make a soft target.
A code may say where a move stands, {"where":{"hold_firm":[1,3]}}: the numbers of the reply's sentences. Such sentences are learned from by themselves too.
Every tenth client line (by a hash of it) is held out; thresholds, temperatures and the figures of the model card come from those rows alone.
"""
import argparse
import hashlib
import json
import random
import re
import time
import unicodedata
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from encoder import MOVES, Batch, Reader, Tokenizer, Weights, sequence

PIECES_A_STEP = 2048
LEARNING_RATE, HEAD_RATE, LAYER_DECAY = 1.5e-4, 4e-4, 0.95
WARMED = 0.08            # share of a run in which the learning rate rises
AVERAGE = 0.995      # of the weights over the steps: what is kept is the mean of about the last 200
RATING_WEIGHT = 0.15
DROPOUT = 0.1
CLIENT_DROPPED = 0.3     # of the rows are learned from without the client's line, so that the reply is read for itself too
SHARES = 0.35, 0.3, 0.35     # of a reply read whole, without the client's line, and of its strongest sentence


def held_out(row):
    return hashlib.sha256(row["client"].encode()).digest()[0] % 10 == 0


def read(path):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def targets(row):
    codes = row["codes"]
    moves = [sum(m in c["moves"] for c in codes) / len(codes) for m in MOVES]
    ratings = [c["rating"] for c in codes]
    return moves + [float("nan") if None in ratings else sum(ratings) / len(codes) - 3]


def sentences(text):
    return [s for s in re.split(r"(?<=[.!?…])\s+|\n", text) if s.strip()]


def sentence_rows(row):
    """Every sentence of a reply of several, as a row of its own with the moves that stand in it; none where nobody said where they stand."""
    told = [c for c in row["codes"] if "where" in c]
    parts = sentences(row["reply"])
    if not told or len(parts) < 2:
        return []
    return [{**row, "reply": part, "codes": [{"moves": [m for m in c["moves"] if number in c["where"].get(m, [])], "rating": None} for c in told]}
            for number, part in enumerate(parts, 1)]


def without_marks(text):
    text = text.replace("ı", "i").replace("İ", "I")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def roughened(text, lang, rng):
    """The same reply as typed in a hurry: marks lost, lower case, no full stops, a slip of the finger."""
    chance = rng.random()
    if chance < 0.06 and lang != "ru":
        return without_marks(text)
    if chance < 0.12:
        return text.lower()
    if chance < 0.16:
        return text.lower().replace(",", "").replace(".", "")
    if chance < 0.18:
        return text.upper()
    if chance < 0.28 and len(text) > 12:
        letters = list(text)
        for _ in range(1 + len(text) // 80):
            i = rng.randrange(len(letters) - 1)
            if letters[i].isalpha() and letters[i + 1].isalpha():
                if rng.random() < 0.5:
                    letters[i], letters[i + 1] = letters[i + 1], letters[i]
                else:
                    letters[i] = ""
        return "".join(letters)
    return text


def parameters(model):
    """Deeper layers learn slower, so that little data does not undo what the encoder knows."""
    depth = len(model.encoder.stack)
    groups = [{"params": [model.attention, model.value, model.bias], "lr": HEAD_RATE, "weight_decay": 0.0}]
    for i, layer in enumerate(model.encoder.stack):
        groups.append({"params": list(layer.parameters()), "lr": LEARNING_RATE * LAYER_DECAY ** (depth - 1 - i)})
    lowest = [model.encoder.position, model.encoder.segment, *model.encoder.norm.parameters()]
    groups.append({"params": lowest, "lr": LEARNING_RATE * LAYER_DECAY ** depth})
    return groups


def steps(rows, sequences, rng):
    """Numbers of rows in batches of about PIECES_A_STEP, in random order; the replies to one line stand together, since it is read once for them."""
    lines = {}
    for k, row in enumerate(rows):
        lines.setdefault(row["client"], []).append(k)
    groups = list(lines.values())
    rng.shuffle(groups)
    out, part, pieces = [], [], 0
    for group in groups:
        size = len(sequences[group[0]][0]) + sum(len(sequences[k][1]) for k in group)
        if part and pieces + size > PIECES_A_STEP:
            out.append(part)
            part, pieces = [], 0
        part, pieces = part + group, pieces + size
    return out + [part]


def start_heads(model, rows, tokenize, weights, goal):
    """Fits the heads on the untouched encoder first, so that fine-tuning does not begin by tearing at it."""
    sequences = [sequence(tokenize, weights, r["client"], r["reply"]) for r in rows]
    x = torch.zeros(len(rows), weights.width)
    model.eval()
    with torch.no_grad():
        for part in steps(rows, sequences, random.Random(0)):
            inputs = Batch([sequences[k] for k in part])
            with torch.autocast("cpu", torch.bfloat16):
                states = model.encoder(inputs).float()
            means = [(block * said[..., None]).sum(1) / said.sum(1, keepdim=True) for block, said in model.encoder.replies(inputs, states)]
            x[[part[k] for k in inputs.order]] = torch.cat(means)
    mean, deviation = x.mean(0), x.std(0)
    x = (x - mean) / deviation
    w, b = torch.zeros(len(MOVES) + 1, x.shape[1], requires_grad=True), torch.zeros(len(MOVES) + 1, requires_grad=True)
    optimizer = torch.optim.LBFGS([w, b], max_iter=60)

    def closure():
        optimizer.zero_grad()
        z = x @ w.T + b
        loss = F.binary_cross_entropy_with_logits(z[:, :-1], goal[:, :-1]) + RATING_WEIGHT * F.mse_loss(z[:, -1], goal[:, -1]) + 1e-2 * w.pow(2).sum() / len(MOVES)
        loss.backward()
        return loss

    optimizer.step(closure)
    with torch.no_grad():
        model.value.copy_(w / deviation)
        model.bias.copy_(b - (w / deviation) @ mean)


def batch_of(row):
    """The number of the batch a row was written in: en-w12-001 is of batch 12; the rows we were given to begin with are of batch 0."""
    number = re.fullmatch(r"\w+-w(\d+)b?-\d+", row["id"])
    return int(number[1]) if number else 0


def epoch(rows, tokenize, weights, rng):
    """The batches of one epoch: every reply, and one sentence of each that has several, where it is known what stands in it."""
    alone = [sentence_rows(r) for r in rows]
    seen = rows + [rng.choice(parts) for parts in alone if parts]
    sequences = [sequence(tokenize, weights, r["client"], r["reply"]) for r in seen]
    return [[seen[k] for k in part] for part in steps(seen, sequences, rng)]


def train(model, epochs, tokenize, weights, seed, started=False, last=True, augment=True, share=1.0):
    """`epochs`: the rows of each, or what gives them. `started`: the model was trained before. `last`: the learning rate falls to nothing.
    `share`: of the learning rate."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    learned = [p for p in model.parameters() if p.requires_grad]
    optimizer, number, begun, total = None, 0, time.time(), 0.0
    for turn, rows in enumerate(epochs):
        rows = rows() if callable(rows) else rows
        if not started:
            start_heads(model, rows, tokenize, weights, torch.tensor([targets(r) for r in rows]))
        if optimizer is None:
            optimizer = torch.optim.AdamW(parameters(model), weight_decay=0.01, fused=True)
            full = [share * group["lr"] for group in optimizer.param_groups]
            mean = [p.detach().clone() for p in learned]
        started = True
        model.train()
        plan = epoch(rows, tokenize, weights, rng)
        for place, part in enumerate(plan):
            done = (turn + place / len(plan)) / len(epochs)
            rate = min(done / WARMED + 0.01, 1, max(0.01, (1 - done) / (1 - WARMED)) if last else 1)
            for group, lr in zip(optimizer.param_groups, full):
                group["lr"] = rate * lr
            number += 1
            total += step(model, part, tokenize, weights, optimizer, rng, augment)
            with torch.no_grad():
                torch._foreach_lerp_(mean, learned, 1 - min(AVERAGE, number / (number + 10)))
            if number % 25 == 0:
                print(f"epoch {turn + 1} step {place + 1}/{len(plan)} loss {total / 25:.3f} {time.time() - begun:.0f} s", flush=True)
                total = 0.0
    with torch.no_grad():
        for p, m in zip(learned, mean):
            p.copy_(m)


def step(model, part, tokenize, weights, optimizer, rng, augment):
    """Learns from one batch of rows; gives the loss."""
    texts = [roughened(r["reply"], r["lang"], rng) if augment else r["reply"] for r in part]
    clients = ["" if rng.random() < CLIENT_DROPPED else r["client"] for r in part]
    inputs = Batch([sequence(tokenize, weights, c, t) for c, t in zip(clients, texts)])
    goal = torch.tensor([targets(r) for r in part])
    rated = ~goal[:, -1].isnan()
    optimizer.zero_grad()
    with torch.autocast("cpu", torch.bfloat16):
        logits = model(inputs, DROPOUT)
    loss = F.binary_cross_entropy_with_logits(logits[:, :-1], goal[:, :-1]) * len(MOVES) / 2
    if rated.any():
        loss = loss + RATING_WEIGHT * F.mse_loss(logits[rated, -1], goal[rated, -1])
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()


def logits_of(model, rows, tokenize, weights):
    model.eval()
    out = np.zeros((len(rows), len(MOVES) + 1), np.float32)
    sequences = [sequence(tokenize, weights, r["client"], r["reply"]) for r in rows]
    with torch.no_grad():
        for part in steps(rows, sequences, random.Random(0)):
            with torch.autocast("cpu", torch.bfloat16):
                out[part] = model(Batch([sequences[k] for k in part])).float().numpy()
    return out


def passes(model, rows, tokenize, weights):
    """Logits [rows, 3, outputs] of a reply read whole, without the client's line, and of its strongest sentence, as the program reads it."""
    whole = logits_of(model, rows, tokenize, weights)
    bare = logits_of(model, [{**r, "client": ""} for r in rows], tokenize, weights)
    parts = [(i, {**r, "reply": s}) for i, r in enumerate(rows) for s in sentences(r["reply"]) if len(sentences(r["reply"])) > 1]
    alone = logits_of(model, [r for _, r in parts], tokenize, weights)
    highest = np.full_like(whole, -np.inf)
    for (i, _), z in zip(parts, alone):
        highest[i] = np.maximum(highest[i], z)
    return np.stack([whole, bare, np.where(np.isinf(highest), whole, highest)], 1)


def blended(passes):
    """One logit of three, by shares that were good enough to compare trainings; calibrate.py weighs them in the end."""
    return np.tensordot(passes, SHARES, (1, 0))


def thresholds(logits, rows):
    """Per move the logit that gives the best F1 on the held-out rows, drawn towards 0 where positives are few."""
    gold = np.array([[t > 0.5 for t in targets(r)[:-1]] for r in rows])
    best = []
    for m in range(len(MOVES)):
        grid = np.linspace(-2, 2, 41)
        def f1(t):
            said = logits[:, m] > t
            return 2 * (said & gold[:, m]).sum() / max(1, said.sum() + gold[:, m].sum())
        values = np.array([f1(t) for t in grid])
        smooth = np.convolve(np.pad(values, 4, mode="edge"), np.ones(9) / 9, "valid")
        t = grid[int(smooth.argmax())]
        few = gold[:, m].sum()
        best.append(float(t * few / (few + 10)))
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights"); parser.add_argument("rows"); parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--until", type=int, nargs="+", default=[99] * 4, help="for each epoch, the last batch of rows that is learned from")
    parser.add_argument("--since", type=int, default=0, help="the first batch of rows that is learned from")
    parser.add_argument("--rate", type=float, default=1.0, help="share of the learning rate")
    parser.add_argument("--start", nargs="+", help="the checkpoint of an earlier run to go on from; of several, their mean")
    parser.add_argument("--mean", action="store_true", help="learn nothing more: what it starts from is what is kept")
    parser.add_argument("--first", action="store_true", help="another run goes on from this one: the learning rate does not fall")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--also", nargs="*", default=[])
    parser.add_argument("--predicted")
    args = parser.parse_args()
    torch.set_num_threads(2)
    weights = Weights(args.weights)
    kept = [int(i) for i in (Path(__file__).parent / "vocabulary.txt").read_text().split()]
    tokenize = Tokenizer(weights, kept)
    def rows_until(batch):
        """Read anew for each epoch, so that rows that are written meanwhile are in the next."""
        rows = []
        for path in sorted(Path(args.rows).glob("*.jsonl")):
            part = [r for r in read(path) if batch_of(r) <= batch]
            random.Random(1).shuffle(part)
            rows += part[:args.limit]
        return rows

    def learned_from(batch):
        rows = [r for r in rows_until(batch) if batch_of(r) >= args.since and not held_out(r)]
        print(f"{len(rows)} rows to learn from", flush=True)
        return rows

    model = Reader(weights)
    if args.start:
        states = [torch.load(path, weights_only=False)["model"] for path in args.start]
        model.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]}, strict=False)
    if not args.mean:
        epochs = [lambda batch=batch: learned_from(batch) for batch in args.until]
        train(model, epochs, tokenize, weights, args.seed, started=bool(args.start), last=not args.first, share=args.rate)
    rows = rows_until(args.until[-1])
    check = [r for r in rows if held_out(r)]
    read_so = passes(model, check, tokenize, weights)
    logits = blended(read_so)
    limits = thresholds(logits[:, :-1], check)
    gold = np.array([[t > 0.5 for t in targets(r)[:-1]] for r in check])
    said = logits[:, :-1] > np.array(limits)
    f1 = 2 * (said & gold).sum(0) / np.maximum(1, said.sum(0) + gold.sum(0))
    print(f"held out: macro-F1 {f1.mean():.3f} (thresholds fitted on the same rows)", dict(zip(MOVES, np.round(f1, 2).tolist())))
    print("thresholds", dict(zip(MOVES, np.round(limits, 2))))
    torch.save({"model": {k: v for k, v in model.state_dict().items() if not k.startswith("encoder.word")}, "thresholds": limits,
                "used": [r["id"] for r in rows],
                "held_out": [r["id"] for r in check], "passes": read_so}, args.out)
    if args.predicted:
        test = [r for path in args.also for r in read(path)]
        z = blended(passes(model, test, tokenize, weights))
        with open(args.predicted, "w", encoding="utf-8") as out:
            for r, v in zip(test, z):
                out.write(json.dumps({"id": r["id"], "moves": [m for m, p, t in zip(MOVES, v, limits) if p > t], "score": float(v[-1]),
                                      "logits": [round(float(p), 3) for p in v]}) + "\n")


if __name__ == "__main__":
    main()
