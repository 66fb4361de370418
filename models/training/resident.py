"""Examples as plain arrays, made at home and carried to a machine that only trains: reading, tokenizing and comparing
a million pairs takes longer than training on them. Batches come out of several sources, mixed by share.
"""

import io
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from training.base import END
from training.pairs import Example, edit_weights

# Examples of a window are sorted by length before they are cut into batches.
WINDOW = 16_384


@dataclass(frozen=True)
class PackedExamples:
    """Prompt and answer of each example one after another in `tokens`."""
    tokens: np.ndarray  # uint16 [total]
    changed: np.ndarray  # bool [total]: an answer token that is not a copy
    prompts: np.ndarray  # int64 [examples], tokens of the prompt
    answers: np.ndarray  # int64 [examples], tokens of the answer

    def __post_init__(self):
        object.__setattr__(self, "lengths", self.prompts + self.answers)
        object.__setattr__(self, "starts", np.cumsum(self.lengths) - self.lengths)

    def __len__(self) -> int:
        return len(self.prompts)

    @staticmethod
    def of(examples: list[Example]) -> "PackedExamples":
        """The examples, those with like answers beside each other: so they compress well."""
        examples = sorted(examples, key=lambda example: (example.answer, example.prompt))
        changed = []
        for example in examples:
            weights = edit_weights(example.prompt[1:], example.answer, 2.0)
            changed += [False] * len(example.prompt) + [weight > 1 for weight in weights]
        return PackedExamples(
            np.array([token for example in examples for token in example.prompt + example.answer], np.uint16),
            np.array(changed, bool),
            np.array([len(example.prompt) for example in examples]),
            np.array([len(example.answer) for example in examples]),
        )

    def save(self, file: Path) -> None:
        held = io.BytesIO()
        np.savez(held, tokens=self.tokens, changed=np.packbits(self.changed),
                 prompts=self.prompts.astype(np.uint16), answers=self.answers.astype(np.uint16))
        file.write_bytes(lzma.compress(held.getvalue(), preset=6))

    @staticmethod
    def load(file: Path) -> "PackedExamples":
        with np.load(io.BytesIO(lzma.decompress(file.read_bytes()))) as held:
            tokens = held["tokens"]
            changed = np.unpackbits(held["changed"], count=len(tokens)).astype(bool)
            return PackedExamples(tokens, changed, held["prompts"].astype(np.int64), held["answers"].astype(np.int64))


@dataclass(frozen=True)
class FlatBatch:
    """As many rows of one length as fit into a fixed number of tokens."""
    ids: torch.Tensor  # [rows, time]
    where: torch.Tensor  # [predictions] flat positions that predict an answer token; unused ones are 0
    which: torch.Tensor  # [predictions] the tokens they predict
    weights: torch.Tensor  # [predictions] the weight of each, 0 where unused
    tokens: int  # without padding


def padded(length: int) -> int:
    """To the next multiple of eight, as matrix units like it."""
    return -(-length // 8) * 8


def flat_batch(data: PackedExamples, chosen: np.ndarray, predictions: int, edit_weight: float, device: torch.device) -> FlatBatch:
    """The examples `chosen`, padded to the longest. Predictions beyond `predictions` are left out."""
    longest = padded(int(data.lengths[chosen].max()))
    columns = np.arange(longest)
    prompts, lengths = data.prompts[chosen, None], data.lengths[chosen, None]
    inside = columns < lengths
    places = np.where(inside, data.starts[chosen, None] + columns, 0)
    ids = np.where(inside, data.tokens[places].astype(np.int64), END)
    where = np.flatnonzero((columns >= prompts - 1) & (columns < lengths - 1))[:predictions]
    weights = np.where(data.changed[places].ravel()[where + 1], edit_weight, 1.0)
    fill = predictions - len(where)
    to_device = lambda values, kind: torch.from_numpy(np.ascontiguousarray(values, kind)).to(device, non_blocking=True)
    return FlatBatch(
        to_device(ids, np.int64), to_device(np.pad(where, (0, fill)), np.int64),
        to_device(np.pad(ids.ravel()[where + 1], (0, fill)), np.int64),
        to_device(np.pad(weights, (0, fill)), np.float32), int(lengths.sum()),
    )


def joined(sources: list[PackedExamples]) -> PackedExamples:
    return PackedExamples(*(np.concatenate([getattr(s, name) for s in sources]) for name in ("tokens", "changed", "prompts", "answers")))


def batches_of(lengths: np.ndarray, tokens_per_batch: int) -> list[np.ndarray]:
    """Cuts examples of these lengths into batches of like length."""
    order, batches, first = np.argsort(lengths, kind="stable"), [], 0
    while first < len(order):
        last = first + 1
        while last < len(order) and padded(int(lengths[order[last]])) * (last + 1 - first) <= tokens_per_batch:
            last += 1
        batches.append(order[first:last])
        first = last
    return batches


def mixed_batches(
    sources: list[PackedExamples], shares: list[float], tokens_per_batch: int, seed: int
) -> Iterator[tuple[PackedExamples, np.ndarray]]:
    """(data, chosen examples) of one batch after another, endlessly; each source gives its share of the tokens, over
    and over in an order of its own."""
    random, data = np.random.default_rng(seed), joined(sources)
    firsts = np.cumsum([0, *(len(source) for source in sources)])
    rates = np.array([share / source.lengths.mean() for share, source in zip(shares, sources)])
    rates /= rates.sum()
    waiting = [np.empty(0, np.int64) for _ in sources]
    while True:
        window = []
        for number, count in enumerate(np.rint(rates * WINDOW).astype(int)):
            while len(waiting[number]) < count:
                waiting[number] = np.concatenate((waiting[number], firsts[number] + random.permutation(len(sources[number]))))
            window.append(waiting[number][:count])
            waiting[number] = waiting[number][count:]
        window = np.concatenate(window)
        # ties of length in random order
        window = window[random.permutation(len(window))]
        cut = batches_of(data.lengths[window], tokens_per_batch)
        for batch in random.permutation(len(cut)):
            yield data, window[cut[batch]]
