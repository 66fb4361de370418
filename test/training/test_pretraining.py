"""The pretraining script as a whole, by its command: one process and several, straight and resumed."""

import csv
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

MODELS = Path(__file__).parents[2] / "models"
TEXTS = ["The river was high that spring, and nobody crossed it.", "A house stands on the hill; its door is green.",
         "We counted 12 boats and 3 ferries.", "She asked for the book, read it and gave it back."] * 12


class PretrainingTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.place = Path(cls.folder.name)
        corpus = cls.place / "corpus.jsonl"
        corpus.write_text("".join(json.dumps({"text": text}) + "\n" for text in TEXTS))
        cls.run_script("prepare", "--corpus", corpus, "--vocabulary", 300, "--out", cls.place / "tokens")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def run_script(cls, *arguments, processes=1):
        start = [sys.executable]
        if processes > 1:
            start += ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(processes)]
        done = subprocess.run([*start, MODELS / "pretrain.py", *map(str, arguments)], capture_output=True, text=True)
        if done.returncode:
            raise AssertionError(done.stderr[-3000:])

    def losses(self, name, steps, *more, processes=1):
        self.run_script("train", "--tokens", self.place / "tokens", "--out", self.place / name, "--rows", 4, "--length", 32,
                        "--steps", steps, "--warmup", 0, "--cooldown", 0, "--dtype", "float32", *more, processes=processes)
        with open(self.place / name / "loss.csv", newline="") as file:
            return [float(row["loss"]) for row in csv.DictReader(file)]

    def assertClose(self, some, others):
        """Before the first update to rounding; after it Muon's products are in bfloat16, which rounds split matrices
        otherwise: some thousandths, of a loss that falls by three nats."""
        self.assertEqual(len(some), len(others))
        for step, (one, other) in enumerate(zip(some, others)):
            self.assertAlmostEqual(one, other, delta=1e-4 if step < 2 else 1e-2)

    def test_many_processes_give_the_loss_of_one_and_a_resumed_run_that_of_a_straight_one(self):
        straight = self.losses("one", 4)
        self.assertLess(straight[3], straight[0])
        with self.subTest("FSDP2 over two processes"):
            self.assertClose(self.losses("sharded", 4, processes=2), straight)
        with self.subTest("tensor parallelism over two processes"):
            self.assertClose(self.losses("split", 4, "--tensor-parallel", 2, processes=2), straight)
        with self.subTest("in two parts a step"):
            self.assertClose(self.losses("parts", 4, "--accumulate", 2), straight)
        with self.subTest("stopped after 2 steps and resumed"):
            self.losses("resumed", 2)
            self.assertClose(self.losses("resumed", 4, "--resume"), straight)
        with self.subTest("saved by two processes, resumed by one"):
            self.losses("moved", 2, processes=2)
            self.assertClose(self.losses("moved", 4, "--resume"), straight)


if __name__ == "__main__":
    unittest.main()
