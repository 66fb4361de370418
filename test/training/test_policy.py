"""The mathematics of post-training: advantages, divergence, a bandit, and the rewards by hand."""

import unittest

import torch

from training.policy import advantages, divergence, policy_loss
from training.rewards import correction_reward, edit_f_half, faithfulness, gleu, rouge_l, summary_reward, words


class PolicyTest(unittest.TestCase):
    def test_advantages_compare_with_the_others_and_add_up_to_nothing(self):
        same = torch.zeros(1, 3)
        torch.testing.assert_close(advantages(torch.tensor([[1.0, 0.0, 0.5]]), same, same, 0.1), torch.tensor([[0.75, -0.75, 0.0]]))
        torch.manual_seed(0)
        made = advantages(torch.randn(5, 4), torch.randn(5, 4), torch.randn(5, 4), 0.3)
        torch.testing.assert_close(made.sum(1), torch.zeros(5), atol=1e-5, rtol=0)

    def test_what_strays_from_the_reference_is_worth_less(self):
        made = advantages(torch.ones(1, 2), torch.tensor([[-1.0, -3.0]]), torch.full((1, 2), -2.0), 0.5)
        torch.testing.assert_close(made, torch.tensor([[-1.0, 1.0]]))

    def test_divergence_is_zero_at_the_start_and_its_gradient_too(self):
        log_k = torch.randn(3, 4)
        now = log_k.clone().requires_grad_()
        kl = divergence(now, log_k).sum()
        kl.backward()
        self.assertEqual((kl.item(), now.grad.abs().max().item()), (0.0, 0.0))
        self.assertGreater(divergence(log_k + 0.1, log_k).min().item(), 0)
        self.assertGreater(divergence(log_k - 0.1, log_k).min().item(), 0)

    def test_a_bandit_finds_the_best_arm(self):
        torch.manual_seed(4)
        worth = torch.tensor([0.1, 0.9, 0.4, 0.2])
        logits = torch.zeros(4, requires_grad=True)
        optimizer = torch.optim.SGD([logits], lr=0.5)
        reference = torch.log_softmax(logits.detach(), 0)
        for _ in range(60):
            log_k = torch.log_softmax(logits.detach(), 0)
            arms = torch.multinomial(log_k.exp(), 32, replacement=True).view(8, 4)
            advantage = advantages(worth[arms], log_k[arms], reference[arms], 0.01)
            for _ in range(2):
                loss, _ = policy_loss(torch.log_softmax(logits, 0)[arms], log_k[arms], advantage, 0.1)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        self.assertGreater(torch.softmax(logits, 0)[1].item(), 0.9)

    def test_a_strong_pull_to_the_reference_keeps_it(self):
        torch.manual_seed(5)
        logits = torch.zeros(2, requires_grad=True)
        optimizer = torch.optim.SGD([logits], lr=0.1)
        reference = torch.log_softmax(logits.detach(), 0)
        for _ in range(200):
            log_k = torch.log_softmax(logits.detach(), 0)
            arms = torch.multinomial(log_k.exp(), 64, replacement=True).view(16, 4)
            made = advantages(torch.tensor([0.0, 1.0])[arms], log_k[arms], reference[arms], 5.0)
            loss, _ = policy_loss(torch.log_softmax(logits, 0)[arms], log_k[arms], made, 0.0)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        # where reward - beta log(pi / pi_ref) is the same for both arms: odds of e^(1/5)
        self.assertAlmostEqual((logits[1] - logits[0]).item(), 0.2, delta=0.05)


class RewardTest(unittest.TestCase):
    source, reference = "He go to school yesterday .", "He went to school yesterday ."

    def test_edits(self):
        self.assertEqual(edit_f_half(self.source, self.reference, self.reference), 1.0)
        self.assertEqual(edit_f_half(self.source, self.source, self.reference), 0.0)
        two = "He went to the school yesterday ."
        self.assertAlmostEqual(edit_f_half(self.source, two, self.reference), 1.25 * 0.5 / (0.25 * 0.5 + 1))

    def test_gleu_prefers_the_correction_to_the_source(self):
        self.assertEqual(gleu(self.source, self.reference, self.reference), 1.0)
        self.assertLess(gleu(self.source, self.source, self.reference), 0.7)

    def test_edits_of_clean_text_cost(self):
        self.assertEqual([correction_reward(self.reference, answer, self.reference) for answer in
                          (self.reference, self.source, "She goes to a school .")], [1.0, 0.25, -1.0])

    def test_summaries(self):
        source = "Anna: I paid 40 euros for Ben's ticket.\nBen: Thanks!"
        reference = "Anna paid 40 euros for Ben's ticket."
        self.assertEqual(rouge_l("a b c d".split(), "a x c d".split()), 0.75)
        self.assertEqual(words("Ben's 40."), ["Ben's", "40", "."])
        self.assertEqual(faithfulness(source, "So Clara paid 50 euros to Anna."), 1 / 3)
        self.assertEqual(summary_reward(source, reference, reference), 1.0)
        self.assertGreater(summary_reward(source, "Anna paid for the ticket.", reference),
                           summary_reward(source, "Anna paid 50 euros for Carl's ticket.", reference))
        self.assertLess(summary_reward(source, reference + " It is nice that Anna did it for Ben and", reference), 0.7)


if __name__ == "__main__":
    unittest.main()
