"""The decoder and its data, on small random weights."""

import tempfile
import unittest
from pathlib import Path

import torch

from training.adapter import Adapter, Packed, Plain, adapted_decoder
from training.base import Base, as_q4_1, names_of, write_gguf
from training.decoder import Decoder, Past, Shape, attend, document_mask
from training.pairs import Example, packed_batches, to_tensors
from training.quantizers import look_up_tables, repair, round_blocks, round_with_feedback
from training.sampling import log_likelihoods, sample

SHAPE = Shape(layers=2, width=64, heads=2, key_heads=1, feed_forward=96, vocabulary=64, context=128)
CPU, FLOAT = torch.device("cpu"), torch.float32


def small_file(folder: str) -> Path:
    torch.manual_seed(1)
    file = Path(folder) / "small.gguf"
    write_gguf(file, SHAPE, Decoder(SHAPE).state_dict(), tokens=[f"t{i}" for i in range(64)], merges=["t t"],
               controls={0, 1, 2}, name="small", size="0M", license_="apache-2.0")
    return file


class DecoderTest(unittest.TestCase):
    def test_attention_written_out_is_the_fused_one(self):
        torch.manual_seed(0)
        parts = [torch.randn(3, 2, 9, 8, requires_grad=True) for _ in range(3)]
        for mask in (None, document_mask(torch.tensor([[0] * 4 + [1] * 5] * 3))):
            fused = torch.nn.functional.scaled_dot_product_attention(*parts, attn_mask=mask, is_causal=mask is None)
            written = attend(*parts, mask)
            torch.testing.assert_close(written, fused)
            wanted, given = (torch.autograd.grad(out.square().sum(), parts) for out in (fused, written))
            torch.testing.assert_close(given, wanted)

    def test_packed_documents_do_not_see_each_other(self):
        decoder = Decoder(SHAPE)
        examples = [Example([1, 7, 8, 2], [9, 10, 2]), Example([1, 30, 2], [31, 32, 33, 2])]
        apart, together = to_tensors([[e] for e in examples], CPU), to_tensors([examples], CPU)
        self.assertIsNone(apart.documents)
        self.assertEqual(together.documents.tolist(), [[0] * 7 + [1] * 7])
        torch.testing.assert_close(decoder(apart.ids, None, apart.where), decoder(together.ids, together.documents, together.where))
        rows = next(packed_batches(examples * 8, 28, 14, 0))
        self.assertEqual([sum(map(len, row)) for row in rows], [14, 14])

    def test_one_token_at_a_time_gives_the_same_logits(self):
        decoder, ids, past = Decoder(SHAPE), torch.randint(0, 64, (2, 9)), Past()
        steps = [decoder(ids[:, :6], past=past).view(2, 6, 64)]
        steps += [decoder(ids[:, at:at + 1], past=past).view(2, 1, 64) for at in range(6, 9)]
        torch.testing.assert_close(torch.cat(steps, 1), decoder(ids).view(2, 9, 64))

    def test_a_greedy_answer_is_likelier_than_its_samples(self):
        decoder = Decoder(SHAPE)
        for layer in decoder.layers:
            torch.nn.init.normal_(layer.mlp.down_proj.weight, std=0.5)
        prompt = [1, 5, 6, 2]
        make = lambda count, heat: sample(decoder, [prompt, prompt], count, heat, 1, torch.Generator().manual_seed(3), FLOAT)
        [[greedy], again], [samples, _] = make(1, 0.0), make(6, 1.0)
        self.assertEqual(again, [greedy])
        first = lambda answer: log_likelihoods(decoder, [Example(prompt, answer)], CPU, FLOAT).item()
        self.assertGreaterEqual(first(greedy), max(map(first, samples)))


