"""What fewer bits a weight cost the base, without any training: writes a table of size, bits and losses.

    python models/quantize.py --held models/work/held-out.jsonl --out models/work/quantization

    python models/quantize.py ... --write "3.7 bits; embedding" --gguf models/work/quantized.gguf

Takes the weights as the GGUF dequantizes them, puts them through each recipe of RECIPES and measures, on
held-out pairs, the loss on clean sentences (the base alone) and the loss on corrections (with an adapter
that was trained on the weights as they were). Pairs for calibration are others than those measured on.
Recipes that results.json has already are not measured again, so the study may be stopped and go on. With --write
nothing is measured: the weights of a recipe go, as they are on its grids, into a GGUF file of 4-bit blocks, which
the trainer reads as its base and the converter makes a bundle of (larger than the recipe, of the same weights).
"""

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F

from training.adapter import adapted_decoder, added_by, tensor_prefix
from training.base import FETCHED_BASE, END, PART, START, Base
from training.machine import pick_device_and_dtype, save_whole
from training.pairs import Example, padded_batches, read_examples, to_tensors
from training.quantizers import Rounded, look_up_tables, round_blocks, round_rows, round_with_feedback

Key = tuple[int, str]  # layer, projection
CPU = torch.device("cpu")


@dataclass
class Knowledge:
    """What calibration found out about a projection."""
    moments: torch.Tensor  # [in, in]: mean of x x'
    fisher: torch.Tensor  # [out, in]: mean square of the loss's gradient


Quantizer = Callable[[torch.Tensor, Knowledge], Rounded]


def nearest(bits: int, block: int, minimum: bool = False) -> Quantizer:
    return named(f"nearest-{bits}-{block}-{minimum}", lambda weight, _: round_blocks(weight, bits, block, minimum))


def feedback(bits: int, block: int, minimum: bool = False) -> Quantizer:
    return named(f"feedback-{bits}-{block}-{minimum}",
                 lambda weight, known: round_with_feedback(weight, known.moments, bits, block, minimum))


def tables(bits: int, by: str = "rows", weighted: bool = False) -> Quantizer:
    return named(f"tables-{bits}-{by}-{weighted}", lambda weight, known: look_up_tables(
        weight, bits, by=by, importance=known.moments.diagonal().contiguous() if weighted else None
    ))


def named(name: str, quantizer: Quantizer) -> Quantizer:
    """Recipes share quantizers: by its name is found what one has made already."""
    quantizer.__name__ = name
    return quantizer


@dataclass(frozen=True)
class Recipe:
    layers: Quantizer | None = None  # None: as fetched
    fewer: Quantizer | None = None  # for the projections that bear it best, until `average` bits are reached
    average: float = 0.0
    embedding: Callable[[torch.Tensor], Rounded] | None = None


FOUR = lambda weight: round_blocks(weight, 4, 32)
BEST_FOUR = lambda weight: round_blocks(weight, 4, 32, tries=16)
RECIPES: dict[str, Recipe] = {
    "as fetched: 4 bits, block 32 with minimum; embedding 8 bits, block 32": Recipe(),
    "nearest, 4 bits, block 32": Recipe(nearest(4, 32)),
    "nearest, 4 bits, block 64 with minimum": Recipe(nearest(4, 64, True)),
    "nearest, 4 bits, block 64": Recipe(nearest(4, 64)),
    "error feedback, 4 bits, block 32": Recipe(feedback(4, 32)),
    "error feedback, 4 bits, block 64": Recipe(feedback(4, 64)),
    "error feedback, 4 bits, block 64 with minimum": Recipe(feedback(4, 64, True)),
    "tables of 16, by 16 rows": Recipe(tables(4)),
    "tables of 16, by 16 columns": Recipe(tables(4, "columns")),
    "tables of 16, by 16 rows, inputs weighted": Recipe(tables(4, weighted=True)),
    "tables of 4, by 16 rows, inputs weighted": Recipe(tables(2, weighted=True)),
    "tables of 16 and 4, 3.7 bits": Recipe(tables(4, weighted=True), tables(2, weighted=True), 3.7),
    "tables of 16 and 4, 3.5 bits": Recipe(tables(4, weighted=True), tables(2, weighted=True), 3.5),
    "error feedback, 4 and 2 bits, block 64, 3.7 bits": Recipe(feedback(4, 64), feedback(2, 64, True), 3.7),
    "error feedback, 4 and 2 bits, block 64, 3.5 bits": Recipe(feedback(4, 64), feedback(2, 64, True), 3.5),
    "as fetched; embedding 8 bits a row": Recipe(embedding=lambda weight: round_rows(weight, 8)),
    "as fetched; embedding 4 bits, block 32": Recipe(embedding=FOUR),
    "as fetched; embedding 4 bits, block 32, best of 16 scales": Recipe(embedding=BEST_FOUR),
    "error feedback, 4 bits, block 64; embedding 4 bits, block 32": Recipe(feedback(4, 64), embedding=FOUR),
    "error feedback, 4 bits, block 64; embedding 4 bits, best of 16 scales": Recipe(feedback(4, 64), embedding=BEST_FOUR),
    "error feedback, 4 and 2 bits, 3.7 bits; embedding 4 bits, best of 16 scales":
        Recipe(feedback(4, 64), feedback(2, 64, True), 3.7, BEST_FOUR),
    "error feedback, 4 and 2 bits, 3.5 bits; embedding 4 bits, best of 16 scales":
        Recipe(feedback(4, 64), feedback(2, 64, True), 3.5, BEST_FOUR),
}


