"""Post-training of an adapter on its own answers: training pairs by rejection sampling, and policy optimization.

    python models/posttrain.py sample --pairs held.jsonl --committee models/adapters/proofread models/work/proofread-c \
        --reward correction --out models/work/best.jsonl
    python models/posttrain.py policy --pairs held.jsonl --start models/adapters/proofread --reward correction \
        --name proofread --out models/work/policy --minutes 25

`sample` lets several checkpoints answer each prompt and keeps the answer of the best reward, as pairs for
train.py. `policy` raises the reward directly (training/policy.py has the formulas), and says what greedy
answers to pairs held back (--dev) are worth before and after: keep it only if that rose, and the sets of
`pilcrow eval` agree. Rewards need a reference output with each input; see training/rewards.py.
"""

import argparse
import csv
import json
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch

from training.adapter import adapted_decoder
from training.base import DEFAULT_BASE, END, Base
from training.machine import end_time, pick_device_and_dtype
from training.pairs import Example, to_prompt
from training.policy import advantages, policy_loss
from training.rewards import REWARDS
from training.sampling import log_likelihoods, sample


@dataclass(frozen=True)
class Task:
    source: str
    reference: str
    prompt: list[int]
    instruction: str | None = None


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    both = argparse.ArgumentParser(add_help=False)
    both.add_argument("--pairs", type=Path, required=True, help="JSONL of {input, output, instruction?}")
    both.add_argument("--out", type=Path, required=True)
    both.add_argument("--reward", choices=REWARDS, required=True)
    both.add_argument("--base", type=Path, default=DEFAULT_BASE)
    both.add_argument("--samples", type=int, default=4, help="answers to a prompt")
    both.add_argument("--prompts", type=int, default=8, help="prompts at a time, all of one length")
    both.add_argument("--most", type=int, default=40, help="longer prompts are left out (tokens)")
    both.add_argument("--threads", type=int, default=1)
    both.add_argument("--dtype", choices=("auto", "float32", "bfloat16"), default="auto")
    both.add_argument("--seed", type=int, default=0)
    both.add_argument("--minutes", type=float, default=30)
    making = commands.add_parser("sample", parents=[both])
    making.add_argument("--committee", type=Path, nargs="+", required=True, help="folders of adapters of one rank")
    making.add_argument("--temperature", type=float, default=0.8)
    making.add_argument("--least", type=float, default=0.5, help="reward below which nothing is kept")
    policy = commands.add_parser("policy", parents=[both])
    policy.add_argument("--start", type=Path, required=True, help="folder of the adapter to begin with")
    policy.add_argument("--name", required=True)
    policy.add_argument("--version", default="0.1.0")
    policy.add_argument("--license", default="unspecified", help="licence written into adapter.json: yours to choose")
    policy.add_argument("--beta", type=float, default=0.02, help="price of straying from the start")
    policy.add_argument("--gamma", type=float, default=0.1, help="price of straying in a round")
    policy.add_argument("--steps", type=int, default=2, help="of the optimizer a round")
    policy.add_argument("--learning-rate", type=float, default=2e-5)
    policy.add_argument("--dev", type=int, default=64, help="pairs held back to judge by, at least")
    return parser.parse_args()


class Policy:
    """An adapter that answers, and may be exchanged for another of its rank."""

    def __init__(self, options, first: Path):
        self.device, self.dtype = pick_device_and_dtype(options.dtype)
        base = Base(options.base)
        self.tokenizer = base.tokenizer()
        card = json.loads((first / "adapter.json").read_text())
        self.decoder, self.adapter = adapted_decoder(base, card["rank"], card["alpha"], self.dtype, self.device)
        self.adapter.load(first)
        self.parameters = [*self.adapter.a(), *self.adapter.b()]
        self.generator = torch.Generator(self.device).manual_seed(options.seed)

    def tasks(self, file: Path, most: int) -> list[Task]:
        made = []
        for line in map(json.loads, open(file, encoding="utf8")):
            prompt = to_prompt(self.tokenizer, line["input"], line.get("instruction"))
            if len(prompt) <= most:
                made.append(Task(line["input"], line["output"], prompt, line.get("instruction")))
        return made

    def answer(self, tasks: list[Task], count: int, temperature: float) -> list[list[list[int]]]:
        longest = int(1.3 * len(tasks[0].prompt)) + 8
        prompts = [task.prompt for task in tasks]
        return sample(self.decoder, prompts, count, temperature, longest, self.generator, self.dtype)

    def text(self, answer: list[int]) -> str:
        return self.tokenizer.decode([token for token in answer if token != END])

    def likelihoods(self, examples: list[Example]) -> torch.Tensor:
        return log_likelihoods(self.decoder, examples, self.device, self.dtype)

    @torch.no_grad()
    def likelihoods_of(self, values: list[torch.Tensor], examples: list[Example]) -> torch.Tensor:
        """As other adapter weights would have it."""
        kept = [parameter.detach().clone() for parameter in self.parameters]
        self.put(values)
        result = self.likelihoods(examples)
        self.put(kept)
        return result

    @torch.no_grad()
    def put(self, values: list[torch.Tensor]) -> None:
        for parameter, value in zip(self.parameters, values):
            parameter.copy_(value)


