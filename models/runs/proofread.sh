#!/bin/sh
# The proofread adapter from nothing to models/adapters/proofread, one command a step. Run it from the
# repository's root after `npm run setup` (which makes the bundle), with DATA and EVAL set to the corpus
# and the evaluation sets, PYTHON to an interpreter with models/requirements.txt, BASE to the GGUF file.
# MINUTES is the budget of each of three trainings: quality follows it.
set -eu
: "${DATA:?folder with corpus/}" "${EVAL:?folder with the evaluation sets}" "${BASE:?the GGUF file of the base}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-110}
WORK=models/work

# 1. The pairs: clean sentences with errors put in, three times, with different sentences and errors. (What
#    ships began with 10,979 pairs of an earlier generator: SCALE 0.35 gives as many.)
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/proofread-a.jsonl" \
  --seed 7 --scale "${SCALE:-1}"
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/proofread-b.jsonl" --seed 23
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/proofread-e.jsonl" --seed 53

# 2. The adapter, on the weights that the runtime holds: first from nothing, with errors weighing more;
#    then on from there, at a lower rate; then on with other mistakes, and the mean of the last two.
"$PYTHON" models/train.py --name proofread --license Apache-2.0 --base "$BASE" --data "$WORK/proofread-a.jsonl" \
  --out "$WORK/proofread-a" --minutes "$MINUTES" --threads 1 --edit-weight 1.5
"$PYTHON" models/train.py --name proofread --license Apache-2.0 --base "$BASE" --data "$WORK/proofread-b.jsonl" \
  --start "$WORK/proofread-a" --out "$WORK/proofread-b" --version 0.2.0 --minutes "$MINUTES" --threads 1 \
  --edit-weight 1.2 --learning-rate 6e-4 --seed 5
"$PYTHON" models/train.py --name proofread --license Apache-2.0 --base "$BASE" --data "$WORK/proofread-e.jsonl" \
  --start "$WORK/proofread-b" --out "$WORK/proofread-e" --minutes "$MINUTES" --threads 1 \
  --edit-weight 1.2 --learning-rate 6e-4 --seed 9
"$PYTHON" models/average.py "$WORK/proofread-b" "$WORK/proofread-e" --out "$WORK/proofread" --version 0.3.0

# 3. What ships: the tensors and their card, bound to the base.
mkdir -p models/adapters/proofread
cp "$WORK/proofread/adapter.safetensors" "$WORK/proofread/adapter.json" models/adapters/proofread/
node models/convert/stamp.ts models/adapters/proofread

# 4. How good it is, and how it learnt.
node cli/main.ts eval --data "$EVAL" --sets jfleg bea clean
node models/docs/loss-curve.ts "$WORK/proofread-e/loss.csv" "$WORK/proofread-e/loss.svg"