class Study:
    """The base with an adapter that can be switched off, and projections that can be exchanged."""

    def __init__(self, base_file: Path, adapter: Path, folder: Path, dtype: torch.dtype):
        base = Base(base_file)
        self.tokenizer = base.tokenizer()
        rank, alpha = (json.loads((adapter / "adapter.json").read_text())[key] for key in ("rank", "alpha"))
        self.decoder, self.adapter = adapted_decoder(base, rank, alpha, torch.float32, CPU)
        self.adapter.load(adapter)
        self.scale, self.dtype = alpha / rank, dtype
        self.as_fetched: list[torch.Tensor] | None = None  # losses to compare with
        self.original = {key: module.frozen.weight for key, module in self.adapter.modules.items()}
        self.embedding = self.decoder.embed_tokens.weight.data
        self.rounder = Rounder(self.original, folder)

    def switch(self, on: bool) -> None:
        for module in self.adapter.modules.values():
            module.scale = self.scale if on else 0.0

    def losses(self, examples: list[Example]) -> torch.Tensor:
        """Of each answer token."""
        losses = []
        with torch.no_grad():
            batches, seen = padded_batches(examples, 1024, 0), 0
            while seen < len(examples):
                batch = to_tensors(rows := next(batches), CPU)
                logits = self.decoder(batch.ids, None, batch.where, self.dtype)
                losses.append(F.cross_entropy(logits.float(), batch.which, reduction="none"))
                seen += len(rows)
        return torch.cat(losses)

    def calibrate(self, sentences: list[Example], pairs: list[Example]) -> dict[Key, Knowledge]:
        """One example at a time, in float32: half of them sentences without the adapter, half corrections with it."""
        known = {
            key: Knowledge(torch.zeros(weight.shape[1], weight.shape[1]), torch.zeros_like(weight))
            for key, weight in self.original.items()
        }
        positions = 0

        def listen(key: Key):
            # projections that read the same input share its moments
            first = {"k_proj": "q_proj", "v_proj": "q_proj", "up_proj": "gate_proj"}.get(key[1], key[1])

            def hook(_, inputs, output):
                x = inputs[0].detach().flatten(0, -2)
                if first == key[1]:
                    known[key].moments.addmm_(x.T, x)
                output.register_hook(lambda gradient: collect(gradient.flatten(0, -2), x))

            def collect(gradient, x):
                known[key].fisher += (gradient.T @ x).square_()

            known[key].moments = known[key[0], first].moments
            return self.adapter.modules[key].register_forward_hook(hook)

        hooks = [listen(key) for key in self.original]
        for on, examples in ((False, sentences), (True, pairs)):
            self.switch(on)
            for example in examples:
                batch = to_tensors([[example]], CPU)
                logits = self.decoder(batch.ids, None, batch.where)
                F.cross_entropy(logits, batch.which, reduction="sum").backward()
                positions += batch.tokens
        for hook in hooks:
            hook.remove()
        self.decoder.zero_grad(set_to_none=True)
        for key, knowledge in known.items():
            knowledge.fisher /= positions
        for moments in {id(k.moments): k.moments for k in known.values()}.values():
            moments /= positions
        return known

    def measure(
        self, recipe: Recipe, known: dict[Key, Knowledge], sentences: list[Example], pairs: list[Example],
        recovery: dict[str, torch.Tensor] | None = None,
    ) -> dict:
        kept, bits, low = self.rounder.all(recipe, known)
        for key, module in self.adapter.modules.items():
            weight = kept[key].values if kept else self.original[key]
            module.frozen.weight = (weight + recovery[tensor_prefix(*key)] if recovery else weight).to(self.dtype)
        embedding, embedding_bits, _ = recipe.embedding(self.embedding) if recipe.embedding else Rounded(self.embedding, 8.5)
        self.decoder.embed_tokens.weight.data = embedding.to(self.dtype)
        self.switch(False)
        losses = [self.losses(sentences)]
        self.switch(True)
        losses.append(self.losses(pairs))
        for key, module in self.adapter.modules.items():
            module.frozen.weight = self.original[key]
        self.decoder.embed_tokens.weight.data = self.embedding
        weights = sum(weight.numel() for weight in self.original.values())
        return {
            "layer_bits": round(bits, 3), "embedding_bits": round(embedding_bits, 3),
            "megabytes": round((weights * bits + self.embedding.numel() * embedding_bits) / 8e6, 1),
            **{name: round(one.mean().item(), 4) for name, one in zip(("sentence_loss", "correction_loss"), losses)},
            **self.errors(losses), "in_two_bits": low,
        }

    def errors(self, losses: list[torch.Tensor]) -> dict:
        """The standard errors of what the losses rose by, token by token; the first call sets what they rose from."""
        self.as_fetched = self.as_fetched or losses
        rises = (now - before for now, before in zip(losses, self.as_fetched))
        return {name: round((rise.std() / len(rise) ** 0.5).item(), 4) for name, rise in zip(("sentence_error", "correction_error"), rises)}


