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
from training.base import Base
from training.decoder import Decoder, Shape
from training.pretraining_data import train_tokenizer

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

    def losses(self, name, steps, *more):
        command = [sys.executable, MODELS / "train.py", "--base", self.place / "base.gguf", "--data", self.place / "data.jsonl",
                   "--out", self.place / name, "--steps", steps, "--dtype", "float32", "--warmup", 1,
                   "--tokens-per-batch", 256, "--max-tokens", 128, *more]
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr[-3000:])
        with open(self.place / name / "loss.csv", newline="") as file:
            return [float(row["loss"]) for row in csv.DictReader(file)]

    def test_adapters_over_plain_weights_and_over_codes_learn_alike(self):
        plain = self.losses("lora", 4, "--learning-rate", 1e-2)
        self.assertLess(plain[3], plain[0])
        codes = self.losses("qlora", 4, "--learning-rate", 1e-2, "--method", "qlora")
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


if __name__ == "__main__":
    unittest.main()