class FileTest(unittest.TestCase):
    def test_a_written_model_is_read_as_it_was_rounded(self):
        with tempfile.TemporaryDirectory() as folder:
            base = Base(small_file(folder))
            again = Path(folder) / "again.gguf"
            write_gguf(again, SHAPE, base.decoder(FLOAT, CPU).state_dict(), tokens=[f"t{i}" for i in range(64)],
                       merges=["t t"], controls={0, 1, 2}, name="small", size="0M", license_="apache-2.0")
            for name in names_of(SHAPE):
                torch.testing.assert_close(Base(again).tensor(name), base.tensor(name), atol=2e-4, rtol=0)

    def test_weights_on_coarser_grids_come_back_from_a_file_exactly(self):
        with tempfile.TemporaryDirectory() as folder:
            torch.manual_seed(3)
            names = {"layers.0.self_attn.q_proj.weight": (64, 64), "layers.1.mlp.up_proj.weight": (96, 64), "embed_tokens.weight": (64, 64)}
            weights = {name: torch.randn(shape) for name, shape in names.items()}
            rounded = [round_with_feedback(weights["layers.0.self_attn.q_proj.weight"], torch.eye(64), 4, 64),
                       round_blocks(weights["layers.1.mlp.up_proj.weight"], 2, 64, True),
                       round_blocks(weights["embed_tokens.weight"], 4, 32, tries=8)]
            base, again = Base(small_file(folder)), Path(folder) / "again.gguf"
            base.rewrite(again, {name: one.grid for name, one in zip(names, rounded)}, name="small", size="0M", license_="apache-2.0")
            for name, one in zip(names, rounded):
                torch.testing.assert_close(Base(again).tensor(name), one.values, atol=0, rtol=0)
                torch.testing.assert_close(Packed(*Base(again).blocks(name), FLOAT).dense(), one.values, atol=0, rtol=0)
            torch.testing.assert_close(Base(again).tensor("layers.0.mlp.up_proj.weight"), base.tensor("layers.0.mlp.up_proj.weight"))

    def test_lora_and_qlora_are_the_same_function(self):
        with tempfile.TemporaryDirectory() as folder:
            base, batch = Base(small_file(folder)), to_tensors([[Example([1, 7, 8, 2], [9, 10, 2])]], CPU)
            kinds, gradients, losses = [], [], []
            for packed in (False, True):
                torch.manual_seed(2)
                decoder, adapter = adapted_decoder(base, 4, 8, FLOAT, CPU, packed)
                torch.nn.init.normal_(adapter.modules[1, "v_proj"].b)
                loss = torch.nn.functional.cross_entropy(decoder(batch.ids, None, batch.where), batch.which)
                loss.backward()
                losses.append(loss.item())
                gradients.append(adapter.modules[0, "q_proj"].b.grad)
                kinds.append(type(adapter.modules[0, "q_proj"].frozen))
            self.assertEqual(kinds, [Plain, Packed])
            self.assertEqual(losses[0], losses[1])
            torch.testing.assert_close(*gradients)

    def test_an_adapter_comes_back_from_its_file(self):
        with tempfile.TemporaryDirectory() as folder:
            base = Base(small_file(folder))
            _, adapter = adapted_decoder(base, 4, 8, FLOAT, CPU)
            torch.nn.init.normal_(adapter.modules[1, "up_proj"].b)
            adapter.export(Path(folder) / "out", "small", "0.1.0", "Apache-2.0")
            _, again = adapted_decoder(base, 4, 8, FLOAT, CPU)
            again.load(Path(folder) / "out")
            torch.testing.assert_close(again.modules[1, "up_proj"].b, adapter.modules[1, "up_proj"].b, atol=2e-3, rtol=1e-3)


    def test_what_quantization_aware_training_sees_is_what_the_file_gives_back(self):
        with tempfile.TemporaryDirectory() as folder:
            torch.manual_seed(1)
            decoder, ids = Decoder(SHAPE), torch.randint(0, 64, (1, 12))
            rounded = Base(small_file(folder)).decoder(FLOAT, CPU)
            decoder.embed_tokens.weight.data = rounded.embed_tokens.weight.data
            plain = decoder(ids)
            for _, name, parent in decoder.projections():
                getattr(parent, name).stored = as_q4_1
            seen, given = decoder(ids), rounded(ids)
            self.assertLess((seen - given).norm(), 0.01 * (plain - given).norm())
            seen.sum().backward()
            self.assertGreater(decoder.layers[0].mlp.up_proj.weight.grad.abs().max(), 0)


class QuantizerTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(0)
        self.weight = torch.randn(32, 128)
        self.inputs = torch.randn(400, 128) @ torch.randn(128, 128) / 10
        self.moments = self.inputs.T @ self.inputs / 400

    def error(self, values):
        return ((self.inputs @ (values - self.weight).T) ** 2).mean().item()

    def test_bits_are_counted_whole(self):
        self.assertEqual(round_blocks(self.weight, 4, 32)[1], 4.5)
        self.assertEqual(round_blocks(self.weight, 4, 64, True)[1], 4.5)
        self.assertEqual(look_up_tables(self.weight, 4)[1], 4 + 16 * 16 / (16 * 128))
        for values, levels in ((round_blocks(self.weight, 2, 128)[0], 4), (look_up_tables(self.weight[:16], 2)[0].reshape(1, -1), 4)):
            self.assertLessEqual(max(len(row.unique()) for row in values), levels)

    def test_feedback_and_tables_beat_rounding_at_what_they_are_for(self):
        self.assertLess(self.error(round_with_feedback(self.weight, self.moments, 4, 32)[0]),
                        0.6 * self.error(round_blocks(self.weight, 4, 32)[0]))
        distance = lambda values: (values - self.weight).square().mean().item()
        self.assertLess(distance(look_up_tables(self.weight, 2)[0]), 0.8 * distance(round_blocks(self.weight, 2, 128)[0]))
        self.assertLess(distance(round_blocks(self.weight, 4, 32, tries=16)[0]), 0.95 * distance(round_blocks(self.weight, 4, 32)[0]))
        self.weight[:, 96:] *= 9  # a block of 64 has to see all its columns when it sets its scale
        self.assertLess(self.error(round_with_feedback(self.weight, self.moments, 4, 64)[0]),
                        self.error(round_blocks(self.weight, 4, 64)[0]))

    def test_a_repair_is_the_best_of_its_rank_for_the_inputs(self):
        rounded = round_blocks(self.weight, 2, 128)[0]
        a, b = repair(self.weight - rounded, self.moments, 8)
        missing = self.inputs @ (self.weight - rounded).T
        best = torch.linalg.svdvals(missing)[8:].square().sum() / missing.numel()  # what no rank of 8 can reach
        self.assertAlmostEqual(self.error(rounded + b @ a), best.item(), places=4)
        self.assertLess(best.item(), 0.9 * self.error(rounded))


if __name__ == "__main__":
    unittest.main()
