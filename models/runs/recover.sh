#!/bin/sh
# A base in fewer bits, the adapter that makes up for them, and a task adapter that starts from that one, one
# command a step. Run it from the repository's root with DATA and EVAL set to the corpus and the evaluation
# sets, PYTHON to an interpreter with models/requirements.txt, BASE to the GGUF file, SUMMARIES to pairs of
# data/summaries.ts. MINUTES is the budget of each of two trainings. What came of it: docs/quantization.md.
set -eu
: "${DATA:?folder with corpus/}" "${EVAL:?folder with the evaluation sets}" "${BASE:?the GGUF file of the base}"
: "${SUMMARIES:?JSONL of models/data/summaries.ts}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-35}
RECIPE=${RECIPE:-"3.7 bits; embedding"}
WORK=models/work

# 1. Sentences that no adapter was trained on, to calibrate and measure with; others to learn from.
for seed in 7 23 53; do
  node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/proofread-$seed.jsonl" --seed $seed
done
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/recovery-pairs.jsonl" --seed 211 --scale 0.4
node models/data/proofread.ts --data "$DATA" --eval "$EVAL" --out "$WORK/all.jsonl" --seed 101 --scale 0.2
node models/data/without.ts "$WORK/all.jsonl" "$WORK/proofread-7.jsonl" "$WORK/proofread-23.jsonl" \
  "$WORK/proofread-53.jsonl" "$WORK/recovery-pairs.jsonl" > "$WORK/held.jsonl"
node models/data/recovery.ts "$WORK/recovery-pairs.jsonl" "$SUMMARIES" > "$WORK/recovery.jsonl"

# 2. What each recipe costs, and one of them as a file that trainer and converter read.
"$PYTHON" models/quantize.py --base "$BASE" --held "$WORK/held.jsonl" --out "$WORK/quantization" --count 30
"$PYTHON" models/quantize.py --base "$BASE" --held "$WORK/held.jsonl" --out "$WORK/quantization" --count 30 \
  --write "$RECIPE" --gguf "$WORK/quantized.gguf"

# 3. The recovery adapter: what can be made up for in closed form, then by learning from the base as fetched,
#    on text alone and, wearing the proofread adapter, on corrections.
"$PYTHON" models/repair.py --base "$WORK/quantized.gguf" --wanted "$BASE" --data "$WORK/recovery.jsonl" \
  --tokens 5000 --license Apache-2.0 --out "$WORK/recovery-start"
"$PYTHON" models/train.py --base "$WORK/quantized.gguf" --teacher "$BASE" --teacher-adapter models/adapters/proofread --student-wears \
  --start "$WORK/recovery-start" --data "$WORK/recovery.jsonl" --out "$WORK/recovery" --name recovery \
  --license Apache-2.0 --minutes "$MINUTES" --tokens-per-batch 512 --max-tokens 256 --warmup 10 --seed 3
"$PYTHON" models/quantize.py --base "$BASE" --held "$WORK/held.jsonl" --out "$WORK/quantization" --count 30 \
  --only "$RECIPE" --recovery "$WORK/recovery-start" "$WORK/recovery"

# 4. A task adapter over the quantized base, in one of two ways. The quick one: recovery and the adapter that
#    ships, side by side, rank 32.
"$PYTHON" models/repair.py --base "$WORK/quantized.gguf" --adapters "$WORK/recovery" models/adapters/proofread \
  --rank 32 --name proofread --license Apache-2.0 --out "$WORK/adapters-joined/proofread"
#    The thorough one: trained on from the recovery adapter, rank 16, as runs/proofread.sh trains from nothing.
"$PYTHON" models/train.py --base "$WORK/quantized.gguf" --start "$WORK/recovery" --name proofread \
  --license Apache-2.0 --data "$WORK/proofread-7.jsonl" --out "$WORK/adapters-trained/proofread" \
  --minutes "$MINUTES" --edit-weight 1.5

# 5. How good they are: the quantized weights as 4-bit blocks, which the runtime executes, in a bundle of their own.
node cli/main.ts models convert --gguf "$WORK/quantized.gguf" --output "$WORK/bundle-quantized"
for kind in joined trained; do
  PILCROW_BUNDLE="$WORK/bundle-quantized" node models/convert/stamp.ts "$WORK/adapters-$kind/proofread"
  PILCROW_BUNDLE="$WORK/bundle-quantized" PILCROW_ADAPTERS="$WORK/adapters-$kind" \
    node cli/main.ts eval --data "$EVAL" --sets jfleg bea --limit 100 --systems pilcrow
done
node models/docs/loss-curve.ts "$WORK/recovery/loss.csv" "$WORK/recovery/loss.svg"
