"""Ways to keep a matrix [out, in] in few bits, each as the values that come back out of it and the bits a
weight that it takes, tables and scales included; and what a low-rank correction makes up for. Knows matrices
and what their inputs look like; no model.
"""

from dataclasses import dataclass
from typing import NamedTuple

import torch

HALF = 16  # bits of a scale, a minimum or an entry of a table


@dataclass(frozen=True)
class Grid:
    """Uniform levels: value = scale * code + minimum, of half-precision numbers that a block of columns shares."""
    codes: torch.Tensor  # [out, in], bytes
    scales: torch.Tensor  # [out, in / block]
    minimums: torch.Tensor  # the same

    def values(self) -> torch.Tensor:
        return (self.codes.unflatten(1, (self.scales.shape[1], -1)) * self.scales[..., None] + self.minimums[..., None]).flatten(1)


class Rounded(NamedTuple):
    values: torch.Tensor
    bits: float  # a weight
    grid: Grid | None = None  # where the values are on one


def round_blocks(weight: torch.Tensor, bits: int, block: int, minimum: bool = False, tries: int = 1) -> Rounded:
    """Round to nearest on a uniform grid a block: around zero, or from a minimum of its own. Of `tries` scales, down
    to seven tenths of the one that reaches the extreme value, a block takes that of the least squared error."""
    blocks = weight.unflatten(1, (-1, block))
    scale, low, zero = grid_of(blocks, bits, minimum)
    nearest = lambda scale: ((blocks - low) / scale).round().clamp(-zero, 2 ** bits - 1 - zero)
    error = lambda scale: (nearest(scale) * scale + low - blocks).square().sum(-1, keepdim=True)
    widest, least = scale, error(scale)
    for share in torch.linspace(1, 0.7, tries)[1:].tolist():
        smaller = half(widest * share)
        now = error(smaller)
        scale, least = torch.where(now < least, smaller, scale), torch.minimum(now, least)
    levels = nearest(scale)
    return on_grid((levels + zero).flatten(1), scale, low, zero, bits + HALF * (1 + minimum) / block)


def on_grid(codes: torch.Tensor, scale: torch.Tensor, low: torch.Tensor, zero: int, bits: float) -> Rounded:
    """`zero` times a scale is exact in half precision, so no value changes when it becomes a minimum."""
    grid = Grid(codes.byte(), scale[..., 0], (low - zero * scale)[..., 0])
    return Rounded(grid.values(), bits, grid)


def grid_of(blocks: torch.Tensor, bits: int, minimum: bool):
    """(scale, minimum, code of the minimum) of the last dimension."""
    if minimum:
        low, high = blocks.amin(-1, keepdim=True), blocks.amax(-1, keepdim=True)
        scale = (high - low) / (2 ** bits - 1)
        return half(scale), half(low), 0
    # the code range is lopsided: the extreme value, of whatever sign, gets the code that has no twin
    extreme = blocks.gather(-1, blocks.abs().argmax(-1, keepdim=True))
    return half(extreme / -(2 ** (bits - 1))), torch.zeros_like(extreme), 2 ** (bits - 1)


def half(x: torch.Tensor) -> torch.Tensor:
    """As half precision keeps it, and never zero."""
    x = x.half().float()
    return torch.where(x == 0, torch.full_like(x, 2 ** -24), x)


