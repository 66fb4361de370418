"""Train on the base: a LoRA adapter (the frozen base below it), the same over 4-bit codes, or all weights;
on a CPU or on GPUs.

    python models/train.py --data models/work/proofread.jsonl --out models/work/proofread \
        --name proofread --until 21:00

Reads the base straight from its GGUF file, so the adapter is trained on exactly the weights that the
runtime holds. Each line of the data is {"input", "output"} and, where a task has several wishes,
{"instruction"}; a pair becomes [1] + encode(input) + [2] + encode(output) + [2], with
encode(instruction) + [2] before the input if there is one, and only the output and its [2] are learnt.
A line {"text"} is learnt whole. With --teacher what is learnt at each of these places is not the token but the distribution that
another model has there, such as that of the unquantized base. Stops by the clock, because on our machines time is the budget: the
learning rate decays to that end. Knows nothing of the tasks. Under torchrun the gradients are averaged
over all processes.

What --method holds, for the base of 134.5M weights, besides activations:
    lora   the base in the type it computes in, 0.27 GB in bfloat16, and 16 bytes for each of 4.9M adapter weights
    qlora  the base as the 4-bit codes of its file, 0.12 GB with the embedding; each use unpacks one matrix
    full   16 bytes for each weight (itself, gradient, two moments of AdamW, all float32): 2.2 GB; with --ema 2.7
"""

import argparse
import csv
import time
from pathlib import Path

import torch
import torch.distributed as dist
import torch.nn.functional as F

from training.adapter import adapted_decoder
from training.base import DEFAULT_BASE, Base, as_q4_1
from training.distillation import Teacher
from training.machine import Average, end_time, join_processes, pick_device_and_dtype, save_whole
from training.pairs import packed_batches, padded_batches, read_examples, to_tensors


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="JSONL of {input, output, instruction?} or {text}")
    parser.add_argument("--out", type=Path, required=True, help="folder for adapter or model.gguf, checkpoint, loss.csv")
    parser.add_argument("--method", choices=("lora", "qlora", "full"), default="lora")
    parser.add_argument("--quantize-aware", action="store_true", help="full: compute with the weights as 4 bits will have them")
    parser.add_argument("--name", default="proofread", help="name and task written into adapter.json")
    parser.add_argument("--version", default="0.1.0", help="version written into adapter.json")
    parser.add_argument("--license", default="unspecified", help="licence written into adapter.json: yours to choose")
    parser.add_argument("--base", type=Path, default=DEFAULT_BASE)
    parser.add_argument("--minutes", type=float, default=60, help="budget, unless --until is given")
    parser.add_argument("--until", help="HH:MM at which the learning rate reaches zero")
    parser.add_argument("--steps", type=int, help="stop after so many steps at the latest")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--learning-rate", type=float, help="of A, by default 1e-3; of all weights, by default 1e-4")
    parser.add_argument("--b-ratio", type=float, default=2.0, help="learning rate of B over that of A")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--alpha", type=float, default=32)
    parser.add_argument("--tokens-per-batch", type=int, default=1024)
    parser.add_argument("--max-tokens", type=int, default=1024, help="longer pairs are left out, longer texts cut")
    parser.add_argument("--pack", action="store_true", help="rows of --max-tokens full of examples, masked from each other")
    parser.add_argument("--edit-weight", type=float, default=1.0, help="weight of answer tokens that are not copies")
    parser.add_argument("--weight-decay", type=float, default=0.0)
    parser.add_argument("--ema", type=float, default=0.0, help="decay of the averaged weights that are exported; 0: none")
    parser.add_argument("--warmup", type=int, default=20, help="steps")
    parser.add_argument("--checkpoint-minutes", type=float, default=10)
    parser.add_argument("--dtype", choices=("auto", "float32", "bfloat16"), default="auto")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=Path, help="folder of a finished adapter to begin with instead of from nothing")
    parser.add_argument("--teacher", type=Path, help="GGUF file of the model to be like, place by place")
    parser.add_argument("--teacher-adapter", type=Path, help="a finished adapter that the teacher wears on pairs")
    parser.add_argument("--student-wears", action="store_true", help="the student wears it too: what it learns is to go with it")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out")
    options = parser.parse_args()
    if options.learning_rate is None:
        options.learning_rate = 1e-4 if options.method == "full" else 1e-3
    if options.quantize_aware and options.method != "full":
        parser.error("--quantize-aware is for --method full: the other methods have the 4-bit weights below them")
    if options.start and options.method == "full":
        parser.error("--start names an adapter; full training begins with --base")
    if options.teacher_adapter and (not options.teacher or options.pack):
        parser.error("--teacher-adapter needs --teacher, and rows of one example")
    return options


