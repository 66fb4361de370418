"""Learning from a teacher's whole distribution instead of from the text's next token: how an adapter makes a
quantized base act like the base that it was made from. A finished adapter may be worn by both besides, on the
rows that are its task; then what is learnt goes together with it.
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from training.adapter import tensor_prefix
from training.base import Base
from training.decoder import Decoder
from training.pairs import Batch, Example


class Worn(nn.Module):
    """A projection, and on some rows of a batch a finished adapter's part besides."""

    def __init__(self, inner: nn.Module, a: torch.Tensor, b: torch.Tensor):
        super().__init__()
        self.inner, self.a, self.b = inner, a, b
        self.rows: torch.Tensor | None = None  # [batch, 1, 1]: ones and zeros; None for nowhere

    def forward(self, x):
        y = self.inner(x)
        return y if self.rows is None else y + (x @ self.a.T) @ self.b.T * self.rows


def wear(decoder: Decoder, folder: Path, dtype: torch.dtype, device: torch.device) -> list[Worn]:
    """Puts the adapter of a folder over all projections of a decoder, on no row yet."""
    card, tensors = json.loads((folder / "adapter.json").read_text()), load_file(folder / "adapter.safetensors")
    worn = []
    for layer, name, parent in list(decoder.projections()):
        a, b = (tensors[f"{tensor_prefix(layer, name)}.lora_{part}.weight"].float() for part in "AB")
        worn.append(Worn(getattr(parent, name), a.to(device, dtype), (b * card["alpha"] / card["rank"]).to(device, dtype)))
        setattr(parent, name, worn[-1])
    return worn


class Teacher:
    """
    The model to be like, which wears the adapter of a folder on the rows of a task. `student` is changed by wearing
    it too, unless it is None: then what the student learns is the adapter itself, for other weights.
    """

    def __init__(self, base: Base, task: Path | None, student: Decoder | None, dtype: torch.dtype, device: torch.device):
        self.decoder, self.dtype = base.decoder(dtype, device).requires_grad_(False), dtype
        wearers = [decoder for decoder in (self.decoder, student) if decoder is not None] if task else []
        self.worn = [worn for decoder in wearers for worn in wear(decoder, task, dtype, device)]

    def loss(self, student: Decoder, rows: list[list[Example]], batch: Batch) -> tuple[torch.Tensor, float]:
        """Mean divergence of the student from the teacher where tokens are learnt: weighted to descend, plain to report."""
        tasks = torch.tensor([float(len(row[0].prompt) > 1) for row in rows], device=batch.ids.device)
        for worn in self.worn:
            worn.rows = tasks.to(self.dtype)[:, None, None] if tasks.any() else None
        with torch.no_grad():
            wanted = self.decoder(batch.ids, batch.documents, batch.where, self.dtype).float().log_softmax(-1)
        given = student(batch.ids, batch.documents, batch.where, self.dtype).float().log_softmax(-1)
        losses = F.kl_div(given, wanted, reduction="none", log_target=True).sum(-1)
        return (losses * batch.heavy).sum() / batch.heavy.sum(), losses.detach().mean().item()
