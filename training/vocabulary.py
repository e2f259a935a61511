"""Which pieces of the vocabulary our languages use: vocabulary.py WEIGHTS OUT.txt

Every piece of the 50,000 most frequent words a language (counted by the PyPI package wordfreq; only the ids ship, not the list), as they stand,
capitalised and in capitals, every single character of the scripts in use, digits, punctuation and emoji, and the three special pieces.
"""
import sys
import unicodedata

import wordfreq

from encoder import Tokenizer, Weights

LANGUAGES = ["en", "fi", "tr", "hu", "ru"]
WORDS = 50_000
SCRIPTS = ("LATIN", "CYRILLIC", "DIGIT")


def main():
    weights = Weights(sys.argv[1])
    tokenize = Tokenizer(weights)
    kept = {weights.bos, weights.eos, weights.pad, weights.unk}
    for language in LANGUAGES:
        for word in wordfreq.top_n_list(language, WORDS):
            forms = {word, word.capitalize()} | ({word.upper()} if len(word) < 8 else set())
            for form in forms:
                kept.update(tokenize(form))
    for i, piece in enumerate(weights.vocabulary):
        text = piece.decode(errors="replace").removeprefix("\u2581")
        if len(text) == 1:
            name, category = unicodedata.name(text, ""), unicodedata.category(text)
            if name.startswith(SCRIPTS) or category[0] in "PSN":
                kept.add(i)
        elif piece == "\u2581".encode() or (text and all(unicodedata.category(c)[0] in "PSN" for c in text)):
            kept.add(i)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("\n".join(map(str, sorted(kept))) + "\n")
    print(f"{len(kept)} of {weights.pieces} pieces kept")


if __name__ == "__main__":
    main()
