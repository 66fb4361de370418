#!/bin/sh
# The proofread adapter from nothing to models/adapters/proofread, one command a step. Run it from the
# repository's root after `npm run setup` (which makes the bundle), with DATA and EVAL set to the corpus
# and the evaluation sets, PYTHON to an interpreter with models/requirements.txt, BASE to the GGUF file.
# MINUTES is the training budget: quality follows it.
set -eu
: "${DATA:?folder with corpus/}" "${EVAL:?folder with the evaluation sets}" "${BASE:?the GGUF file of the base}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-90}
WORK=models/work

# 1. The pairs: clean sentences with errors put in. SCALE 0.35 is what the shipped adapter had
#    (10,979 pairs); 1 gives three times as many and spares a second pass.
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/proofread.jsonl" \
  --seed 7 --scale "${SCALE:-1}"

# 2. The adapter, on the weights that the runtime holds.
"$PYTHON" models/train.py --name proofread --base "$BASE" --data "$WORK/proofread.jsonl" \
  --out "$WORK/proofread" --minutes "$MINUTES" --threads 1 --edit-weight 1.5

# 3. What ships: the tensors and their card, bound to the base.
mkdir -p models/adapters/proofread
cp "$WORK/proofread/adapter.safetensors" "$WORK/proofread/adapter.json" models/adapters/proofread/
node models/convert/stamp.ts models/adapters/proofread

# 4. How good it is, and how it learnt.
node cli/main.ts eval --data "$EVAL" --sets jfleg
node models/docs/loss-curve.ts "$WORK/proofread/loss.csv" "$WORK/proofread/loss.svg"
