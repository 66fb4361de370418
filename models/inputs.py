"""Write what the inputs of the base's matrices look like, for rounding it to fewer bits (convert/compact.ts).

    python models/inputs.py --pairs proofread=PAIRS.jsonl summarize=PAIRS.jsonl ... --out models/base-inputs.gguf

Reads each task's pairs with its adapter from --adapters, and the answers of all of them once more as plain text
without any, all with equal weight. The second moments [in, in] of each input become a diagonal and a few factors
(factor analysis): moments ~ diag(rest) + F F', where row j of F is the root of the mean square of column j times
its loadings. Two tensors for each input, named by the first matrix that reads it: `.spread`, the mean squares
[in], and `.loadings` [rank, in] in Q8_0. The last is that of the head, whose table is the embedding too.
"""

import argparse
import random
from pathlib import Path

import gguf
import torch

from training.base import FETCHED_BASE, GGUF_NAMES, Base
from training.distillation import wear
from training.pairs import Example, named_file, read_examples, to_tensors

SHARED = {"q_proj", "o_proj", "gate_proj", "down_proj"}  # k and v read what q reads, up what gate reads
DAMPING = 0.01  # of the mean square, added to each: what little text did not show
EMBEDDING = 0.3  # the same for the table, each of whose numbers is read as an embedding too
LEAST_REST = 0.02  # of its mean square is left to each column


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", nargs="+", required=True, type=named_file, metavar="ADAPTER=FILE")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--base", type=Path, default=FETCHED_BASE)
    parser.add_argument("--adapters", type=Path, default=Path("models/adapters"))
    parser.add_argument("--tokens", type=int, default=7_000, help="of each task, and of plain text")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def input_moments(base: Base, adapter: Path | None, examples: list[Example]) -> dict[str, torch.Tensor]:
    """Mean of x x' over all positions, and for the head over those that predict an answer."""
    cpu = torch.device("cpu")
    decoder = base.decoder(torch.bfloat16, cpu)
    for worn in wear(decoder, adapter, torch.bfloat16, cpu) if adapter else []:
        worn.rows = torch.ones(1, 1, 1, dtype=torch.bfloat16)
    sums: dict[str, torch.Tensor] = {}
    counts: dict[str, int] = {}

    def add(name: str, x: torch.Tensor) -> None:
        x = x.flatten(0, -2).float()
        if name not in sums:
            sums[name] = torch.zeros(x.shape[1], x.shape[1])
        sums[name].addmm_(x.T, x)
        counts[name] = counts.get(name, 0) + len(x)

    for layer, projection, parent in decoder.projections():
        if projection in SHARED:
            name = f"blk.{layer}.{GGUF_NAMES[projection]}"
            getattr(parent, projection).register_forward_pre_hook(lambda _, inputs, name=name: add(name, inputs[0]))
    decoder.norm.register_forward_hook(lambda _, __, output: add("token_embd", output))
    for example in examples:  # one at a time: padding is no input
        batch = to_tensors([[example]], cpu)
        decoder(batch.ids, None, batch.where, torch.bfloat16)
    return {name: moments / counts[name] for name, moments in sums.items()}


def factors(moments: torch.Tensor, rank: int) -> torch.Tensor:
    """Loadings [in, rank] by principal factors: with the roots of the mean squares, moments but for the diagonal."""
    squares = moments.diagonal()
    rest = torch.zeros_like(squares)
    vectors = torch.randn(len(squares), 2 * rank, generator=torch.Generator().manual_seed(0))
    for _ in range(30):  # orthogonal iteration, while what is left to each column settles
        vectors = torch.linalg.qr(moments @ vectors - rest[:, None] * vectors).Q
        reduced = vectors.T @ (moments @ vectors - rest[:, None] * vectors)
        values, turn = torch.linalg.eigh((reduced + reduced.T) / 2)
        found = vectors @ turn[:, -rank:] * values[-rank:].clamp(min=0).sqrt()
        rest = torch.maximum(squares - found.square().sum(1), LEAST_REST * squares)
    found *= ((squares - rest) / found.square().sum(1).clamp(min=1e-12)).sqrt().clamp(max=1)[:, None]
    return found / squares.sqrt()[:, None]


def some(examples: list[Example], tokens: int, seed: int) -> list[Example]:
    chosen, left = [], tokens
    for example in random.Random(seed).sample(examples, len(examples)):
        if left <= 0:
            break
        chosen.append(example)
        left -= len(example)
    return chosen


@torch.no_grad()
def main():
    options = read_options()
    torch.set_num_threads(options.threads)
    base = Base(options.base)
    tokenizer = base.tokenizer()
    parts, answers = [], []
    for name, file in options.pairs:
        examples = some(read_examples(file, tokenizer, 1.0, 640), options.tokens, options.seed)
        parts.append(input_moments(base, options.adapters / name, examples))
        answers += [Example(example.prompt[:1], example.answer) for example in examples]
        print(f"{name}: {len(examples)} pairs", flush=True)
    parts.append(input_moments(base, None, some(answers, options.tokens, options.seed)))

    writer = gguf.GGUFWriter(options.out, "inputs")
    for name in parts[0]:
        moments = torch.stack([part[name] for part in parts]).mean(0)
        share = EMBEDDING if name == "token_embd" else DAMPING
        moments += share * moments.diagonal().mean() * torch.eye(len(moments))
        writer.add_tensor(f"{name}.spread", moments.diagonal().contiguous().numpy())
        loadings = gguf.quants.quantize(factors(moments, options.rank).T.contiguous().numpy(), gguf.GGMLQuantizationType.Q8_0)
        writer.add_tensor(f"{name}.loadings", loadings, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    print(f"{len(parts[0])} inputs, {options.out.stat().st_size} bytes, in {options.out}")


if __name__ == "__main__":
    main()
