"""The decoder that all our models share, with Hugging Face's tensor names: RMSNorm, grouped-query attention
with rotary positions, SwiGLU, and one table that is both embedding and head. Knows nothing of files,
adapters, data or devices; whoever wants another kind of projection exchanges the `Linear` modules.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

PROJECTIONS = {
    "self_attn": ("q_proj", "k_proj", "v_proj", "o_proj"),
    "mlp": ("gate_proj", "up_proj", "down_proj"),
}


# Rows up to which attention is written out on a CPU: there the gradient of PyTorch's fused kernel takes 20 times as
# long at 40 tokens, 2.6 times at 128, the same at 640.
SHORT = 512


@dataclass(frozen=True)
class Shape:
    layers: int
    width: int
    heads: int
    key_heads: int
    feed_forward: int
    vocabulary: int
    rope_base: float = 100_000.0
    epsilon: float = 1e-5
    context: int = 8192

    @property
    def head(self) -> int:
        return self.width // self.heads

    def projection_shapes(self) -> dict[str, tuple[int, int]]:
        """[out, in] of each projection of a layer."""
        width, keys = self.width, self.key_heads * self.head
        return {
            "q_proj": (width, width), "k_proj": (keys, width), "v_proj": (keys, width), "o_proj": (width, width),
            "gate_proj": (self.feed_forward, width), "up_proj": (self.feed_forward, width),
            "down_proj": (width, self.feed_forward),
        }


class Linear(nn.Linear):
    """x W' in the type of x, whatever type W is kept in. `stored` may say what a file will make of W: then the
    product is with that, and its gradient goes to W."""

    def __init__(self, out: int, inputs: int):
        super().__init__(inputs, out, bias=False)
        self.stored = None

    def forward(self, x):
        weight = self.weight
        if self.stored is not None:
            weight = weight + (self.stored(weight.detach()) - weight.detach())
        return F.linear(x, weight.to(x.dtype))


class Norm(nn.Module):
    def __init__(self, width: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x):
        return F.rms_norm(x, self.weight.shape, self.weight.to(x.dtype), self.epsilon)


def rotation(positions: torch.Tensor, shape: Shape, dtype: torch.dtype) -> tuple[torch.Tensor, torch.Tensor]:
    """Cosine and sine of the rotary angles at positions [time], each [time, 1, head / 2]."""
    steps = torch.arange(0, shape.head, 2, device=positions.device).float() / shape.head
    angle = positions[:, None] * shape.rope_base ** -steps
    return angle.cos().to(dtype)[:, None, :], angle.sin().to(dtype)[:, None, :]


def rotate(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """Rotary position of x [batch, time, heads, head], each half of a head against the other."""
    left, right = x.chunk(2, -1)
    return torch.cat((left * cos - right * sin, right * cos + left * sin), -1)


class Past:
    """Keys and values of what a decoder has read already, for sampling: one token a step after the first."""

    def __init__(self):
        self.kept: dict[Attention, tuple[torch.Tensor, torch.Tensor]] = {}
        self.length = 0

    def extend(self, attention, k, v):
        """All keys and values of a layer so far, [batch, time, heads, head]."""
        if attention in self.kept:
            k, v = (torch.cat((old, new), 1) for old, new in zip(self.kept[attention], (k, v)))
        self.kept[attention] = k, v
        return k, v

    def select(self, rows: torch.Tensor) -> None:
        """Keeps these rows, in this order; a row may be wanted several times."""
        self.kept = {attention: (k[rows], v[rows]) for attention, (k, v) in self.kept.items()}


def attend(q, k, v, mask):
    """Attention of [batch, heads, time, head]; without a mask each position looks back."""
    time = q.shape[2]
    if q.requires_grad and q.device.type == "cpu" and time <= SHORT:
        if mask is None:
            mask = torch.ones(time, time, dtype=torch.bool).tril()
        scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
        return scores.masked_fill(~mask, -torch.inf).softmax(-1) @ v
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=mask is None and time > 1)


class Attention(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.head = shape.head
        for name in PROJECTIONS["self_attn"]:
            self.add_module(name, Linear(*shape.projection_shapes()[name]))

    def forward(self, x, cos, sin, mask, past=None):
        batch, time, _ = x.shape
        # -1 and not the number of heads: with tensor parallelism a process has some of them
        q, k, v = (part(x).view(batch, time, -1, self.head) for part in (self.q_proj, self.k_proj, self.v_proj))
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        if past is not None:
            k, v = past.extend(self, k, v)
        k, v = (t.repeat_interleave(q.shape[2] // t.shape[2], 2) for t in (k, v))
        attended = attend(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), mask)
        return self.o_proj(attended.transpose(1, 2).reshape(batch, time, -1))


class FeedForward(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        for name in PROJECTIONS["mlp"]:
            self.add_module(name, Linear(*shape.projection_shapes()[name]))

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.input_layernorm = Norm(shape.width, shape.epsilon)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = Norm(shape.width, shape.epsilon)
        self.mlp = FeedForward(shape)

    def forward(self, x, cos, sin, mask, past=None):
        x = x + self.self_attn(self.input_layernorm(x), cos, sin, mask, past)
        return x + self.mlp(self.post_attention_layernorm(x))


class Decoder(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.width)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width, shape.epsilon)

    def forward(self, ids, documents=None, where=None, dtype=None, past=None):
        """
        Logits of ids [batch, time], at the flat positions `where` or everywhere. `documents` [batch, time]
        numbers the documents of a row, which do not see one another; without it a row is one document with
        its padding on the right. `dtype` is what to compute in, by default that of the weights. With `past`,
        ids go on after what it has read: all at first, then one at a time.
        """
        x = F.embedding(ids, self.embed_tokens.weight)  # [batch, time, width]
        x = x.to(dtype or x.dtype)
        positions = torch.arange(ids.shape[1], device=ids.device).float() + (past.length if past else 0)
        cos, sin = rotation(positions, self.shape, x.dtype)
        mask = None if documents is None else document_mask(documents)
        for layer in self.layers:
            x = layer(x, cos, sin, mask, past)
        if past is not None:
            past.length += ids.shape[1]
        x = x.view(-1, self.shape.width)
        x = self.norm(x if where is None else x[where])
        return x @ self.embed_tokens.weight.to(x.dtype).T

    def projections(self):
        """(layer, name, module that holds it) of each projection, in the order of the layers."""
        for number, layer in enumerate(self.layers):
            for part, names in PROJECTIONS.items():
                for name in names:
                    yield number, name, getattr(layer, part)


def document_mask(documents: torch.Tensor) -> torch.Tensor:
    """[batch, 1, time, time]: true where a position may look: back, and within its own document."""
    same = documents[:, :, None] == documents[:, None, :]
    return same.tril()[:, None]
