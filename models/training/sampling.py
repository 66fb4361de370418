"""Answers of a decoder to prompts, several to each, and how likely it finds given ones."""

import torch
import torch.nn.functional as F

from training.base import END
from training.decoder import Decoder, Past
from training.pairs import Example, to_tensors


@torch.no_grad()
def sample(
    decoder: Decoder, prompts: list[list[int]], count: int, temperature: float, longest: int,
    generator: torch.Generator, dtype: torch.dtype,
) -> list[list[list[int]]]:
    """
    `count` answers to each prompt, each with its END if that came within `longest` tokens. All prompts have
    one length, so that no row is padded. Temperature 0 is greedy.
    """
    assert len({len(prompt) for prompt in prompts}) == 1
    past = Past()
    ids = torch.tensor(prompts)
    last = torch.arange(1, len(prompts) + 1) * ids.shape[1] - 1
    logits = decoder(ids, where=last, dtype=dtype, past=past)
    rows = torch.arange(len(prompts)).repeat_interleave(count)
    past.select(rows)
    logits = logits[rows]
    answers: list[list[int]] = [[] for _ in rows]
    alive = torch.arange(len(rows))
    for _ in range(longest):
        if temperature:
            chosen = torch.multinomial(F.softmax(logits.float() / temperature, -1), 1, generator=generator)[:, 0]
        else:
            chosen = logits.argmax(-1)
        for row, token in zip(alive.tolist(), chosen.tolist()):
            answers[row].append(token)
        going = (chosen != END).nonzero()[:, 0]
        if len(going) == 0:
            break
        if len(going) < len(alive):
            past.select(going)
            alive, chosen = alive[going], chosen[going]
        logits = decoder(chosen[:, None], dtype=dtype, past=past)
    return [answers[at:at + count] for at in range(0, len(answers), count)]


def log_likelihoods(decoder: Decoder, examples: list[Example], device: torch.device, dtype: torch.dtype) -> torch.Tensor:
    """The log-probability of each answer, its END included."""
    batch = to_tensors([[example] for example in examples], device)
    logits = decoder(batch.ids, None, batch.where, dtype)
    each = -F.cross_entropy(logits.float(), batch.which, reduction="none")
    of = torch.repeat_interleave(torch.tensor([len(example.answer) for example in examples]).to(device))
    return torch.zeros(len(examples), device=device).index_add(0, of, each)
