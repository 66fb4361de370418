#!/bin/sh
# The base that ships, in fewer bits (74.8 MB), and the adapters on it. Those were trained on the base as fetched; where
# rounding costs most each learns to make the rounded base act as it made the fetched one, token by token of its own task's
# pairs. Run it from the repository's root after `npm run setup`, with DATA and EVAL set to the corpus and the evaluation
# sets, PYTHON to an interpreter with models/requirements.txt, BASE to the GGUF file as fetched, and ADAPTERS to the
# adapters for it (proofread.sh, summarize.sh, rewrite.sh and triage.sh make them). What came of it: docs/quantization.md.
set -eu
: "${DATA:?folder with corpus/ and tasks/}" "${EVAL:?folder with the evaluation sets}" "${BASE:?the GGUF file of the base}"
: "${ADAPTERS:?folder of the adapters for the base as fetched}"
PYTHON=${PYTHON:-python3}
WORK=models/work
COMPACT="$WORK/compact.gguf"
export PILCROW_BUNDLE="$WORK/compact-bundle" PILCROW_ADAPTERS="$WORK/carried"

# 1. Pairs of each task; of proofreading more that are right already.
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/proofread.jsonl" --seed 23
node models/data/third-untouched.ts "$WORK/proofread.jsonl" > "$WORK/carry-proofread.jsonl"
node models/data/summaries.ts --data "$DATA" --eval "$EVAL" --out "$WORK/carry-summarize.jsonl" --seed 1
node models/data/rewrite.ts --data "$DATA" --eval "$EVAL" --out "$WORK/carry-rewrite.jsonl" \
  --held "$WORK/held-rewrite.jsonl" --seed 1
node scripts/triage-pairs.ts --out "$WORK/carry-triage.jsonl" --each 8 --seed 5

# 2. What the inputs of the base look like (this is models/base-inputs.gguf), and the base rounded by it (the one that
# set-up makes, if nothing was changed).
pairs() { for name in proofread summarize rewrite triage; do echo "$name=$WORK/$1-$name.jsonl"; done; }
# shellcheck disable=SC2046  # several words
"$PYTHON" models/inputs.py --base "$BASE" --adapters "$ADAPTERS" --pairs $(pairs carry) --out "$WORK/inputs.gguf"
node models/convert/compact.ts "$BASE" "$COMPACT" "$WORK/inputs.gguf"
node cli/main.ts models convert --output "$PILCROW_BUNDLE"

# 3. The adapters that rounding costs most, from where they are; minutes on a core of its own. The others as they are.
mkdir -p "$PILCROW_ADAPTERS"
cp -r "$ADAPTERS/rewrite" "$ADAPTERS/triage" "$PILCROW_ADAPTERS/"
sed -i 's/"baseSignature": "[^"]*"/"baseSignature": "pending"/' "$PILCROW_ADAPTERS"/*/adapter.json
carry() { # NAME VERSION MINUTES TOKENS-A-BATCH LONGEST RATE
  "$PYTHON" models/train.py --name "$1" --version "$2" --license Apache-2.0 --base "$COMPACT" --teacher "$BASE" \
    --teacher-adapter "$ADAPTERS/$1" --start "$ADAPTERS/$1" --data "$WORK/carry-$1.jsonl" \
    --out "$PILCROW_ADAPTERS/$1" --minutes "$3" --tokens-per-batch "$4" --max-tokens "$5" --warmup 10 \
    --learning-rate "$6" --edit-weight 1.2 --seed 3
  node models/docs/loss-curve.ts "$PILCROW_ADAPTERS/$1/loss.csv" "$PILCROW_ADAPTERS/$1/loss.svg"
}
carry proofread 0.4.0 43 768 256 3e-4
carry summarize 0.2.0 32 640 640 4e-4
for name in proofread summarize rewrite triage; do node models/convert/stamp.ts "$PILCROW_ADAPTERS/$name"; done

# 4. How far they are from where they come from, on pairs that other seeds make; and how good.
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/held-proofread.jsonl" --seed 101 --scale 0.02
node models/data/summaries.ts --data "$DATA" --eval "$EVAL" --out "$WORK/held-summarize.jsonl" --seed 2
node scripts/triage-pairs.ts --out "$WORK/held-triage.jsonl" --each 1 --seed 6
# shellcheck disable=SC2046
"$PYTHON" models/divergence.py --base "$COMPACT" --teacher "$BASE" --adapters "$ADAPTERS" --carried "$PILCROW_ADAPTERS" \
  --pairs $(pairs held)
node cli/main.ts eval --data "$EVAL" --sets jfleg clean bea dialogsum asset triage triage-unseen --systems pilcrow
