"""Write the adapter that brings one model's weights nearest to another's, without training: where an
accuracy-recovery adapter begins, and how several adapters become one.

    python models/repair.py --base QUANTIZED.gguf --wanted BASE.gguf --data TEXTS.jsonl --out models/work/recovery-start
    python models/repair.py --base QUANTIZED.gguf --adapters RECOVERY TASK --data TEXTS.jsonl --out models/work/both

What is wanted are the weights of --wanted (by default those of --base) and what --adapters add to them; for each
projection B A is the best of its rank, counted in what reaches the output for inputs as the examples of --data
give them. Where the rank is that of all adapters together, --rank 32 for two of 16, they are put side by side
instead: the same function, at once and without any data.
"""

import argparse
import json
from pathlib import Path

import torch

from safetensors.torch import load_file

from training.adapter import adapted_decoder, added_by, tensor_prefix
from training.base import DEFAULT_BASE, Base
from training.machine import pick_device_and_dtype
from training.pairs import padded_batches, read_examples, to_tensors
from training.quantizers import repair


def input_moments(decoder, modules, examples, count: int, device) -> dict:
    """Mean of x x' of each projection's inputs. Those that read the same input share it."""
    first = {"k_proj": "q_proj", "v_proj": "q_proj", "up_proj": "gate_proj"}
    moments, positions, hooks = {}, 0, []
    for key, module in modules.items():
        if key[1] not in first:
            moments[key] = torch.zeros(module.a.shape[1], module.a.shape[1], device=device)

            def add(_, inputs, __, sum_=moments[key]):
                x = inputs[0].detach().flatten(0, -2)
                sum_.addmm_(x.T, x)

            hooks.append(module.register_forward_hook(add))
    batches = padded_batches(examples, 512, 0)
    with torch.no_grad():
        while positions < count:
            batch = to_tensors(next(batches), device)
            decoder(batch.ids, None, batch.where)
            positions += batch.ids.numel()
    for hook in hooks:
        hook.remove()
    return {key: moments[key[0], first.get(key[1], key[1])] / positions for key in modules}


def side_by_side(folders: list[Path], adapter) -> None:
    """A and B of all folders, one after another, with the scale of each in its B."""
    parts = [(load_file(folder / "adapter.safetensors"), json.loads((folder / "adapter.json").read_text())) for folder in folders]
    for key, module in adapter.modules.items():
        name = tensor_prefix(*key)
        module.a.data = torch.cat([tensors[f"{name}.lora_A.weight"].float() for tensors, _ in parts])
        module.b.data = torch.cat([
            tensors[f"{name}.lora_B.weight"].float() * card["alpha"] / card["rank"] / module.scale for tensors, card in parts
        ], 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, default=DEFAULT_BASE, help="the weights that will be held")
    parser.add_argument("--wanted", type=Path, help="GGUF file of the weights to come near to; by default those of --base")
    parser.add_argument("--adapters", type=Path, nargs="*", default=[], help="adapters whose parts are wanted too")
    parser.add_argument("--data", type=Path, help="JSONL of {input, output, instruction?} or {text}")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--name", default="recovery", help="name and task written into adapter.json")
    parser.add_argument("--version", default="0.1.0")
    parser.add_argument("--license", default="unspecified")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--tokens", type=int, default=6000, help="of the data, to know the inputs by")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    device, _ = pick_device_and_dtype("float32")

    held = Base(options.base)
    ranks = [json.loads((folder / "adapter.json").read_text())["rank"] for folder in options.adapters]
    if not options.wanted and sum(ranks) == options.rank:
        _, adapter = adapted_decoder(held, options.rank, 2 * options.rank, torch.float32, device)
        side_by_side(options.adapters, adapter)
        adapter.export(options.out, options.name, options.version, options.license)
        return print(f"{len(ranks)} adapters side by side, in {options.out}")
    if not options.data:
        parser.error("--data is needed, unless --rank is that of all adapters together")
    wanted = Base(options.wanted) if options.wanted else held
    alpha = 2 * options.rank  # as train.py has it
    decoder, adapter = adapted_decoder(wanted, options.rank, alpha, torch.float32, device)
    examples = read_examples(options.data, held.tokenizer(), 1.0, 256)
    moments = input_moments(decoder, adapter.modules, examples, options.tokens, device)
    _, held_adapter = adapted_decoder(held, options.rank, alpha, torch.float32, device)
    parts = [added_by(folder) for folder in options.adapters]
    before, after = 0.0, 0.0
    for key, module in adapter.modules.items():
        lost = module.frozen.weight - held_adapter.modules[key].frozen.weight
        for part in parts:
            lost = lost + part[tensor_prefix(*key)].to(device)
        a, b = repair(lost, moments[key], options.rank)
        rest = lost - b @ a
        before += ((lost @ moments[key]) * lost).sum().item()
        after += ((rest @ moments[key]) * rest).sum().item()
        scale = (alpha / options.rank) ** 0.5
        module.a.data.copy_(a / scale)
        module.b.data.copy_(b / scale)
    adapter.export(options.out, options.name, options.version, options.license)
    print(f"{len(adapter.modules)} projections: {1 - after / before:.1%} of what the outputs lack made up for, in {options.out}")


if __name__ == "__main__":
    main()
