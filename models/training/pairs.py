"""Training examples out of JSONL, and batches of them: rows padded to like length, or packed rows in which
several examples stand one after another and do not see each other.
"""

import difflib
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.base import END, START


@dataclass(frozen=True)
class Example:
    """What is read, and what is learnt."""
    prompt: list[int]
    answer: list[int]
    edit_weight: float = 1.0

    def __len__(self) -> int:
        return len(self.prompt) + len(self.answer)


@dataclass(frozen=True)
class Batch:
    ids: torch.Tensor  # [batch, time]
    documents: torch.Tensor | None  # [batch, time], when rows are packed
    where: torch.Tensor  # flat positions that predict an answer token
    which: torch.Tensor  # the tokens they predict
    heavy: torch.Tensor  # the weight of each
    tokens: int  # without padding


def named_file(argument: str) -> tuple[str, Path]:
    """NAME=FILE, as an option has the pairs of an adapter."""
    name, file = argument.split("=", 1)
    return name, Path(file)


def edit_weights(source: list[int], target: list[int], weight: float) -> list[float]:
    """1 for a copied token, `weight` for one that differs from the source or follows a deletion."""
    weights = [1.0] * len(target)
    if weight == 1:
        return weights
    for op, _, _, start, end in difflib.SequenceMatcher(None, source, target, autojunk=False).get_opcodes():
        if op != "equal":
            for index in range(start, max(end, min(start + 1, len(target)))):
                weights[index] = weight
    return weights


def to_prompt(tokenizer: Tokenizer, text: str, instruction: str | None = None) -> list[int]:
    wish = [*tokenizer.encode(instruction).ids, END] if instruction else []
    return [START, *wish, *tokenizer.encode(text).ids, END]


def read_examples(path: Path, tokenizer: Tokenizer, edit_weight: float, max_tokens: int) -> list[Example]:
    """Lines {"input", "output", "instruction"?}; a line {"text"} is learnt whole, in parts of `max_tokens`."""
    examples = []
    for line in map(json.loads, open(path, encoding="utf8")):
        if "text" in line:
            ids = [*tokenizer.encode(line["text"]).ids, END]
            examples += [Example([START], ids[at:at + max_tokens - 1]) for at in range(0, len(ids), max_tokens - 1)]
            continue
        prompt = to_prompt(tokenizer, line["input"], line.get("instruction"))
        example = Example(prompt, [*tokenizer.encode(line["output"]).ids, END], edit_weight)
        if len(example) <= max_tokens:
            examples.append(example)
    return examples


def padded_batches(examples: list[Example], tokens_per_batch: int, seed: int) -> Iterator[list[list[Example]]]:
    """Batches of rows of one example, of like length (sorted inside windows), in random order, endlessly."""
    order = random.Random(seed)
    while True:
        shuffled = order.sample(examples, len(examples))
        for first in range(0, len(shuffled), 2000):
            window = sorted(shuffled[first:first + 2000], key=len)
            batches, current = [], []
            for example in window:
                if current and len(example) * (len(current) + 1) > tokens_per_batch:
                    batches.append(current)
                    current = []
                current.append([example])
            batches.append(current)
            order.shuffle(batches)
            yield from batches


def packed_batches(
    examples: list[Example], tokens_per_batch: int, row: int, seed: int
) -> Iterator[list[list[Example]]]:
    """Batches of rows of at most `row` tokens, each filled with examples in random order, endlessly."""
    order = random.Random(seed)
    rows, current, size = [], [], 0
    while True:
        for example in order.sample(examples, len(examples)):
            if size + len(example) > row:
                rows.append(current)
                current, size = [], 0
                if len(rows) >= max(1, tokens_per_batch // row):
                    yield rows
                    rows = []
            current.append(example)
            size += len(example)


def to_tensors(rows: list[list[Example]], device: torch.device) -> Batch:
    longest = max(sum(map(len, row)) for row in rows)
    packed = any(len(row) > 1 for row in rows)
    ids = torch.full((len(rows), longest), END)
    documents = torch.full((len(rows), longest), -1)
    where, which, heavy = [], [], []
    for number, row in enumerate(rows):
        at = 0
        for document, example in enumerate(row):
            end = at + len(example)
            ids[number, at:end] = torch.tensor(example.prompt + example.answer)
            documents[number, at:end] = document
            first = number * longest + at + len(example.prompt) - 1
            where += range(first, first + len(example.answer))
            which += example.answer
            heavy += edit_weights(example.prompt[1:], example.answer, example.edit_weight)
            at = end
    return Batch(
        ids.to(device), documents.to(device) if packed else None, torch.tensor(where, device=device),
        torch.tensor(which, device=device), torch.tensor(heavy, device=device), sum(sum(map(len, row)) for row in rows),
    )
