"""Low-rank adapters over the projections of a frozen decoder, and the files that hold them. The base below
may be plain weights (LoRA) or the 4-bit codes of its file, unpacked anew at each use (QLoRA).
"""

import json
import math
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import nn

from training.base import PART, Base, names_of
from training.decoder import Decoder


class Plain:
    """A frozen weight as it is."""

    def __init__(self, weight: torch.Tensor):
        self.weight = weight

    def dense(self) -> torch.Tensor:
        return self.weight


class Packed:
    """A frozen weight as 4-bit codes: 0.625 bytes a weight, at the price of unpacking it twice a step."""

    def __init__(self, codes: torch.Tensor, scales: torch.Tensor, minimums: torch.Tensor, dtype: torch.dtype):
        self.codes, self.scales, self.minimums, self.dtype = codes, scales, minimums, dtype

    def dense(self) -> torch.Tensor:
        blocks = self.codes.unflatten(1, (-1, 16))  # [out, in / 32, 16]
        levels = torch.cat((blocks & 15, blocks >> 4), -1)
        return torch.addcmul(self.minimums.float()[..., None], self.scales.float()[..., None], levels).flatten(1).to(self.dtype)


class LowRankLinear(torch.autograd.Function):
    """y = x W' + scale (x A') B' with no gradient for W; in place, so no second [N, out] is held."""

    @staticmethod
    def forward(ctx, x, weight, a, b, scale):
        h = x @ a.T  # [N, rank]
        y = x @ weight.dense().T  # [N, out]
        y.addmm_(h, b.T, alpha=scale)
        ctx.save_for_backward(x, h, a, b)
        ctx.weight, ctx.scale = weight, scale
        return y

    @staticmethod
    def backward(ctx, gy):
        x, h, a, b = ctx.saved_tensors
        gy = gy.contiguous()
        gh = (gy @ b) * ctx.scale  # [N, rank]
        gx = None
        if ctx.needs_input_grad[0]:
            gx = gy @ ctx.weight.dense()
            gx.addmm_(gh, a)
        return gx, None, gh.T @ x, (gy.T @ h) * ctx.scale, None


class AdaptedLinear(nn.Module):
    """A and B in float32, whatever the base computes in."""

    def __init__(self, weight: Plain | Packed, out: int, inputs: int, rank: int, scale: float, device: torch.device):
        super().__init__()
        a = torch.empty(rank, inputs)
        nn.init.kaiming_uniform_(a, a=math.sqrt(5))
        self.a = nn.Parameter(a.to(device))
        self.b = nn.Parameter(torch.zeros(out, rank, device=device))
        self.frozen, self.scale = weight, scale

    def forward(self, x):
        flat = x.flatten(0, -2)
        y = LowRankLinear.apply(flat, self.frozen, self.a.to(x.dtype), self.b.to(x.dtype), self.scale)
        return y.unflatten(0, x.shape[:-1])


def tensor_prefix(layer: int, projection: str) -> str:
    """The name under which PEFT keeps the adapter of one projection."""
    return f"base_model.model.model.layers.{layer}.{PART[projection]}.{projection}"


class Adapter:
    """All A and B of a decoder, by (layer, projection)."""

    def __init__(self, modules: dict[tuple[int, str], AdaptedLinear], rank: int, alpha: float):
        self.modules, self.rank, self.alpha = modules, rank, alpha

    def a(self) -> list[nn.Parameter]:
        return [module.a for module in self.modules.values()]

    def b(self) -> list[nn.Parameter]:
        return [module.b for module in self.modules.values()]

    def groups(self, rate: float, b_ratio: float) -> list[dict]:
        """Parameter groups of an optimizer: `rate` is the learning rate of A, that of B is `b_ratio` times as large."""
        return [{"params": self.a(), "rate": rate}, {"params": self.b(), "rate": rate * b_ratio}]

    def load(self, folder: Path) -> None:
        """Takes over what `export` wrote for the same rank."""
        tensors = load_file(folder / "adapter.safetensors")
        for key, module in self.modules.items():
            module.a.data.copy_(tensors[f"{tensor_prefix(*key)}.lora_A.weight"])
            module.b.data.copy_(tensors[f"{tensor_prefix(*key)}.lora_B.weight"])

    def export(self, folder: Path, name: str, version: str, licence: str) -> None:
        """adapter.safetensors in half precision under PEFT's names, and adapter.json beside it."""
        folder.mkdir(parents=True, exist_ok=True)
        tensors = {}
        for key, module in self.modules.items():
            tensors[f"{tensor_prefix(*key)}.lora_A.weight"] = module.a.detach().half().cpu().contiguous()
            tensors[f"{tensor_prefix(*key)}.lora_B.weight"] = module.b.detach().half().cpu().contiguous()
        save_file(tensors, folder / "adapter.safetensors")
        card = {
            "name": name, "task": name, "version": version, "rank": self.rank,
            "alpha": int(self.alpha) if self.alpha == int(self.alpha) else self.alpha,
            "baseSignature": "pending", "license": licence,
        }
        (folder / "adapter.json").write_text(json.dumps(card, indent=2) + "\n")


def added_by(folder: Path) -> dict[str, torch.Tensor]:
    """What a finished adapter adds to each projection, scale (alpha / r) * B A, by `tensor_prefix`."""
    card, tensors = json.loads((folder / "adapter.json").read_text()), load_file(folder / "adapter.safetensors")
    scale, end = card["alpha"] / card["rank"], ".lora_A.weight"
    return {
        name.removesuffix(end): tensors[name.replace("lora_A", "lora_B")].float() @ a.float() * scale
        for name, a in tensors.items() if name.endswith(end)
    }


def adapted_decoder(
    base: Base, rank: int, alpha: float, dtype: torch.dtype, device: torch.device, packed: bool = False
) -> tuple[Decoder, Adapter]:
    """The frozen base with an adapter that changes nothing yet."""
    with torch.device("meta"):
        decoder = Decoder(base.shape)
    modules = {}
    for layer, name, parent in decoder.projections():
        full_name = f"layers.{layer}.{PART[name]}.{name}.weight"
        blocks = base.blocks(full_name) if packed else None
        if blocks is None:
            weight = Plain(base.tensor(full_name).to(device, dtype))
        else:
            weight = Packed(*(part.to(device) for part in blocks), dtype)
        out, inputs = base.shape.projection_shapes()[name]
        modules[layer, name] = AdaptedLinear(weight, out, inputs, rank, alpha / rank, device)
        setattr(parent, name, modules[layer, name])
    rest = {
        name: base.tensor(name).to(device, dtype) for name in names_of(base.shape)
        if name in ("embed_tokens.weight", "norm.weight") or "layernorm" in name
    }
    decoder.load_state_dict(rest, strict=False, assign=True)
    for parameter in decoder.parameters():
        parameter.requires_grad_(False)
    for module in modules.values():
        module.a.requires_grad_(True)
        module.b.requires_grad_(True)
    return decoder, Adapter(modules, rank, alpha)
