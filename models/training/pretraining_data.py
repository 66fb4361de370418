"""Text for pretraining: a tokenizer trained on it, and its tokens in shards of 16-bit numbers. A document ends
with END; rows of tokens are cut from the shards without regard to documents, which the mask keeps apart.
"""

import io
import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy
import torch
import zstandard
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

from training.base import END, with_byte_level

SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
SHARD = 20_000_000  # tokens: 40 MB, which a machine with a narrow door still takes


def documents(files: list[Path], seed: int, limit: int) -> Iterator[str]:
    """Texts of .jsonl and .jsonl.zst files in random order, `limit` characters of each file at the most."""
    texts = []
    for file in files:
        taken = 0
        with open(file, "rb") as raw:
            plain = raw
            if file.suffix == ".zst":
                plain = zstandard.ZstdDecompressor(max_window_size=2 ** 27).stream_reader(raw)
            for line in io.TextIOWrapper(plain, encoding="utf8"):
                texts.append(json.loads(line)["text"])
                taken += len(texts[-1])
                if taken >= limit:
                    break
    random.Random(seed).shuffle(texts)
    yield from texts


def train_tokenizer(texts: Iterator[str], size: int) -> Tokenizer:
    tokenizer = with_byte_level(Tokenizer(models.BPE()))
    tokenizer.train_from_iterator(texts, trainers.BpeTrainer(
        vocab_size=size, special_tokens=SPECIAL, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    ))
    return tokenizer


def write_shards(texts: Iterator[str], tokenizer: Tokenizer, folder: Path) -> int:
    """tokens-000.bin and so on; returns the number of tokens."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("tokens-*.bin"):
        old.unlink()
    buffer, number, total = [], 0, 0

    def flush():
        nonlocal buffer, number, total
        numpy.array(buffer[:SHARD], dtype="<u2").tofile(folder / f"tokens-{number:03}.bin")
        total += len(buffer[:SHARD])
        buffer, number = buffer[SHARD:], number + 1

    batch = []
    for text in texts:
        batch.append(text)
        if len(batch) == 64:
            for encoding in tokenizer.encode_batch(batch):
                buffer += [*encoding.ids, END]
            batch = []
        if len(buffer) >= SHARD:
            flush()
    for encoding in tokenizer.encode_batch(batch):
        buffer += [*encoding.ids, END]
    while buffer:
        flush()
    return total


class Rows:
    """Rows of `length` + 1 tokens of all shards, in an order that depends on the seed alone: step n is the same
    for one process or many, and after a resume."""

    def __init__(self, folder: Path, length: int, seed: int):
        shards = [numpy.memmap(file, dtype="<u2", mode="r") for file in sorted(folder.glob("tokens-*.bin"))]
        self.length, self.seed = length, seed
        self.places = [(shard, at) for shard in shards for at in range(0, len(shard) - length, length)]
        if not self.places:
            raise SystemExit(f"{folder} holds no row of {length} tokens")

    def __len__(self) -> int:
        return len(self.places)

    def batch(self, step: int, rows: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """(inputs, targets, document of each position), each [rows, length], of step `step`."""
        chosen = []
        for index in range(step * rows, (step + 1) * rows):
            epoch, place = divmod(index, len(self.places))
            shard, at = self.places[self.order(epoch)[place]]
            chosen.append(shard[at:at + self.length + 1].astype("int64"))
        ids = torch.from_numpy(numpy.stack(chosen))
        ends = ids[:, :-1] == END
        return ids[:, :-1], ids[:, 1:], ends.cumsum(1) - ends.long()  # the END still belongs to its document

    def order(self, epoch: int) -> list[int]:
        if getattr(self, "shuffled", (-1, []))[0] != epoch:
            self.shuffled = epoch, random.Random(f"{self.seed} {epoch}").sample(range(len(self.places)), len(self.places))
        return self.shuffled[1]
