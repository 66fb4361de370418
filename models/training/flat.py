"""The adapted decoder for a GPU: every layer but its attention works on a fixed number of tokens in one row, so it
compiles once; only attention sees rows. The same function as `Decoder` with the same adapter, tested so.
"""

import torch
import torch.nn.functional as F

from training.adapter import AdaptedLinear
from training.decoder import Decoder, rotate, rotation
from training.resident import FlatBatch


def adapted(x, projection):
    weight, a, b, scale = projection
    return F.linear(x, weight) + F.linear(F.linear(x, a), b) * scale


def before_attention(x, norm, epsilon: float, q, k, v, cos, sin, head: int):
    y = F.rms_norm(x, norm.shape, norm, epsilon)
    q, k = (rotate(adapted(y, part).unflatten(-1, (-1, head)), cos, sin) for part in (q, k))  # [tokens, heads, head]
    return q, k, adapted(y, v)


def after_attention(x, attended, norm, epsilon: float, o, gate, up, down):
    x = x + adapted(attended, o)
    y = F.rms_norm(x, norm.shape, norm, epsilon)
    return x + adapted(F.silu(adapted(y, gate)) * adapted(y, up), down)


def weighted_losses(x, norm, epsilon: float, table, which, weights):
    """(sum of weight x loss, sum of loss) over the predictions that are used."""
    logits = F.linear(F.rms_norm(x, norm.shape, norm, epsilon), table)
    losses = F.cross_entropy(logits.float(), which, reduction="none")
    return (losses * weights).sum(), (losses.detach() * (weights > 0)).sum()


class FlatDecoder:
    """Computes losses of batches of at most `tokens` tokens; `dtype` is what it computes in."""

    def __init__(self, decoder: Decoder, tokens: int, dtype: torch.dtype, compiled: bool):
        self.decoder, self.tokens, self.dtype = decoder, tokens, dtype
        wrap = (lambda function: torch.compile(function, dynamic=False)) if compiled else (lambda function: function)
        self.before, self.after, self.losses = wrap(before_attention), wrap(after_attention), wrap(weighted_losses)

    def projection(self, module: AdaptedLinear):
        return module.frozen.dense(), module.a.to(self.dtype), module.b.to(self.dtype), module.scale

    def __call__(self, batch: FlatBatch) -> tuple[torch.Tensor, torch.Tensor]:
        """Weighted mean loss to descend, plain mean loss to report; neither waits for the device."""
        shape, (rows, time) = self.decoder.shape, batch.ids.shape
        used, head, device = rows * time, shape.head, batch.ids.device
        ids = F.pad(batch.ids.flatten(), (0, self.tokens - used))
        positions = F.pad(torch.arange(time, device=device).repeat(rows), (0, self.tokens - used))
        cos, sin = rotation(positions.float(), shape, self.dtype)
        # with a gradient, like the layers after: else the first layer would be compiled for itself
        x = F.embedding(ids, self.decoder.embed_tokens.weight).to(self.dtype).requires_grad_()
        for layer in self.decoder.layers:
            attention, mlp = layer.self_attn, layer.mlp
            q, k, v = self.before(
                x, layer.input_layernorm.weight, shape.epsilon,
                *(self.projection(getattr(attention, name)) for name in ("q_proj", "k_proj", "v_proj")), cos, sin, head,
            )
            q, k, v = (t[:used].reshape(rows, time, -1, head).transpose(1, 2) for t in (q, k, v))
            k, v = (t.repeat_interleave(shape.heads // shape.key_heads, 1) for t in (k, v))
            attended = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(used, -1)
            x = self.after(
                x, F.pad(attended, (0, 0, 0, self.tokens - used)), layer.post_attention_layernorm.weight, shape.epsilon,
                *(self.projection(module) for module in (attention.o_proj, mlp.gate_proj, mlp.up_proj, mlp.down_proj)),
            )
        weighted, plain = self.losses(
            x[batch.where], self.decoder.norm.weight, shape.epsilon, self.decoder.embed_tokens.weight, batch.which, batch.weights
        )
        return weighted / batch.weights.sum(), plain / (batch.weights > 0).sum()
