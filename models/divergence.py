"""How far other weights, or another adapter, are from a model: nats a token (KL), by task, without any reference.

    python models/divergence.py --base NEW.gguf --pairs proofread=PAIRS.jsonl summarize=PAIRS.jsonl
    python models/divergence.py --base NEW.gguf --carried models/work/carried --pairs proofread=PAIRS.jsonl

The teacher is --teacher with the adapters of --adapters; the student is --base with the same, or with those of
--carried. The last line is of both without any adapter, on the answers of all tasks as plain text.
"""

import argparse
from pathlib import Path

import torch

from training.adapter import adapted_decoder
from training.base import DEFAULT_BASE, FETCHED_BASE, Base
from training.distillation import Teacher
from training.pairs import Example, named_file, padded_batches, read_examples, to_tensors


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", nargs="+", required=True, type=named_file, metavar="ADAPTER=FILE")
    parser.add_argument("--base", type=Path, default=DEFAULT_BASE)
    parser.add_argument("--teacher", type=Path, default=FETCHED_BASE)
    parser.add_argument("--adapters", type=Path, default=Path("models/adapters"))
    parser.add_argument("--carried", type=Path, help="folder of the student's adapters; by default those of the teacher")
    parser.add_argument("--tokens", type=int, default=1_500, help="answer tokens of each task")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def divergence(base: Base, worn: Path | None, teacher: Teacher, examples: list[Example], tokens: int) -> tuple[float, int]:
    """Mean over at least so many answer tokens, or all there are; and how many they were."""
    decoder, adapter = adapted_decoder(base, 16, 32, teacher.dtype, torch.device("cpu"))
    if worn:
        adapter.load(worn)  # without, B is zero
    total, seen, rows = 0.0, 0, 0
    batches = padded_batches(examples, 512, 0)
    while seen < tokens and rows < len(examples):
        chosen = next(batches)
        batch = to_tensors(chosen, torch.device("cpu"))
        _, mean = teacher.loss(decoder, chosen, batch)
        total, seen, rows = total + mean * len(batch.which), seen + len(batch.which), rows + len(chosen)
    return total / seen, seen


@torch.no_grad()
def main():
    options = read_options()
    torch.set_num_threads(options.threads)
    base, wanted, cpu = Base(options.base), Base(options.teacher), torch.device("cpu")
    tokenizer, answers = base.tokenizer(), []
    for name, file in options.pairs:
        examples = read_examples(file, tokenizer, 1.0, 640)
        answers += [Example(example.prompt[:1], example.answer) for example in examples[:200]]
        teacher = Teacher(wanted, options.adapters / name, None, torch.bfloat16, cpu)
        mean, seen = divergence(base, (options.carried or options.adapters) / name, teacher, examples, options.tokens)
        print(f"{name}  {mean:.4f}  of {seen} tokens", flush=True)
    mean, seen = divergence(base, None, Teacher(wanted, None, None, torch.bfloat16, cpu), answers, options.tokens)
    print(f"no adapter  {mean:.4f}  of {seen} tokens")


if __name__ == "__main__":
    main()
