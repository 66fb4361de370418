"""Trains adapters one after another on a lent GPU, from arrays that pack.py made.

    python models/train_resident.py --plan models/runs/gpu-plan.json --data FOLDER --adapters FOLDER \
        --base FILE.gguf --out FOLDER [--minutes 9]

The plan is a list of trainings: {"name", "version", "out"?, "start"?, "share", "steps"?, "tokens", "rate", "edit_weight"?,
"sources": {FILE: share of the tokens}, "held"?: FILE}; `share` is the part of the minutes that it gets at most, `tokens` those of
a batch, `start` a folder under --adapters or a result under --out. What is learnt is as in train.py; the difference is speed: one row of a fixed number of
tokens, compiled once for each such number. The loss on the held pairs is measured before and after; of trainings of one name
`best.txt` names the one with the least. Stops by the clock.
"""

import argparse
import csv
import json
import time
from pathlib import Path

import numpy as np
import torch

from training.adapter import adapted_decoder
from training.base import Base
from training.flat import FlatDecoder
from training.machine import pick_device_and_dtype
from training.resident import PackedExamples, batches_of, flat_batch, mixed_batches

RANK, ALPHA, B_RATIO, WARMUP = 16, 32.0, 2.0, 30
# Answers are half of a pair or less.
PREDICTIONS = 0.6
# Tokens of a batch when held pairs are measured.
MEASURED = 4096


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plan", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="folder of the files that the plan names")
    parser.add_argument("--adapters", type=Path, required=True, help="folder of the adapters to start from")
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=9)
    parser.add_argument("--eager", action="store_true", help="do not compile")
    parser.add_argument("--dtype", choices=("auto", "float32", "bfloat16"), default="auto")
    return parser.parse_args()


class Trainer:
    def __init__(self, options):
        self.options = options
        self.device, self.dtype = pick_device_and_dtype(options.dtype)
        self.decoder, self.adapter = adapted_decoder(Base(options.base), RANK, ALPHA, self.dtype, self.device)
        self.fresh = [parameter.detach().clone() for parameter in (*self.adapter.a(), *self.adapter.b())]
        self.flat: dict[int, FlatDecoder] = {}
        # without gradients it would have to be compiled once more
        self.measuring = FlatDecoder(self.decoder, MEASURED, self.dtype, compiled=False)

    def flat_decoder(self, tokens: int) -> FlatDecoder:
        if tokens not in self.flat:
            self.flat[tokens] = FlatDecoder(self.decoder, tokens, self.dtype, compiled=not self.options.eager)
        return self.flat[tokens]

    def load(self, start: str | None) -> None:
        if start is None:
            for parameter, value in zip((*self.adapter.a(), *self.adapter.b()), self.fresh):
                parameter.data.copy_(value)
            return
        done = self.options.out / start
        self.adapter.load(done if (done / "adapter.safetensors").exists() else self.options.adapters / start)

    @torch.no_grad()
    def held_loss(self, data: PackedExamples) -> float:
        """Mean loss of an answer token."""
        total = count = 0.0
        for chosen in batches_of(data.lengths, MEASURED):
            batch = flat_batch(data, chosen, int(MEASURED * PREDICTIONS), 1.0, self.device)
            used = (batch.weights > 0).sum().item()
            total, count = total + self.measuring(batch)[1].item() * used, count + used
        return total / max(count, 1)

    def train(self, job: dict, seconds: float) -> tuple[str, float]:
        """One training of the plan: its folder and what it loses on held pairs."""
        name = job["name"]
        out = self.options.out / job.get("out", name)
        out.mkdir(parents=True, exist_ok=True)
        sources = [PackedExamples.load(self.options.data / file) for file in job["sources"]]
        held = PackedExamples.load(self.options.data / job["held"]) if "held" in job else None
        self.load(job.get("start"))
        before = self.held_loss(held) if held else 0.0
        optimizer = torch.optim.AdamW(
            self.adapter.groups(job["rate"], B_RATIO),
            lr=job["rate"], weight_decay=0.0, betas=(0.9, 0.98), fused=self.device.type == "cuda",
        )
        parameters = [*self.adapter.a(), *self.adapter.b()]
        flat, predictions = self.flat_decoder(job["tokens"]), int(job["tokens"] * PREDICTIONS)
        batches = mixed_batches(sources, list(job["sources"].values()), job["tokens"], job.get("seed", 0))
        start, step, seen, rows = time.time(), 0, 0, []
        for data, chosen in batches:
            left = min(1 - (time.time() - start) / seconds, 1 - step / job.get("steps", np.inf))
            if left <= 0:
                break
            factor = min(1, (step + 1) / WARMUP) * left
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * factor
            batch = flat_batch(data, chosen, predictions, job.get("edit_weight", 1.0), self.device)
            loss, plain = flat(batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step, seen = step + 1, seen + batch.tokens
            if step % 10 == 0:
                # waiting for the device here keeps the clock honest
                rows.append([step, f"{(time.time() - start) / 60:.2f}", seen, f"{plain.item():.4f}", f"{job['rate'] * factor:.2e}"])
            if step % 100 == 0:
                recent = np.mean([float(row[3]) for row in rows[-10:]])
                print(f"{out.name} step {step} loss {recent:.4f} {seen / (time.time() - start):.0f} tokens/s", flush=True)
        self.adapter.export(out, name, job["version"], "Apache-2.0")
        with open(out / "loss.csv", "w", newline="") as file:
            csv.writer(file).writerows([["step", "minutes", "tokens", "loss", "learning_rate"], *rows])
        after = self.held_loss(held) if held else 0.0
        print(f"{out.name}: {step} steps, {seen} tokens, {time.time() - start:.0f} s, held {before:.4f} -> {after:.4f}", flush=True)
        return out.name, after


def main():
    options = read_options()
    torch.manual_seed(0)
    end, trainer = time.time() + options.minutes * 60, Trainer(options)
    plan, results = json.loads(options.plan.read_text()), {}
    for number, job in enumerate(plan):
        # what is left is shared anew, so that starting and measuring come out of everybody's time
        part = job["share"] / sum(later["share"] for later in plan[number:])
        folder, loss = trainer.train(job, (end - time.time()) * part - 2)
        results.setdefault(job["name"], []).append((loss, folder))
        best = [min(tried)[1] for tried in results.values()]
        (options.out / "best.txt").write_text("".join(f"{name}\n" for name in best))


if __name__ == "__main__":
    main()
