"""Pretrain a decoder of the base's graph from nothing, its tokenizer included; on a CPU, or on many devices.

    python models/pretrain.py prepare --corpus FILE.jsonl.zst ... --vocabulary 4096 --out models/work/pretrain
    python models/pretrain.py train --tokens models/work/pretrain --out models/work/pretrain --minutes 25
    torchrun --nproc-per-node 8 models/pretrain.py train ... --tensor-parallel 2

Matrices of the layers learn by Muon, everything else by AdamW; the learning rate warms up, stays and falls
to zero by the end, which is a number of steps or a time. Documents of a row do not see one another. Weights
are float32, products in bfloat16 where the machine is good at it. At the end the averaged weights are
written as model.gguf in 4 bits, of which `models/convert` makes a bundle.

Under torchrun, --tensor-parallel T splits each layer over T neighbours, and FSDP2 shards weights, gradients
and optimizer over the rest; the batch is the same whatever the number of processes, and so is the loss.
"""

import argparse
import csv
import json
import math
import time
from dataclasses import asdict, replace
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as checkpoint
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict, get_state_dict, set_state_dict
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard
from torch.distributed.tensor import DTensor
from torch.distributed.tensor.parallel import ColwiseParallel, RowwiseParallel, parallelize_module

from training.base import write_gguf
from training.decoder import Decoder, Shape
from training.machine import Average, join_processes, pick_device_and_dtype
from training.pretraining_data import SPECIAL, Rows, documents, train_tokenizer, write_shards

SHAPES = {
    "demo": Shape(layers=4, width=256, heads=4, key_heads=2, feed_forward=512, vocabulary=4096, rope_base=10_000.0, context=1024),
    "135m": Shape(layers=30, width=576, heads=9, key_heads=3, feed_forward=1536, vocabulary=49_152),
    "3b": Shape(layers=26, width=3072, heads=24, key_heads=8, feed_forward=8192, vocabulary=49_152, rope_base=500_000.0),
}


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    prepare = commands.add_parser("prepare", help="train a tokenizer and write token shards")
    prepare.add_argument("--corpus", type=Path, nargs="+", required=True, help='JSONL of {"text"}, .zst or not')
    prepare.add_argument("--out", type=Path, required=True)
    prepare.add_argument("--vocabulary", type=int, default=4096)
    prepare.add_argument("--characters", type=float, default=math.inf, help="of each file, at most")
    prepare.add_argument("--seed", type=int, default=0)
    train = commands.add_parser("train")
    train.add_argument("--tokens", type=Path, required=True, help="folder that `prepare` wrote")
    train.add_argument("--out", type=Path, required=True, help="folder for checkpoint, loss.csv, model.gguf")
    train.add_argument("--shape", choices=SHAPES, default="demo")
    train.add_argument("--steps", type=int, help="budget, unless --minutes is given")
    train.add_argument("--minutes", type=float)
    train.add_argument("--rows", type=int, default=8, help="rows a step, over all processes")
    train.add_argument("--accumulate", type=int, default=1, help="parts in which a process takes its share of a step")
    train.add_argument("--length", type=int, default=256, help="tokens of a row")
    train.add_argument("--rate", type=float, default=0.02, help="learning rate of Muon")
    train.add_argument("--adamw-rate", type=float, default=3e-3)
    train.add_argument("--weight-decay", type=float, default=0.1)
    train.add_argument("--warmup", type=float, default=0.02, help="share of the budget")
    train.add_argument("--cooldown", type=float, default=0.65, help="share of the budget")
    train.add_argument("--ema", type=float, default=0.99, help="decay of the averaged weights")
    train.add_argument("--tensor-parallel", type=int, default=1)
    train.add_argument("--compile", action="store_true")
    train.add_argument("--dtype", choices=("auto", "float32", "bfloat16"), default="auto")
    train.add_argument("--threads", type=int, default=1)
    train.add_argument("--checkpoint-minutes", type=float, default=10)
    train.add_argument("--resume", action="store_true")
    train.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if options.command == "train" and (options.steps is None) == (options.minutes is None):
        parser.error("either --steps or --minutes is needed")
    return options


def prepare(options) -> None:
    tokenizer = train_tokenizer(documents(options.corpus, options.seed, options.characters), options.vocabulary)
    total = write_shards(documents(options.corpus, options.seed, options.characters), tokenizer, options.out)
    tokenizer.save(str(options.out / "tokenizer.json"))
    print(f"{tokenizer.get_vocab_size()} tokens in the vocabulary, {total} in the text, in {options.out}")


# --- the model over the devices ---

