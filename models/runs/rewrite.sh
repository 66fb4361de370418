#!/bin/sh
# The rewrite adapter from nothing to models/adapters/rewrite, one command a step. Run it from the
# repository's root with DATA and EVAL set to the corpus and the evaluation sets, PYTHON to an
# interpreter with models/requirements.txt, BASE to the GGUF file. MINUTES is the training budget.
set -eu
: "${DATA:?folder with corpus/ and tasks/}" "${EVAL:?folder with the evaluation sets}" "${BASE:?the GGUF file of the base}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-50}
WORK=models/work

# 1. The pairs of seven wishes, and some kept apart for step 4.
node models/data/rewrite.ts --data "$DATA" --eval "$EVAL" --out "$WORK/rewrite.jsonl" \
  --held "$WORK/rewrite-held.jsonl" --seed 1

# 2. The adapter, on the weights that the runtime holds; changed words weigh more than copied ones.
"$PYTHON" models/train.py --name rewrite --license Apache-2.0 --base "$BASE" --data "$WORK/rewrite.jsonl" \
  --out "$WORK/rewrite" --minutes "$MINUTES" --threads 1 --edit-weight 1.5

# 3. What ships: the tensors and their card, bound to the base.
mkdir -p models/adapters/rewrite
cp "$WORK/rewrite/adapter.safetensors" "$WORK/rewrite/adapter.json" models/adapters/rewrite/
node models/convert/stamp.ts models/adapters/rewrite

# 4. How good it is, and how it learnt.
node cli/main.ts eval --data "$EVAL" --sets asset formal casual friendly professional concise simpler shorter
node models/docs/loss-curve.ts "$WORK/rewrite/loss.csv" "$WORK/rewrite/loss.svg"
