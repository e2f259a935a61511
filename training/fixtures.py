"""What the Rust reader is tested against: fixtures.py WEIGHTS MODEL.safetensors CHECKPOINT|- TOKENIZER.json TEXTS.jsonl OUT_PIECES.jsonl OUT_LOGITS.jsonl

MODEL is what export.py made of WEIGHTS and CHECKPOINT; its integers are checked against a second rounding here. TOKENIZER.json is the published
tokenizer of multilingual-e5-small. TEXTS holds rows with `client` and `reply`, to which odd texts are added.

OUT_PIECES, a line a text: {"text", "pieces": the published tokenizer's, "kept": whether all of them are in the cut vocabulary}
OUT_LOGITS, a line a row: {"client", "reply", "logits": 13 numbers of the torch model with rounded weights and float activations}
"""
import argparse
import json
import random
from pathlib import Path

import numpy as np
import tokenizers
import torch
from safetensors.numpy import load_file

from encoder import MOVES, Batch, Tokenizer, Weights, sequence
from export import POSITIONS, kept_ids, linears, reader, rounded

PIECE_TEXTS, LOGIT_ROWS = 270, 40
ODD = ["", " ", "   ", "\t", "\n", " a ", "a  b", "tabs\tand\nnew\r\nlines", "end \n", "no\u00a0break\u202fspaces", "zero\u200bwidth", "\u200b", "\ufeffmark first",
       "join\u200der", "soft\u00adhyphen", "bell\u0007 and nul\u0000 gone", "\u0001", "\u0001\u0002 x\u0003", "cafe\u0301 na\u0131\u0308ve", "A\u030angstro\u0308m",
       "и\u0306огурт е\u0308лка", "o\u0302\u0323 both orders o\u0323\u0302", "a\u0301\u0301 twice", "\u0301 alone", "fi\u0308\u0301", "ﬁne ﬂow oﬃce", "ＦＵＬＬ ｗｉｄｔｈ １２３！",
       "½ and ¾, 2², x₃, №5", "100 €, 5 £, ₺, ₽, $9.99", "Ĳ ĳ ŉ ſ ǆ", "\u212b \u2126 \u212a", "™ © ® ℃ ℡", "…‥ – — ‐ ‑ ―", "“quotes” „low“ «guillemets» ‘single’", "👍", "😀😃 ok 👩‍👩‍👧 🇫🇮 🏳️‍🌈",
       "❤️ heart", "👋🏽 wave", "Hello мир merhaba szia", "mиxed scriпt wоrds", "日本語の文", "한국어 문장", "한", "العربية", "हिन्दी", "ไทย", "Ελληνικά λόγια",
       "İstanbul'da ılık IŞIK", "i\u0307 dotted", "Árvíztűrő tükörfúrógép", "ÄÄÄÖÖÖ äidinkieli", "Щётка, подъезд — ёж", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "aaaa" * 60,
       "!!!???...", "-----", "___ *** ###", "https://example.org/a?b=c&d=%20e#f", "mail@example.org", "C:\\path\\file.txt", "{\"json\": [1, 2, 3]}", "<b>tag</b>", "▁ mark ▁▁x", "a▁b",
       "1234567890 12.345,67", "\u3000ideographic\u3000space", "\u2028line\u2029paragraph", "¨ ¸ ´ ˜ ¯", "\U0001d400\U0001d41b math", "ⓐⓑ ①②", "㎏ ㎡", "\u0958 \u0344", "\ue000 private",
       "\U0010ffff last", "ｶﾞ", "q\u0302\u0323\u0301 stack", "Z\u0351\u0352\u0353algo", "don't won’t", "\u202bembed\u202c", "ÞþÐðŁłØø", "ẞ straße STRASSE"]


def piece_lines(tokenizer, weights, kept, texts):
    pieces = {weights.vocabulary[i].decode() for i in kept} - {weights.vocabulary[weights.unk].decode()}
    for text in texts:
        found = tokenizer.encode(text, add_special_tokens=False).tokens
        yield {"text": text, "pieces": found, "kept": all(piece in pieces for piece in found)}


def round_in_place(model, tensors):
    """Gives the torch model the weights the file holds, and makes sure that the file holds this model's."""
    with torch.no_grad():
        for name, linear in linears(model):
            values, scale = rounded(linear.weight)
            if not (np.array_equal(values, tensors[f"{name}.weight"]) and np.array_equal(scale, tensors[f"{name}.scale"])):
                raise ValueError(f"{name}: the model file was not made of this checkpoint")
            linear.weight.copy_(torch.tensor(values.astype(np.float32) * scale[:, None]))
        model.encoder.position[:POSITIONS] = torch.tensor(tensors["positions"].astype(np.float32))


def logit_lines(model, weights, kept, rows):
    tokenize = Tokenizer(weights, kept)
    for row in rows:
        with torch.no_grad():
            logits = model(Batch([sequence(tokenize, weights, row["client"], row["reply"])]))
        yield {"client": row["client"], "reply": row["reply"], "logits": [round(z, 5) for z in logits[0, :len(MOVES)].tolist()]}


def write(path, lines):
    with open(path, "w", encoding="utf-8") as out:
        for line in lines:
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("weights", "model", "checkpoint", "tokenizer", "texts", "out_pieces", "out_logits"):
        parser.add_argument(name)
    args = parser.parse_args()
    weights, kept = Weights(args.weights), kept_ids()
    rows = [json.loads(line) for line in Path(args.texts).read_text(encoding="utf-8").splitlines()]
    random.Random(0).shuffle(rows)
    texts = [row[field] for row in rows for field in ("client", "reply")][:PIECE_TEXTS - len(ODD) // 2] + ODD
    write(args.out_pieces, piece_lines(tokenizers.Tokenizer.from_file(args.tokenizer), weights, kept, texts))
    model = reader(weights, args.checkpoint)
    round_in_place(model, load_file(args.model))
    long = {"client": rows[0]["client"] * 3, "reply": " ".join(row["reply"] for row in rows[:8])}
    chosen = rows[:LOGIT_ROWS - 3] + [{"client": "", "reply": "ok"}, {"client": rows[1]["client"], "reply": "👍 İyi günler\u00a0!"}, long]
    write(args.out_logits, logit_lines(model, weights, kept, chosen))


if __name__ == "__main__":
    main()