class Rounder:
    """Projections put through recipes; what one quantizer made of all of them is made once and kept in a folder."""

    def __init__(self, weights: dict[Key, torch.Tensor], folder: Path):
        self.weights, self.folder = weights, folder

    def made_by(self, quantizer: Quantizer, known: dict[Key, Knowledge]) -> dict[Key, Rounded]:
        file = self.folder / f"{quantizer.__name__}.pt"
        if not file.exists():
            # values come back out of a grid, and the entries of a table are in half precision: no need to keep more
            thin = lambda rounded: rounded._replace(values=None if rounded.grid else rounded.values.half())
            save_whole({key: thin(quantizer(weight, known[key])) for key, weight in self.weights.items()}, file)
        thick = lambda rounded: rounded._replace(values=rounded.grid.values() if rounded.grid else rounded.values.float())
        return {key: thick(rounded) for key, rounded in torch.load(file, weights_only=False).items()}

    def all(self, recipe: Recipe, known: dict[Key, Knowledge]) -> tuple[dict[Key, Rounded], float, dict[str, int]]:
        """Every projection, the average bits, and how many of each kind got the fewer bits; none for as fetched."""
        if recipe.layers is None:
            return {}, 5.0, {}
        total = sum(weight.numel() for weight in self.weights.values())
        kept = self.made_by(recipe.layers, known)
        bits = sum(one.bits * self.weights[key].numel() for key, one in kept.items()) / total
        if recipe.fewer is None:
            return kept, bits, {}
        fewer = self.made_by(recipe.fewer, known)

        def price(key: Key) -> float:
            """The rise of the loss that the second derivative foretells, a bit that is saved."""
            weight, fisher = self.weights[key], known[key].fisher
            cost = lambda one: (fisher * (one.values - weight).square()).sum().item() / 2
            return (cost(fewer[key]) - cost(kept[key])) / ((kept[key].bits - fewer[key].bits) * weight.numel())

        low: dict[str, int] = {}
        for key in sorted(self.weights, key=price):
            if bits <= recipe.average:
                break
            bits -= (kept[key].bits - fewer[key].bits) * self.weights[key].numel() / total
            kept[key] = fewer[key]
            low[key[1]] = low.get(key[1], 0) + 1
        return kept, bits, low


