#!/bin/sh
# The summarize adapter from nothing to models/adapters/summarize, one command a step. Run it from the
# repository's root with DATA and EVAL set to the corpus and the evaluation sets, PYTHON to an
# interpreter with models/requirements.txt. MINUTES is the training budget: quality follows it.
set -eu
: "${DATA:?folder with corpus/ and tasks/}" "${EVAL:?folder with the evaluation sets}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-90}
WORK=models/work

# 1. The pairs: dialogues by grammar, documents, e-mails; nothing that overlaps an evaluation set.
node models/data/summaries.ts --data "$DATA" --eval "$EVAL" --out "$WORK/summaries.jsonl" --seed 1

# 2. The adapter, on the weights that the runtime holds.
"$PYTHON" models/train.py --name summarize --license Apache-2.0 --data "$WORK/summaries.jsonl" --out "$WORK/summarize" \
  --minutes "$MINUTES" --threads 1

# 3. What ships: the tensors and their card, bound to the base.
mkdir -p models/adapters/summarize
cp "$WORK/summarize/adapter.safetensors" "$WORK/summarize/adapter.json" models/adapters/summarize/
node models/convert/stamp.ts models/adapters/summarize

# 4. How good it is, and how it learnt.
node cli/main.ts eval --data "$EVAL" --sets dialogsum
node models/docs/loss-curve.ts "$WORK/summarize/loss.csv" "$WORK/summarize/loss.svg"
