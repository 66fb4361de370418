"""Packed examples and the decoder over one row of tokens: the same examples, the same losses, nothing lost or twice."""

import tempfile
import unittest
from itertools import islice
from pathlib import Path

import numpy as np
import torch

from train import batch_loss
from training.adapter import AdaptedLinear, Plain
from training.decoder import Decoder, Shape
from training.flat import FlatDecoder
from training.pairs import Example, to_tensors
from training.resident import PackedExamples, batches_of, flat_batch, mixed_batches

CPU = torch.device("cpu")
EXAMPLES = [
    Example([1, 5, 6, 7, 2], [5, 6, 8, 2], 1.5),
    Example([1, 9, 2], [9, 2], 1.5),
    Example([1, 4, 4, 4, 4, 4, 4, 2], [4, 4, 3, 4, 4, 4, 4, 2], 1.5),
]


def adapted_decoder(shape: Shape) -> Decoder:
    torch.manual_seed(0)
    decoder = Decoder(shape)
    torch.nn.init.normal_(decoder.embed_tokens.weight, std=0.1)
    for _, name, parent in decoder.projections():
        out, inputs = shape.projection_shapes()[name]
        module = AdaptedLinear(Plain(torch.randn(out, inputs) * inputs**-0.5), out, inputs, 4, 2.0, CPU)
        torch.nn.init.normal_(module.b, std=0.1)
        setattr(parent, name, module)
    return decoder


class ResidentTest(unittest.TestCase):
    def test_packed_examples_come_back_from_a_file(self):
        packed = PackedExamples.of(EXAMPLES)
        with tempfile.TemporaryDirectory() as folder:
            packed.save(Path(folder) / "examples.xz")
            loaded = PackedExamples.load(Path(folder) / "examples.xz")
        for name in ("tokens", "changed", "prompts", "answers"):
            np.testing.assert_array_equal(getattr(loaded, name), getattr(packed, name))
        # sorted by their answers; changed are what is not copied, and what follows a deletion
        self.assertEqual(packed.prompts.tolist(), [8, 5, 3])
        self.assertEqual(np.flatnonzero(packed.changed).tolist(), [10, 23])

    def test_losses_and_gradients_are_those_of_the_plain_decoder(self):
        decoder = adapted_decoder(Shape(layers=2, width=32, heads=4, key_heads=2, feed_forward=48, vocabulary=16))
        packed = PackedExamples.of(EXAMPLES)
        flat = FlatDecoder(decoder, tokens=64, dtype=torch.float32, compiled=False)
        loss, plain = flat(flat_batch(packed, np.arange(3), 20, 1.5, CPU))
        loss.backward()
        gradients = [module.a.grad.clone() for module in decoder.modules() if isinstance(module, AdaptedLinear)]
        decoder.zero_grad()
        wanted, wanted_plain = batch_loss(decoder, to_tensors([[example] for example in EXAMPLES], CPU), torch.float32)
        wanted.backward()
        self.assertAlmostEqual(loss.item(), wanted.item(), places=5)
        self.assertAlmostEqual(plain.item(), wanted_plain, places=5)
        for got, module in zip(gradients, (m for m in decoder.modules() if isinstance(m, AdaptedLinear))):
            torch.testing.assert_close(got, module.a.grad, atol=1e-5, rtol=1e-4)

    def test_a_pass_has_each_example_once_and_no_batch_is_too_large(self):
        lengths = np.random.default_rng(0).integers(2, 90, 500)
        batches = batches_of(lengths, 512)
        self.assertEqual(sorted(np.concatenate(batches).tolist()), list(range(500)))
        for batch in batches:
            self.assertLessEqual(len(batch) * (-(-lengths[batch].max() // 8) * 8), 512)

    def test_sources_give_their_shares_of_the_tokens(self):
        long, short = (PackedExamples.of([Example([1, n, 2], [3] * size + [2]) for n in range(4, 14)]) for size in (40, 8))
        tokens = {True: 0, False: 0}
        for data, chosen in islice(mixed_batches([long, short], [0.25, 0.75], 2048, 0), 200):
            for example in chosen:
                tokens[bool(data.answers[example] > 20)] += data.lengths[example]
        self.assertAlmostEqual(tokens[True] / sum(tokens.values()), 0.25, delta=0.03)


if __name__ == "__main__":
    unittest.main()