def write(recipe: Recipe, study: Study, base: Base, known: dict[Key, Knowledge], name: str, file: Path) -> None:
    kept, bits, low = study.rounder.all(recipe, known)
    grids = {f"layers.{layer}.{PART[part]}.{part}.weight": one.grid for (layer, part), one in kept.items()}
    if recipe.embedding:
        grids["embed_tokens.weight"] = recipe.embedding(study.embedding).grid
    if not grids or None in grids.values():
        raise SystemExit(f"{name} is not a recipe of grids: nothing else fits a GGUF file of 4-bit blocks")
    base.rewrite(file, grids, name="SmolLM2-quantized", size="135M", license_="apache-2.0")
    print(f"{name}: {bits:.3f} bits, in 2 bits {low}, in {file}")


def to_table(results: dict[str, dict]) -> str:
    lines = ["| layers; embedding | bits | MB | sentences | corrections |", "|---|---|---|---|---|"]
    first = next(iter(results.values()))
    for name, row in results.items():
        rise = [f"{row[f'{kind}_loss']:.3f} (+{row[f'{kind}_loss'] - first[f'{kind}_loss']:.3f} ± {row[f'{kind}_error']:.3f})"
                .replace("+-", "-") for kind in ("sentence", "correction")]
        lines.append(f"| {name} | {row['layer_bits']:.2f}, {row['embedding_bits']:.2f} | {row['megabytes']:.1f} | "
                     f"{rise[0]} | {rise[1]} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held", type=Path, required=True, help="JSONL of {input, output}, not trained on")
    parser.add_argument("--out", type=Path, required=True, help="folder for results.json, table.md and what is made on the way")
    parser.add_argument("--base", type=Path, default=FETCHED_BASE)
    parser.add_argument("--adapter", type=Path, default=Path("models/adapters/proofread"))
    parser.add_argument("--count", type=int, default=200, help="sentences, and pairs, to measure on")
    parser.add_argument("--calibrate", type=int, default=60, help="sentences, and pairs, to calibrate on")
    parser.add_argument("--at-most", type=int, default=len(RECIPES), help="recipes in this run")
    parser.add_argument("--only", nargs="*", default=[""], help="recipes whose name has one of these in it, in this order")
    parser.add_argument("--recovery", type=Path, nargs="*", default=[], help="adapters to measure the recipes of --only with, too")
    parser.add_argument("--write", help="a recipe by a part of its name, to be written to --gguf and not measured")
    parser.add_argument("--gguf", type=Path, help="where --write writes")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)

    study = Study(options.base, options.adapter, options.out, pick_device_and_dtype("auto")[1])
    pairs = read_examples(options.held, study.tokenizer, 1.0, 256)
    print(f"{len(pairs)} held-out pairs", flush=True)
    count, spare = options.count, options.calibrate
    clean = [Example([START], pair.answer) for pair in pairs if pair.answer[-1] == END]
    known_file = options.out / "calibration.pt"
    if known_file.exists():
        known = torch.load(known_file, weights_only=False)
    else:
        at = 2 * count
        known = study.calibrate(clean[at:at + spare], pairs[at + spare:at + 2 * spare])
        torch.save(known, known_file)

    if options.write:
        name = next(name for name in RECIPES if options.write in name)
        return write(RECIPES[name], study, Base(options.base), known, name, options.gguf)

    results_file = options.out / "results.json"
    results = json.loads(results_file.read_text()) if results_file.exists() else {}
    first = next(iter(RECIPES))
    wanted = [first] + [name for part in options.only for name in RECIPES if part in name]
    # the first is what the others are compared with, so it is measured in every run
    missing = [first] + [name for name in dict.fromkeys(wanted) if name not in results and name != first]
    for name in missing[:options.at_most + 1]:
        results[name] = study.measure(RECIPES[name], known, clean[:count], pairs[count:2 * count])
        results_file.write_text(json.dumps(results, indent=2) + "\n")
        print(name, results[name], flush=True)
    for folder in options.recovery:
        for name in [name for part in options.only for name in RECIPES if part in name]:
            row = study.measure(RECIPES[name], known, clean[:count], pairs[count:2 * count], added_by(folder))
            results[f"{name}; {folder.name}"] = row
            results_file.write_text(json.dumps(results, indent=2) + "\n")
            print(name, folder.name, row, flush=True)
    order = {name: at for at, name in enumerate(RECIPES)}  # what a recovery adapter did comes last
    (options.out / "table.md").write_text(to_table(dict(sorted(results.items(), key=lambda row: order.get(row[0], len(order))))))


if __name__ == "__main__":
    main()
