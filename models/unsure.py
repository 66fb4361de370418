"""Rank texts by how unsure an adapter is to leave them as they are: those it would change, most of them wrongly, come first.

    python models/unsure.py --start models/adapters/proofread --data PAIRS.jsonl --out models/work/unsure.jsonl

Reads {"output"} of each line as a text that is to be copied. For each of its tokens the adapter is asked, all of the text
before it given, by how many nats it likes another token better; the most of that is the text's `margin`. Above 0 the adapter
would write something else. Writes {"margin", "text"}, the highest first. To read the first of a corpus, and to train on what is
right of them as it is and on what is wrong with its correction, teaches more than ten times as many taken at random: that is
how data/corpus-read.tsv was made.
"""

import argparse
import json
import time
from pathlib import Path

import torch

from training.adapter import adapted_decoder
from training.base import DEFAULT_BASE, END, Base
from training.machine import pick_device_and_dtype
from training.pairs import Example, to_prompt, to_tensors


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, default=DEFAULT_BASE)
    parser.add_argument("--start", type=Path, required=True, help="folder of the adapter")
    parser.add_argument("--data", type=Path, required=True, help="JSONL of {output}")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--tokens-per-batch", type=int, default=3000)
    return parser.parse_args()


def batches_of(examples: list[Example], tokens: int) -> list[list[int]]:
    """Places in `examples`, those of like length together."""
    batches, current = [], []
    for place in sorted(range(len(examples)), key=lambda place: len(examples[place])):
        if current and (len(current) + 1) * len(examples[place]) > tokens:
            batches.append(current)
            current = []
        current.append(place)
    return [*batches, current]


def margins(logits: torch.Tensor, which: torch.Tensor) -> torch.Tensor:
    """By how many nats another token is likelier than each of `which`; [places, vocabulary] and [places]."""
    wanted = logits.gather(1, which[:, None])
    others = logits.scatter(1, which[:, None], float("-inf"))
    return others.amax(1) - wanted[:, 0]


@torch.no_grad()
def main():
    options = read_options()
    torch.set_num_threads(options.threads)
    device, dtype = pick_device_and_dtype("auto")
    base = Base(options.base)
    decoder, adapter = adapted_decoder(base, 16, 32, dtype, device)
    adapter.load(options.start)
    tokenizer = base.tokenizer()
    texts = list(dict.fromkeys(json.loads(line)["output"] for line in open(options.data, encoding="utf8")))
    examples = [Example(to_prompt(tokenizer, text), [*tokenizer.encode(text).ids, END]) for text in texts]

    ranked, start = [], time.time()
    for number, places in enumerate(batches_of(examples, options.tokens_per_batch)):
        batch = to_tensors([[examples[place]] for place in places], device)
        logits = decoder(batch.ids, None, batch.where, dtype).float()
        parts = margins(logits, batch.which).split([len(examples[place].answer) for place in places])
        ranked += [(part.max().item(), texts[place]) for part, place in zip(parts, places)]
        if number % 20 == 0:
            print(f"{len(ranked)} of {len(texts)} in {(time.time() - start) / 60:.1f} minutes", flush=True)
    with open(options.out, "w", encoding="utf8") as out:
        for margin, text in sorted(ranked, reverse=True):
            out.write(json.dumps({"margin": round(margin, 2), "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