def round_with_feedback(
    weight: torch.Tensor, hessian: torch.Tensor, bits: int, block: int, minimum: bool = False, chunk: int = 96
) -> Rounded:
    """
    The same grids, but each column's rounding error is made up for by the columns after it, as the inputs'
    second moments [in, in] say they can (GPTQ). `chunk` columns at a time keep the updates small.
    """
    columns = weight.shape[1]
    moments = hessian + 0.01 * hessian.diagonal().mean() * torch.eye(columns)
    upper = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(moments)), upper=True)
    left, codes, grids = weight.clone(), torch.empty_like(weight), []
    step = block * max(1, chunk // block)  # a block is never cut in two
    for start in range(0, columns, step):
        end = min(start + step, columns)
        part, errors = left[:, start:end], torch.empty(weight.shape[0], end - start)
        for index in range(end - start):
            column = start + index
            if column % block == 0:
                scale, low, zero = grid_of(part[:, index:index + block], bits, minimum)
                grids.append((scale, low))
            value = part[:, index:index + 1]
            levels = ((value - low) / scale).round().clamp(-zero, 2 ** bits - 1 - zero)
            codes[:, column:column + 1] = levels + zero
            error = (value - levels * scale - low) / upper[column, column]
            errors[:, index:index + 1] = error
            part[:, index:] -= error * upper[column, column:end]
        left[:, end:] -= errors @ upper[start:end, end:]
    scale, low = (torch.stack(parts, 1) for parts in zip(*grids))  # [out, in / block, 1]
    return on_grid(codes, scale, low, zero, bits + HALF * (1 + minimum) / block)


def look_up_tables(
    weight: torch.Tensor, bits: int, lines: int = 16, by: str = "rows", importance: torch.Tensor | None = None,
    bins: int = 512, rounds: int = 20,
) -> Rounded:
    """
    Palettization: `lines` rows (or columns) share a table of 2^bits values found by k-means, where a weight
    may count by the `importance` [in] of its input. Runs on a histogram of each group, which costs next to
    nothing and moves no value by more than half a bin.
    """
    if by == "columns":
        weight = weight.T
    groups = weight.unflatten(0, (-1, lines)).flatten(1)  # [group, lines * width]
    low, high = groups.amin(1, keepdim=True), groups.amax(1, keepdim=True)
    width = (high - low).clamp(min=1e-12) / (bins - 1)
    bin_of = ((groups - low) / width).round().long()
    offsets = torch.arange(len(groups))[:, None] * bins
    counted = torch.ones_like(groups)
    if importance is not None:
        line = importance if by == "rows" else None
        counted = line.expand(lines, -1).flatten().expand_as(groups) if line is not None else \
            importance.reshape(-1, lines)[:, :, None].expand(-1, -1, weight.shape[1]).flatten(1)
    mass = torch.bincount((bin_of + offsets).flatten(), counted.flatten(), len(groups) * bins)
    mass = mass.view(-1, bins).float()
    positions = low + width * torch.arange(bins)  # [group, bins]
    # start where each entry has an equal share of the mass
    shares = (mass.cumsum(1) - mass / 2) / mass.sum(1, keepdim=True)
    targets = ((torch.arange(2 ** bits) + 0.5) / 2 ** bits).expand(len(groups), -1).contiguous()
    table = positions.gather(1, torch.searchsorted(shares.contiguous(), targets).clamp(max=bins - 1))
    for _ in range(rounds):
        edges = ((table[:, 1:] + table[:, :-1]) / 2).contiguous()
        entry = torch.searchsorted(edges, positions.contiguous())  # [group, bins]
        total = torch.zeros_like(table).scatter_add_(1, entry, mass)
        moment = torch.zeros_like(table).scatter_add_(1, entry, mass * positions)
        table = torch.where(total > 0, moment / total.clamp(min=1e-12), table).sort(1).values
    table = table.half().float()
    edges = ((table[:, 1:] + table[:, :-1]) / 2).contiguous()
    value_of_bin = table.gather(1, torch.searchsorted(edges, positions.contiguous()))
    back = value_of_bin.gather(1, bin_of).unflatten(1, (lines, -1)).flatten(0, 1)
    return Rounded(back.T if by == "columns" else back, bits + HALF * 2 ** bits / (lines * weight.shape[1]))


def round_rows(weight: torch.Tensor, bits: int) -> Rounded:
    """One scale a row: how an embedding is kept in 8 bits."""
    return round_blocks(weight, bits, weight.shape[1])


def repair(lost: torch.Tensor, moments: torch.Tensor, rank: int) -> tuple[torch.Tensor, torch.Tensor]:
    """
    A [rank, in] and B [out, rank] whose product B A makes up for as much of `lost` [out, in] as the rank allows,
    counted in what reaches the output for inputs with these second moments [in, in]: B spans the directions of
    the output in which most is lost. Rows of A and columns of B are of equal length.
    """
    directions = torch.linalg.eigh(lost @ moments @ lost.T).eigenvectors[:, -rank:]  # [out, rank], each of length 1
    a = directions.T @ lost
    length = a.norm(dim=1).clamp(min=1e-12).sqrt()
    return a / length[:, None], directions * length
