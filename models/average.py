"""Average adapters of one shape, tensor by tensor: of a training and its continuation, the mean is often better
than either (model soups, Wortsman et al. 2022).

    python models/average.py models/work/proofread-b models/work/proofread-c --out models/work/proofread

Takes name, rank and alpha from the first folder's adapter.json; the tensors are added in float32. For adapters
that were trained on from one another: of strangers, whose factors stand for different things, the mean is nothing.
"""

import argparse
import json
from pathlib import Path

from safetensors.torch import load_file, save_file

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("adapters", type=Path, nargs="+", help="folders with adapter.safetensors and adapter.json")
parser.add_argument("--out", type=Path, required=True)
parser.add_argument("--version", default="0.1.0", help="version written into adapter.json")
options = parser.parse_args()

adapters = [load_file(folder / "adapter.safetensors") for folder in options.adapters]
first = adapters[0]
for folder, adapter in zip(options.adapters, adapters):
    if {name: tensor.shape for name, tensor in adapter.items()} != {name: tensor.shape for name, tensor in first.items()}:
        parser.error(f"{folder} has other tensors than {options.adapters[0]}")
mean = {name: (sum(adapter[name].float() for adapter in adapters) / len(adapters)).to(tensor.dtype).contiguous()
        for name, tensor in first.items()}

options.out.mkdir(parents=True, exist_ok=True)
save_file(mean, options.out / "adapter.safetensors")
card = json.loads((options.adapters[0] / "adapter.json").read_text())
card["version"] = options.version
(options.out / "adapter.json").write_text(json.dumps(card, indent=2) + "\n")
print(f"{len(adapters)} adapters, {len(mean)} tensors, in {options.out}")
