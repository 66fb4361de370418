"""Makes one file of arrays out of JSONL pairs, for `train_resident.py` on another machine.

    python models/pack.py --out models/work/gpu/proofread.xz [--max-tokens 256] FILE.jsonl ...

Lines as train.py reads them. The same pair twice is kept once.
"""

import argparse
from pathlib import Path

from training.base import DEFAULT_BASE, Base
from training.pairs import read_examples
from training.resident import PackedExamples


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--base", type=Path, default=DEFAULT_BASE, help="whose tokenizer")
    parser.add_argument("--max-tokens", type=int, default=1024, help="longer pairs are left out")
    options = parser.parse_args()
    tokenizer = Base(options.base).tokenizer()
    examples = {
        (tuple(example.prompt), tuple(example.answer)): example
        for file in options.files for example in read_examples(file, tokenizer, 1.0, options.max_tokens)
    }
    packed = PackedExamples.of(list(examples.values()))
    packed.save(options.out)
    print(f"{options.out}: {len(packed)} examples, {len(packed.tokens)} tokens, {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
