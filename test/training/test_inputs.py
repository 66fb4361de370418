"""What is kept of the inputs' moments."""

import unittest

import torch

from inputs import LEAST_REST, factors


class Factors(unittest.TestCase):
    def test_moments_of_low_rank_come_back(self):
        torch.manual_seed(0)
        sizes = torch.ones(48)
        sizes[5] = 20
        hidden = torch.randn(48, 4) * sizes[:, None]
        moments = hidden @ hidden.T + torch.diag(sizes.square())
        roots = moments.diagonal().sqrt()
        loadings = factors(moments, 4) * roots[:, None]
        lost = (loadings @ loadings.T - moments).fill_diagonal_(0)
        self.assertLess((lost.norm() / moments.norm()).item(), 0.01)

    def test_no_column_is_explained_altogether(self):
        column = torch.linspace(1, 2, 32)
        loadings = factors(torch.outer(column, column), 4)
        self.assertLessEqual(loadings.square().sum(1).max().item(), 1 - LEAST_REST + 1e-4)


if __name__ == "__main__":
    unittest.main()