def new_decoder(shape: Shape, seed: int) -> Decoder:
    """Every layer begins as the identity: what it writes back is zero."""
    torch.manual_seed(seed)
    decoder = Decoder(shape)
    for name, parameter in decoder.named_parameters():
        if name.endswith(("o_proj.weight", "down_proj.weight")):
            nn.init.zeros_(parameter)
        elif parameter.ndim == 2:
            nn.init.normal_(parameter, std=0.02 if "embed" in name else parameter.shape[1] ** -0.5)
    return decoder


def spread(decoder: Decoder, device: torch.device, world: int, tensor_parallel: int, dtype: torch.dtype) -> tuple[int, int]:
    """Shards the decoder over all processes; returns (our part of the batch, how many parts)."""
    if world == 1:
        decoder.to(device)
        return 0, 1
    if decoder.shape.key_heads % tensor_parallel:
        raise SystemExit(f"{decoder.shape.key_heads} key heads do not divide over {tensor_parallel} devices")
    mesh = init_device_mesh(device.type, (world // tensor_parallel, tensor_parallel), mesh_dim_names=("data", "tensor"))
    decoder.to(device)
    if tensor_parallel > 1:
        plan = {}
        for part, name in (("self_attn", "q_proj k_proj v_proj"), ("mlp", "gate_proj up_proj")):
            plan |= {f"{part}.{one}": ColwiseParallel() for one in name.split()}
        plan |= {"self_attn.o_proj": RowwiseParallel(), "mlp.down_proj": RowwiseParallel()}
        for layer in decoder.layers:
            parallelize_module(layer, mesh["tensor"], plan)
    policy = MixedPrecisionPolicy(param_dtype=dtype, reduce_dtype=torch.float32)
    for layer in decoder.layers:
        fully_shard(layer, mesh=mesh["data"], mp_policy=policy)
    fully_shard(decoder, mesh=mesh["data"], mp_policy=policy)
    return mesh["data"].get_local_rank(), world // tensor_parallel


def optimizers_of(decoder: Decoder, options) -> list[torch.optim.Optimizer]:
    """Muon for what a layer multiplies by, AdamW for the table and the norms."""
    matrices = [p for p in decoder.layers.parameters() if p.ndim == 2]
    others = [p for p in decoder.parameters() if not any(p is matrix for matrix in matrices)]
    return [
        torch.optim.Muon(matrices, lr=options.rate, weight_decay=options.weight_decay, momentum=0.95),
        torch.optim.AdamW(others, lr=options.adamw_rate, weight_decay=0.0, betas=(0.9, 0.95)),
    ]


def clip_gradients(decoder: Decoder, most: float) -> None:
    """To a norm of at most `most` over all parameters. Those that are split over neighbours have their norms
    taken apart from those that are not: the two lie on different meshes, which no operation mixes."""
    groups: dict[object, list[nn.Parameter]] = {}
    for parameter in decoder.parameters():
        groups.setdefault(getattr(parameter, "device_mesh", None), []).append(parameter)
    norms = [nn.utils.get_total_norm([p.grad for p in group]) for group in groups.values()]
    norms = [norm.full_tensor() if isinstance(norm, DTensor) else norm for norm in norms]
    total = torch.stack(norms).norm()
    for group in groups.values():
        for parameter in group:
            parameter.grad *= (most / (total + 1e-6)).clamp(max=1.0).item()


def rate_factor(progress: float, warmup: float, cooldown: float) -> float:
    """Up in a straight line, flat, and down in a straight line to zero at progress 1."""
    return max(0.0, min(1.0, progress / warmup if warmup else 1.0, (1 - progress) / cooldown if cooldown else 1.0))


# --- the loop ---

def train(options) -> None:
    torch.set_num_threads(options.threads)
    device, dtype = pick_device_and_dtype(options.dtype)
    process, world = join_processes(device)
    tokenizer = Tokenizer.from_file(str(options.tokens / "tokenizer.json"))
    shape = replace(SHAPES[options.shape], vocabulary=tokenizer.get_vocab_size())
    decoder = new_decoder(shape, options.seed)
    part, parts = spread(decoder, device, world, options.tensor_parallel, dtype)
    optimizers = optimizers_of(decoder, options)
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["rate"] = group["lr"]
    average = Average(decoder.parameters(), options.ema)
    rows = Rows(options.tokens, options.length, options.seed)
    if options.rows % (parts * options.accumulate):
        raise SystemExit(f"{options.rows} rows do not divide over {parts} processes and {options.accumulate} parts")
    options.out.mkdir(parents=True, exist_ok=True)
    position = {"step": 0, "seconds": 0.0}
    if options.resume:
        position = restore(options.out / "checkpoint", decoder, optimizers, average)
    run = torch.compile(decoder) if options.compile else decoder
    if process == 0:
        size = sum(p.numel() for p in decoder.parameters())
        print(f"{size} parameters, {len(rows)} rows of {options.length} tokens, {dtype}, {world} processes", flush=True)
        log = open(options.out / "loss.csv", "a" if options.resume else "w", newline="")
        table = csv.writer(log)
        if not options.resume:
            table.writerow(["step", "minutes", "tokens", "loss", "learning_rate"])

    start, saved, step, recent = time.time() - position["seconds"], time.time(), position["step"], []
    share = options.rows // parts
    while True:
        elapsed = time.time() - start
        progress = torch.tensor(step / options.steps if options.steps else elapsed / (options.minutes * 60), device=device)
        if world > 1:
            dist.broadcast(progress, 0)  # all processes stop at the same step
        if progress >= 1:
            break
        factor = rate_factor(progress.item(), options.warmup, options.cooldown) if step else 1e-3
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * factor

        mine = (t[part * share:(part + 1) * share].to(device) for t in rows.batch(step, options.rows))
        reported = torch.zeros((), device=device)
        for ids, targets, belongs in zip(*(t.chunk(options.accumulate) for t in mine)):
            logits = run(ids, belongs, dtype=dtype)
            loss = F.cross_entropy(logits.float(), targets.flatten()) / options.accumulate
            loss.backward()
            reported += loss.detach()
        clip_gradients(decoder, 1.0)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        average.update()

        step += 1
        if world > 1:
            dist.all_reduce(reported)
            reported /= world  # tensor neighbours have the same loss
        recent = [*recent[-49:], reported.item()]
        if process == 0:
            tokens = step * options.rows * options.length
            table.writerow([step, f"{elapsed / 60:.2f}", tokens, f"{recent[-1]:.5f}", f"{options.rate * factor:.2e}"])
            if step % 10 == 0:
                log.flush()
                print(f"step {step}  loss {sum(recent) / len(recent):.4f}  {tokens} tokens  {elapsed / 60:.1f} minutes", flush=True)
        if time.time() - saved > options.checkpoint_minutes * 60:
            save(options.out / "checkpoint", decoder, optimizers, average, step, time.time() - start)
            saved = time.time()

    save(options.out / "checkpoint", decoder, optimizers, average, step, time.time() - start)
    average.swap()
    weights = get_model_state_dict(decoder, options=StateDictOptions(full_state_dict=True, cpu_offload=True))
    if process == 0:
        log.close()
        export(options.out / "model.gguf", shape, weights, tokenizer)
        print(f"done: {step} steps, loss {sum(recent) / max(1, len(recent)):.4f}, in {options.out}")
    if world > 1:
        dist.destroy_process_group()


def state_of(decoder, optimizers, average) -> dict:
    model, optimizer = get_state_dict(decoder, optimizers)
    names = [name for name, _ in decoder.named_parameters()]
    return {"model": model, "optimizer": optimizer, "average": dict(zip(names, average.values))}


def save(folder: Path, decoder, optimizers, average, step: int, seconds: float) -> None:
    """Each process writes its own shards; they may be read by another number of processes."""
    extra = {"step": torch.tensor(step), "seconds": torch.tensor(seconds), "averaged": torch.tensor(average.steps)}
    checkpoint.save({**state_of(decoder, optimizers, average), "position": extra}, checkpoint_id=folder)


def restore(folder: Path, decoder, optimizers, average) -> dict:
    state = state_of(decoder, optimizers, average)
    state["position"] = {name: torch.tensor(kind) for name, kind in (("step", 0), ("seconds", 0.0), ("averaged", 0))}
    checkpoint.load(state, checkpoint_id=folder)
    set_state_dict(decoder, optimizers, model_state_dict=state["model"], optim_state_dict=state["optimizer"])
    average.values = list(state["average"].values())
    average.steps = state["position"]["averaged"].item()
    return {name: state["position"][name].item() for name in ("step", "seconds")}


def export(file: Path, shape: Shape, weights: dict[str, torch.Tensor], tokenizer: Tokenizer) -> None:
    vocabulary = tokenizer.get_vocab()
    merges = json.loads(tokenizer.to_str())["model"]["merges"]
    size = sum(weight.numel() for weight in weights.values())
    write_gguf(
        file, shape, weights, tokens=sorted(vocabulary, key=vocabulary.get), merges=[" ".join(m) for m in merges],
        controls=set(range(len(SPECIAL))), name="pilcrow-pretrained", size=f"{size / 1e6:.1f}M", license_="apache-2.0",
    )
    file.with_suffix(".json").write_text(json.dumps(asdict(shape), indent=2) + "\n")


if __name__ == "__main__":
    options = read_options()
    (prepare if options.command == "prepare" else train)(options)
