#!/bin/sh
# Proofread, trained on over the base that ships: from 0.4.0 (carry.sh) with pairs that hold what learners build otherwise
# (data/errors-constructions.ts), and the mean of both. Run it from the repository's root after `npm run setup`, with DATA and
# EVAL set to the corpus and the evaluation sets, PYTHON to an interpreter with models/requirements.txt. What came of it:
# LOG.md, 2026-11-26.
set -eu
: "${DATA:?folder with corpus/}" "${EVAL:?folder with the evaluation sets}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-105}
WORK=models/work

# 1. Fresh pairs. (What ships saw 725,000 tokens of these, 278,000 more of them in another order, where some came again, and
#    364,000 of seed 131, since the training was stopped and resumed twice.)
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/proofread-f.jsonl" --seed 97

# 2. On from what ships, at the rate of a continuation, on one core.
"$PYTHON" models/train.py --name proofread --license Apache-2.0 --data "$WORK/proofread-f.jsonl" \
  --start models/adapters/proofread --out "$WORK/proofread-f" --minutes "$MINUTES" --threads 1 \
  --edit-weight 1.2 --learning-rate 6e-4 --seed 11
node models/docs/loss-curve.ts "$WORK/proofread-f/loss.csv" "$WORK/proofread-f/loss.svg"

# 3. The mean of both, bound to the base.
"$PYTHON" models/average.py models/adapters/proofread "$WORK/proofread-f" --out "$WORK/proofread-h" --version 0.5.0
cp "$WORK/proofread-h/adapter.safetensors" "$WORK/proofread-h/adapter.json" models/adapters/proofread/
node models/convert/stamp.ts models/adapters/proofread

# 4. How good it is.
node cli/main.ts eval --data "$EVAL" --sets jfleg bea clean everyday --systems pilcrow
