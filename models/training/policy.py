"""Leave-one-out policy optimization with mirror descent (MDLOO): the mathematics alone, on rewards and
log-probabilities of whole answers. pi is the policy that learns, pi_k the one that answered, and stays for a
round, pi_ref the one that the whole training began with. [prompts, samples] everywhere.

    R   = r - beta log(pi_k / pi_ref)
    A_i = R_i - mean of the other K - 1
    maximize  E[(pi / pi_k) A] - gamma KL(pi || pi_k)
"""

import torch


def advantages(rewards: torch.Tensor, log_k: torch.Tensor, log_ref: torch.Tensor, beta: float) -> torch.Tensor:
    """How much better an answer is than the others to the same prompt; they add up to nothing."""
    returns = rewards - beta * (log_k - log_ref)
    samples = returns.shape[1]
    return returns - (returns.sum(1, keepdim=True) - returns) / (samples - 1)


def divergence(log_now: torch.Tensor, log_k: torch.Tensor) -> torch.Tensor:
    """
    KL(pi || pi_k) by answers that pi_k gave, each weighing pi / pi_k: the estimate w log w - w + 1 is never
    negative, and zero with a zero gradient as long as nothing has changed.
    """
    log_weight = log_now - log_k
    weight = log_weight.exp()
    return weight * log_weight - weight + 1


def policy_loss(
    log_now: torch.Tensor, log_k: torch.Tensor, advantage: torch.Tensor, gamma: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """(what to descend, the divergence in it)."""
    kl = divergence(log_now, log_k).mean()
    return gamma * kl - ((log_now - log_k).exp() * advantage).mean(), kl.detach()
