#!/bin/sh
# Mid-training: all weights of the base on the filtered corpus and the pairs of all tasks, mixed, with rounding to
# 4 bits in view; then a bundle of what came out. Run it from the repository's root with FILTERED set to a
# folder that models/corpus/build.ts wrote, EVAL to the evaluation sets, and models/work/proofread.jsonl,
# rewrite.jsonl and summaries.jsonl made (first steps of the other stories). Meant for a GPU: on a CPU core a
# pass takes weeks. On a lent one, `sh models/runs/gpu.sh pack mid` takes step 2 there.
set -eu
: "${FILTERED:?folder of the filtered corpus}" "${EVAL:?folder with the evaluation sets}"
PYTHON=${PYTHON:-python3}
MINUTES=${MINUTES:-60}
DOCUMENTS=${DOCUMENTS:-20000}
WORK=models/work

# 1. One file of everything: documents are learnt whole, pairs by their answers.
for file in "$FILTERED"/corpus/*.jsonl.zst; do zstd -dc --long=27 "$file"; done | shuf -n "$DOCUMENTS" > "$WORK/documents.jsonl"
cat "$WORK/documents.jsonl" "$WORK/proofread.jsonl" "$WORK/rewrite.jsonl" "$WORK/summaries.jsonl" | shuf > "$WORK/mid.jsonl"

# 2. The weights: rows of 1,024 tokens full of examples masked from each other, the average exported.
"$PYTHON" models/train.py --method full --quantize-aware --pack --ema 0.999 --name smollm2-mid \
  --data "$WORK/mid.jsonl" --out "$WORK/mid" --minutes "$MINUTES" --tokens-per-batch 32768

# 3. A bundle, and how good it is with adapters trained anew on top of it (train.py --base).
node cli/main.ts models convert --gguf "$WORK/mid/model.gguf" --output "$WORK/mid/bundle"
"$PYTHON" models/train.py --name proofread --base "$WORK/mid/model.gguf" --data "$WORK/proofread.jsonl" \
  --out "$WORK/mid/proofread" --minutes "$MINUTES" --edit-weight 1.2
echo "to measure it: stamp $WORK/mid/proofread for $WORK/mid/bundle, put both in place, and pilcrow eval --data $EVAL"