class Student:
    """What is trained: the decoder, the parameter groups with their learning rates, and how it is exported."""

    def __init__(self, options, dtype: torch.dtype, device: torch.device):
        self.options, self.dtype = options, dtype
        self.base = Base(options.base)
        if options.method == "full":
            # float32 is what learns; `dtype` is what computes
            self.decoder = self.base.decoder(torch.float32, device)
            self.groups = [{"params": list(self.decoder.parameters()), "rate": options.learning_rate}]
            if options.quantize_aware:
                for _, name, parent in self.decoder.projections():
                    getattr(parent, name).stored = as_q4_1
            return
        packed = options.method == "qlora"
        self.decoder, self.adapter = adapted_decoder(self.base, options.rank, options.alpha, dtype, device, packed)
        if options.start:
            self.adapter.load(options.start)
        self.groups = self.adapter.groups(options.learning_rate, options.b_ratio)

    def parameters(self) -> list[torch.nn.Parameter]:
        return [parameter for group in self.groups for parameter in group["params"]]

    def export(self, folder: Path) -> None:
        if self.options.method != "full":
            return self.adapter.export(folder, self.options.name, self.options.version, self.options.license)
        self.base.rewrite(folder / "model.gguf", self.decoder.state_dict(), name=self.options.name, size="135M", license_="apache-2.0")


def batch_loss(decoder, batch, dtype) -> tuple[torch.Tensor, float]:
    """Weighted loss to descend, plain mean loss to report."""
    logits = decoder(batch.ids, batch.documents, batch.where, dtype)
    losses = F.cross_entropy(logits.float(), batch.which, reduction="none")
    return (losses * batch.heavy).sum() / batch.heavy.sum(), losses.detach().mean().item()


def open_log(file: Path, resume: bool):
    fresh = not (resume and file.exists())
    log = open(file, "w" if fresh else "a", newline="")
    rows = csv.writer(log)
    if fresh:
        rows.writerow(["step", "minutes", "tokens", "loss", "learning_rate"])
    return log, rows


def main():
    options = read_options()
    end, start = end_time(options.minutes, options.until), time.time()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device, dtype = pick_device_and_dtype(options.dtype)
    process, world = join_processes(device)

    student = Student(options, dtype, device)
    wearer = student.decoder if options.student_wears else None
    teacher = Teacher(Base(options.teacher), options.teacher_adapter, wearer, dtype, device) if options.teacher else None
    parameters = student.parameters()
    optimizer = torch.optim.AdamW(
        student.groups, lr=options.learning_rate, weight_decay=options.weight_decay, betas=(0.9, 0.98)
    )
    average = Average(parameters, options.ema) if options.ema else None
    step, seen = 0, 0
    checkpoint_file = options.out / "checkpoint.pt"
    options.out.mkdir(parents=True, exist_ok=True)
    if options.resume:
        state = torch.load(checkpoint_file, map_location=device)
        for parameter, saved in zip(parameters, state["parameters"]):
            parameter.data.copy_(saved)
        optimizer.load_state_dict(state["optimizer"])
        if average:
            average.values, average.steps = state["average"]
        step, seen, start = state["step"], state["seen"], start - state["seconds"]

    examples = read_examples(options.data, student.base.tokenizer(), options.edit_weight, options.max_tokens)
    examples = examples[process::world]
    if options.pack:
        batches = packed_batches(examples, options.tokens_per_batch, options.max_tokens, options.seed + step)
    else:
        batches = padded_batches(examples, options.tokens_per_batch, options.seed + step)
    if process == 0:
        size = sum(p.numel() for p in parameters)
        print(f"{len(examples)} examples, {size} parameters, {dtype}, {(end - time.time()) / 60:.1f} minutes", flush=True)
        log, rows = open_log(options.out / "loss.csv", options.resume)

    def save():
        if average:
            average.swap()
        student.export(options.out)
        if average:
            average.swap()
        save_whole({
            "parameters": [p.detach() for p in parameters], "optimizer": optimizer.state_dict(),
            "average": (average.values, average.steps) if average else None,
            "step": step, "seen": seen, "seconds": time.time() - start,
        }, checkpoint_file)

    saved, recent, here, first = time.time(), [], 0, time.time()
    for chosen in batches:
        left = torch.tensor((end - time.time()) / (end - start), device=device)
        if world > 1:
            dist.broadcast(left, 0)  # all processes stop at the same step
        left = left.item()
        if left <= 0 or step == options.steps:
            break
        factor = min(1, (step + 1) / options.warmup) * left
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * factor

        batch = to_tensors(chosen, device)
        loss, plain = teacher.loss(student.decoder, chosen, batch) if teacher else batch_loss(student.decoder, batch, dtype)
        loss.backward()
        if world > 1:
            for parameter in parameters:
                dist.all_reduce(parameter.grad)
                parameter.grad /= world
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        if average:
            average.update()

        step, seen, here = step + 1, seen + batch.tokens * world, here + batch.tokens * world
        recent = [*recent[-49:], plain]
        if process == 0:
            rate = f"{options.learning_rate * factor:.2e}"
            rows.writerow([step, f"{(time.time() - start) / 60:.2f}", seen, f"{plain:.4f}", rate])
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
        if options.method != "full":
            print("baseSignature is 'pending': the bundle converter stamps it")
    if world > 1:
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