def groups(tasks: list[Task], size: int, order: random.Random | None) -> Iterator[list[Task]]:
    """Each task once, `size` of one prompt length at a time; in random order, if one is given."""
    by_length = defaultdict(list)
    for task in order.sample(tasks, len(tasks)) if order else tasks:
        by_length[len(task.prompt)].append(task)
    made = [same[at:at + size] for same in by_length.values() for at in range(0, len(same), size)]
    if order:
        order.shuffle(made)
    yield from made


def make_pairs(options) -> None:
    policy, reward, end = Policy(options, options.committee[0]), REWARDS[options.reward], end_time(options.minutes, None)
    tasks = policy.tasks(options.pairs, options.most)
    members = []
    for folder in options.committee:
        policy.adapter.load(folder)
        members.append([parameter.detach().clone() for parameter in policy.parameters])
    options.out.parent.mkdir(parents=True, exist_ok=True)
    asked, kept, wins = 0, 0, [0] * len(members)
    with open(options.out, "w", encoding="utf8") as out:
        for group in groups(tasks, options.prompts, random.Random(options.seed)):
            if time.time() > end:
                break
            judged: list[list[tuple[float, int, str]]] = [[] for _ in group]
            for number, member in enumerate(members):
                policy.put(member)
                for task, answers, all_ in zip(group, policy.answer(group, options.samples, options.temperature), judged):
                    texts = [policy.text(answer) for answer in answers if answer[-1] == END]
                    all_ += [(reward(task.source, text, task.reference), -number, text) for text in texts]
            asked += len(group)
            for task, all_ in zip(group, judged):
                if not all_ or max(all_)[0] < options.least:
                    continue
                score, member, text = max(all_)
                line = {"input": task.source, "output": text, "reward": round(score, 3)}
                out.write(json.dumps(line | ({"instruction": task.instruction} if task.instruction else {})) + "\n")
                kept, wins[-member] = kept + 1, wins[-member] + 1
    print(f"{kept} of {asked} prompts kept in {options.out}; best answers by member: {wins}")


def worth(policy: Policy, tasks: list[Task], reward, size: int) -> float:
    """The mean reward of greedy answers."""
    scores = [
        reward(task.source, policy.text(answers[0]), task.reference)
        for group in groups(tasks, size, None) for task, answers in zip(group, policy.answer(group, 1, 0.0))
    ]
    return sum(scores) / len(scores)


def optimize(options) -> None:
    policy, reward, end = Policy(options, options.start), REWARDS[options.reward], end_time(options.minutes, None)
    order = random.Random(options.seed)
    # whole groups are held back, so that greedy answers cost few steps
    chunks = list(groups(policy.tasks(options.pairs, options.most), options.prompts, order))
    chunks.sort(key=len, reverse=True)
    held = -(-options.dev // options.prompts)
    dev, tasks = ([task for chunk in some for task in chunk] for some in (chunks[:held], chunks[held:]))
    if not tasks:
        raise SystemExit("all pairs are held back: give more, or a smaller --dev")
    reference = [parameter.detach().clone() for parameter in policy.parameters]
    optimizer = torch.optim.AdamW(policy.parameters, lr=options.learning_rate, weight_decay=0, betas=(0.9, 0.98))
    options.out.mkdir(parents=True, exist_ok=True)
    before, start, number = worth(policy, dev, reward, options.prompts), time.time(), 0
    print(f"{len(tasks)} prompts; greedy answers to {len(dev)} others are worth {before:.4f}", flush=True)
    with open(options.out / "rewards.csv", "w", newline="") as log:
        rows = csv.writer(log)
        rows.writerow(["round", "minutes", "reward", "best", "divergence", "from_start"])
        while time.time() < end:
            for group in groups(tasks, options.prompts, order):
                if time.time() >= end:
                    break
                answers = policy.answer(group, options.samples, 1.0)
                examples = [Example(task.prompt, answer) for task, some in zip(group, answers) for answer in some]
                rewards = torch.tensor([
                    [reward(task.source, policy.text(answer), task.reference) for answer in some]
                    for task, some in zip(group, answers)
                ])
                with torch.no_grad():
                    log_k = policy.likelihoods(examples).view_as(rewards)
                log_reference = policy.likelihoods_of(reference, examples).view_as(rewards)
                advantage = advantages(rewards, log_k, log_reference, options.beta)
                for _ in range(options.steps):
                    loss, divergence = policy_loss(policy.likelihoods(examples).view_as(rewards), log_k, advantage, options.gamma)
                    loss.backward()
                    torch.nn.utils.clip_grad_norm_(policy.parameters, 1.0)
                    optimizer.step()
                    optimizer.zero_grad(set_to_none=True)
                number += 1
                rows.writerow([number, f"{(time.time() - start) / 60:.2f}", f"{rewards.mean():.4f}", f"{rewards.amax(1).mean():.4f}",
                               f"{divergence:.5f}", f"{(log_k - log_reference).mean():.4f}"])
                log.flush()
    policy.adapter.export(options.out, options.name, options.version, options.license)
    after = worth(policy, dev, reward, options.prompts)
    print(f"done: {number} rounds; greedy answers to {len(dev)} others are worth {after:.4f}, {before:.4f} before, in {options.out}")


if __name__ == "__main__":
    options = read_options()
    torch.set_num_threads(options.threads)
    (make_pairs if options.command == "sample" else optimize)(options)
