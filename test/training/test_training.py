"""train.py by its command, on a small random base: the three methods, packing, averages, a resumed run."""

import csv
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import torch

from pretrain import export
from training.adapter import added_by
from training.base import Base
from training.decoder import Decoder, Shape
from training.pretraining_data import train_tokenizer
from training.quantizers import round_blocks

MODELS = Path(__file__).parents[2] / "models"
TEXTS = ["The river was high that spring, and nobody crossed it.", "A house stands on the hill; its door is green."]


class TrainingTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.place = Path(cls.folder.name)
        torch.manual_seed(0)
        tokenizer = train_tokenizer(iter(TEXTS), 300)
        shape = Shape(layers=2, width=64, heads=2, key_heads=1, feed_forward=96, vocabulary=tokenizer.get_vocab_size())
        decoder = Decoder(shape)
        torch.nn.init.normal_(decoder.embed_tokens.weight, std=0.1)
        export(cls.place / "base.gguf", shape, decoder.state_dict(), tokenizer)
        lines = [{"input": text.replace("e", "a"), "output": text} for text in TEXTS] * 8 + [{"text": TEXTS[0]}]
        (cls.place / "data.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_script(self, script, *arguments):
        command = [sys.executable, MODELS / script, *arguments]
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr[-3000:])

    def losses(self, name, steps, *more):
        self.run_script("train.py", "--base", self.place / "base.gguf", "--data", self.place / "data.jsonl",
                        "--out", self.place / name, "--steps", steps, "--dtype", "float32", "--warmup", 1,
                        "--tokens-per-batch", 256, "--max-tokens", 128, *more)
        return self.column(name, "loss")

    def column(self, name, heading):
        file = "loss.csv" if heading == "loss" else "rewards.csv"
        with open(self.place / name / file, newline="") as lines:
            return [float(row[heading]) for row in csv.DictReader(lines)]

    def test_packed_pairs_are_learnt_and_the_better_of_two_trainings_is_named(self):
        self.run_script("pack.py", "--base", self.place / "base.gguf", "--out", self.place / "pairs.xz", self.place / "data.jsonl")
        job = {"name": "proofread", "version": "0.1.0", "share": 1, "tokens": 256, "sources": {"pairs.xz": 1}, "held": "pairs.xz"}
        plan = [{**job, "out": "idle", "steps": 1, "rate": 1e-9}, {**job, "out": "learning", "steps": 8, "rate": 1e-2}]
        (self.place / "plan.json").write_text(json.dumps(plan))
        self.run_script("train_resident.py", "--plan", self.place / "plan.json", "--data", self.place, "--adapters", self.place,
                        "--base", self.place / "base.gguf", "--out", self.place / "resident", "--eager", "--dtype", "float32")
        self.assertEqual((self.place / "resident/best.txt").read_text(), "learning\n")
        self.assertEqual(json.loads((self.place / "resident/learning/adapter.json").read_text())["version"], "0.1.0")

    def test_adapters_over_plain_weights_and_over_codes_learn_alike(self):
        plain = self.losses("lora", 4, "--learning-rate", 1e-2, "--license", "CC-BY-4.0")
        self.assertEqual(json.loads((self.place / "lora/adapter.json").read_text())["license"], "CC-BY-4.0")
        self.assertLess(plain[3], plain[0])
        codes = self.losses("qlora", 4, "--learning-rate", 1e-2, "--method", "qlora")
        self.assertEqual(json.loads((self.place / "qlora/adapter.json").read_text())["license"], "unspecified")
        for one, other in zip(plain, codes):
            self.assertAlmostEqual(one, other, delta=1e-3)

    def test_all_weights_learn_and_leave_as_a_model_file(self):
        how = ("--method", "full", "--pack", "--ema", 0.9, "--quantize-aware", "--learning-rate", 1e-2)
        first = self.losses("full", 3, *how)
        both = self.losses("full", 6, *how, "--resume")
        self.assertEqual(both[:3], first)
        self.assertEqual(len(both), 6)
        self.assertLess(both[5], 0.9 * both[0])
        trained, base = Base(self.place / "full/model.gguf"), Base(self.place / "base.gguf")
        self.assertEqual(trained.shape.layers, base.shape.layers)
        self.assertEqual(trained.tokenizer().encode(TEXTS[0]).ids, base.tokenizer().encode(TEXTS[0]).ids)
        name = "layers.0.self_attn.q_proj.weight"
        self.assertGreater((trained.tensor(name) - base.tensor(name)).abs().max(), 1e-3)

    def test_recovery_brings_a_coarse_base_back_to_its_teacher(self):
        teacher, coarse = Base(self.place / "base.gguf"), self.place / "coarse.gguf"
        names = [f"layers.{layer}.mlp.{part}_proj.weight" for layer in (0, 1) for part in ("gate", "up", "down")]
        grids = {name: round_blocks(teacher.tensor(name), 2, 32, True).grid for name in names}
        teacher.rewrite(coarse, grids, name="coarse", size="0M", license_="apache-2.0")
        data, start = ("--data", self.place / "data.jsonl"), self.place / "start"
        self.run_script("repair.py", "--base", coarse, "--wanted", self.place / "base.gguf", *data, "--rank", 4, "--tokens", 500, "--out", start)
        self.losses("task", 2)
        how = ("--base", coarse, "--teacher", self.place / "base.gguf", "--teacher-adapter", self.place / "task",
               "--student-wears", "--rank", 4, "--alpha", 8, "--learning-rate", 3e-3)
        bare, begun = self.losses("bare", 1, *how)[0], self.losses("recovery", 6, *how, "--start", start)
        self.assertLess(begun[0], bare)  # without any training
        both = self.losses("recovery", 30, *how, "--start", start, "--resume")
        self.assertEqual(both[:6], begun)
        self.assertLess(both[29], 0.7 * both[0])
        joined = ("--base", coarse, "--adapters", self.place / "recovery", self.place / "task")
        self.run_script("repair.py", *joined, "--rank", 20, "--out", self.place / "both")
        sums = [added_by(self.place / name) for name in ("recovery", "task", "both")]
        for name, both in sums[2].items():
            torch.testing.assert_close(both, sums[0][name] + sums[1][name], atol=1e-4, rtol=1e-2)

    def test_an_adapter_is_carried_over_to_a_coarse_base(self):
        teacher, coarse = Base(self.place / "base.gguf"), self.place / "coarse.gguf"
        names = [f"layers.{layer}.mlp.{part}_proj.weight" for layer in (0, 1) for part in ("gate", "up", "down")]
        grids = {name: round_blocks(teacher.tensor(name), 2, 32, True).grid for name in names}
        teacher.rewrite(coarse, grids, name="coarse", size="0M", license_="apache-2.0")
        self.losses("task", 5)
        how = ("--base", coarse, "--teacher", self.place / "base.gguf", "--teacher-adapter", self.place / "task",
               "--start", self.place / "task", "--data", self.place / "data.jsonl", "--learning-rate", 3e-3)
        divergence = self.losses("carried", 30, *how)
        self.assertLess(divergence[29], 0.7 * divergence[0])

    def test_rejection_sampling_keeps_right_answers_and_policy_optimization_runs_by_reward(self):
        self.losses("taught", 100, "--method", "full", "--learning-rate", 5e-3)
        taught = ("--base", self.place / "taught/model.gguf", "--dtype", "float32")
        self.losses("pupil", 1, *taught)
        pairs = self.place / "pairs.jsonl"
        pairs.write_text("".join(json.dumps({"input": text.replace("e", "a"), "output": text}) + "\n" for text in TEXTS))
        both = ("--pairs", pairs, "--reward", "correction", "--most", 128, *taught)
        self.run_script("posttrain.py", "sample", "--committee", self.place / "pupil", self.place / "pupil", "--samples", 2,
                        "--out", self.place / "best.jsonl", *both)
        best = [json.loads(line) for line in (self.place / "best.jsonl").read_text().splitlines()]
        self.assertEqual(sorted((line["output"], line["reward"]) for line in best), sorted((text, 1.0) for text in TEXTS))
        self.run_script("posttrain.py", "policy", "--start", self.place / "pupil", "--name", "proofread", "--dev", 1,
                        "--minutes", 0.05, "--out", self.place / "policy", *both)
        self.assertGreater(min(self.column("policy", "reward")), 0.5)
        self.assertTrue((self.place / "policy/adapter.safetensors").exists())


if __name__ == "__main__":
    unittest.main()
