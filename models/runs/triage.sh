#!/bin/sh
# The triage adapter from nothing to models/adapters/triage, one command a step. Run it from the repository's
# root after `npm run setup`, with PYTHON an interpreter with models/requirements.txt, BASE the GGUF file.
# MINUTES is the budget of each of two trainings: about one pass on a core of its own, or two.
set -eu
: "${BASE:?the GGUF file of the base}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-17}
WORK=models/work

# 1. The pairs: a notification of a train pattern, and its priority in one word; twice, with other names,
#    numbers and choices.
node scripts/triage-pairs.ts --out "$WORK/triage-a.jsonl" --each 8 --seed 5
node scripts/triage-pairs.ts --out "$WORK/triage-b.jsonl" --each 8 --seed 6

# 2. The adapter, on the weights that the runtime holds: first from nothing, then on from there.
"$PYTHON" models/train.py --name triage --license Apache-2.0 --base "$BASE" --data "$WORK/triage-a.jsonl" \
  --out "$WORK/triage-a" --minutes "$MINUTES" --threads 1 --learning-rate 6e-4 --tokens-per-batch 768 --seed 1
"$PYTHON" models/train.py --name triage --license Apache-2.0 --base "$BASE" --data "$WORK/triage-b.jsonl" \
  --start "$WORK/triage-a" --out "$WORK/triage" --minutes "$MINUTES" --threads 1 --learning-rate 5e-4 \
  --tokens-per-batch 768 --warmup 5 --seed 2

# 3. What ships: the tensors and their card, bound to the base.
mkdir -p models/adapters/triage
cp "$WORK/triage/adapter.safetensors" "$WORK/triage/adapter.json" models/adapters/triage/
node models/convert/stamp.ts models/adapters/triage

# 4. How good it is beside rules and learnt weights, and how it learnt.
node cli/main.ts eval --sets triage triage-unseen
node models/docs/loss-curve.ts "$WORK/triage/loss.csv" "$WORK/triage/loss.svg"
