"""Writes the file the program reads: export.py WEIGHTS CHECKPOINT.pt|- OUT.safetensors

CHECKPOINT is what train.py saves; `-` takes the published encoder with untrained heads (seed 0). Word pieces keep the published 4-bit
blocks, cut to vocabulary.txt; the matrices of the layers become int8 with one scale a row; all else stays float32 or float16.
"""
import argparse
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import save_file

from encoder import MOVES, Reader, Weights

POSITIONS = 256              # rows of the position table that are kept


def kept_ids():
    """Full-vocabulary id of every cut id."""
    return [int(i) for i in (Path(__file__).parent / "vocabulary.txt").read_text().split()]


def reader(weights, checkpoint):
    """The trained model, or the untrained one for `-`."""
    torch.manual_seed(0)
    model = Reader(weights)
    if checkpoint != "-":
        state = torch.load(checkpoint, map_location="cpu", weights_only=False)["model"]
        missing, surplus = model.load_state_dict(state, strict=False)
        if surplus or [name for name in missing if not name.startswith("encoder.word")]:
            raise ValueError(f"{checkpoint}: missing {missing}, surplus {surplus}")
    return model.eval()


def rounded(matrix):
    """float [rows, columns] -> int8 [rows, columns], float32 scale [rows]: symmetric, the largest weight of a row is 127."""
    matrix = matrix.detach().float()
    scale = matrix.abs().amax(1) / 127
    scale[scale == 0] = 1
    values = torch.round(matrix / scale[:, None]).clamp(-127, 127).to(torch.int8)
    return values.numpy(), scale.numpy()


def linears(model):
    """(name in the file, torch linear) of every matrix that is rounded to int8."""
    for i, layer in enumerate(model.encoder.stack):
        for part in ("qkv", "out", "up", "down"):
            yield f"layers.{i}.{part}", getattr(layer, part)


def piece_tensors(weights, kept):
    special = {weights.bos, weights.eos, weights.pad, weights.unk}
    texts = [b"" if i in special else weights.vocabulary[i] for i in kept]
    points = sorted(weights.normaliser)
    replacements = [weights.normaliser[p] for p in points]
    return {
        "pieces.text": np.frombuffer(b"".join(texts), np.uint8),
        "pieces.offsets": np.cumsum([0, *map(len, texts)]).astype(np.uint32),
        "pieces.scores": np.array([weights.scores[i] for i in kept], np.float32),
        "normaliser.from": np.array(points, np.uint32),
        "normaliser.offsets": np.cumsum([0, *map(len, replacements)]).astype(np.uint32),
        "normaliser.to": np.array([p for r in replacements for p in r], np.uint32),
    }


def model_tensors(weights, model, kept):
    plain = lambda tensor: tensor.detach().float().numpy()
    scales, nibbles = weights.q4_blocks("emb.word")
    encoder, tensors = model.encoder, {}
    tensors["words.values"] = nibbles.reshape(weights.rows, -1)[kept]
    tensors["words.scales"] = scales.reshape(weights.rows, -1)[kept]
    tensors["positions"] = plain(encoder.position)[:POSITIONS].astype(np.float16)
    tensors["segment"] = plain(encoder.segment)
    norms = [("embedding_norm", encoder.norm)]
    for i, layer in enumerate(encoder.stack):
        norms += [(f"layers.{i}.attention_norm", layer.norm1), (f"layers.{i}.output_norm", layer.norm2)]
    for name, norm in norms:
        tensors[f"{name}.weight"], tensors[f"{name}.bias"] = plain(norm.weight), plain(norm.bias)
    for name, linear in linears(model):
        tensors[f"{name}.weight"], tensors[f"{name}.scale"] = rounded(linear.weight)
        tensors[f"{name}.bias"] = plain(linear.bias)
    for part in ("attention", "value", "bias"):
        tensors[f"head.{part}"] = plain(getattr(model, part))[:len(MOVES)]
    return tensors


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights"); parser.add_argument("checkpoint"); parser.add_argument("out")
    args = parser.parse_args()
    weights, kept = Weights(args.weights), kept_ids()
    tensors = piece_tensors(weights, kept) | model_tensors(weights, reader(weights, args.checkpoint), kept)
    numbers = {"format": 1, "width": weights.width, "layers": weights.layers, "heads": weights.heads, "inner": weights.inner, "pieces": len(kept),
               "bos": kept.index(weights.bos), "eos": kept.index(weights.eos), "unk": kept.index(weights.unk)}
    metadata = {name: str(value) for name, value in numbers.items()} | {"moves": ",".join(MOVES)}
    save_file({name: np.ascontiguousarray(value) for name, value in tensors.items()}, args.out, metadata)
    print(f"{args.out}: {len(tensors)} tensors, {Path(args.out).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
