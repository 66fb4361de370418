#!/bin/sh
# Post-training of the proofread adapter on its own answers, one command a step. Run it from the repository's
# root with DATA and EVAL set to the corpus and the evaluation sets, COMMITTEE to the folders of two or
# three checkpoints of one rank.
set -eu
: "${DATA:?folder with corpus/}" "${EVAL:?folder with the evaluation sets}" "${COMMITTEE:?folders of adapters}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-60}
WORK=models/work

# 1. Pairs that no checkpoint was trained on: another seed, without the sentences of the seeds that were.
for seed in 7 23 101; do
  node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/pairs-$seed.jsonl" --seed "$seed"
done
node models/data/without.ts "$WORK/pairs-101.jsonl" "$WORK/pairs-7.jsonl" "$WORK/pairs-23.jsonl" > "$WORK/held.jsonl"

# 2. Rejection sampling: the best of the committee's answers to each, and a training on them.
# shellcheck disable=SC2086  # several folders
"$PYTHON" models/posttrain.py sample --pairs "$WORK/held.jsonl" --committee $COMMITTEE --reward correction \
  --out "$WORK/best.jsonl" --minutes "$MINUTES"
"$PYTHON" models/train.py --name proofread --license Apache-2.0 --data "$WORK/best.jsonl" --start models/adapters/proofread \
  --out "$WORK/best" --minutes "$MINUTES" --learning-rate 3e-4

# 3. Policy optimization from there. Its own figure before and after is the first thing to look at.
"$PYTHON" models/posttrain.py policy --pairs "$WORK/held.jsonl" --start "$WORK/best" --reward correction \
  --name proofread --license Apache-2.0 --out "$WORK/policy" --minutes "$MINUTES"

# 4. Only what is better on the dev sets is kept.
echo "to measure it: put $WORK/policy in the place of models/adapters/proofread, stamp it, and"
echo "node cli/main.ts eval --data $EVAL --sets jfleg bea clean"
