"""What a training run needs of the machine: device, number type, processes, the clock, averaged weights,
and a checkpoint that is either whole or the one before.
"""

import os
import time
from datetime import datetime, timedelta
from pathlib import Path

import torch
import torch.distributed as dist


def end_time(minutes: float, until: str | None) -> float:
    if until:
        clock = datetime.strptime(until, "%H:%M")
        now = datetime.now()
        end = now.replace(hour=clock.hour, minute=clock.minute, second=0)
        return (end if end > now else end + timedelta(days=1)).timestamp()
    return time.time() + minutes * 60


def pick_device_and_dtype(wanted: str) -> tuple[torch.device, torch.dtype]:
    """`auto` is bfloat16 wherever the machine multiplies it faster than float32."""
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0)))
        torch.cuda.set_device(device)
        fast = True
    else:
        device = torch.device("cpu")
        flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
        fast = "avx512_bf16" in flags or "amx_bf16" in flags
    if wanted == "auto":
        wanted = "bfloat16" if fast else "float32"
    return device, getattr(torch, wanted)


def join_processes(device: torch.device) -> tuple[int, int]:
    """(our number, how many): more than one under torchrun."""
    world = int(os.environ.get("WORLD_SIZE", 1))
    if world > 1:
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    return int(os.environ.get("RANK", 0)), world


class Average:
    """The exponential moving average of parameters, in float32. What it has seen little of counts little:
    the decay grows to `decay` with the steps."""

    def __init__(self, parameters, decay: float):
        self.parameters, self.decay, self.steps = list(parameters), decay, 0
        self.values = [parameter.detach().float().clone() for parameter in self.parameters]

    @torch.no_grad()
    def update(self) -> None:
        self.steps += 1
        decay = min(self.decay, self.steps / (self.steps + 10))
        for value, parameter in zip(self.values, self.parameters):
            value.lerp_(parameter.detach().float(), 1 - decay)

    @torch.no_grad()
    def swap(self) -> None:
        """Exchanges the parameters with their averages; a second call puts them back."""
        for value, parameter in zip(self.values, self.parameters):
            kept = parameter.detach().float().clone()
            parameter.copy_(value)
            value.copy_(kept)


def save_whole(state: dict, file: Path) -> None:
    temporary = file.with_suffix(".new")
    torch.save(state, temporary)
    temporary.replace(file)
