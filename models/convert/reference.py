"""What PyTorch makes of the base, for test/integration/model.test.ts: run again when the base changes.

    python models/convert/reference.py MODEL.gguf test/fixtures/reference.json

Fills in, for each passage of the JSON file, the number of its tokens and their log-likelihood after
token 1 under the dequantized weights in float32, and the token ids of each text. Both the weights and
the tokenizer are read from the GGUF file by transformers and tokenizers, not by our converter. Needs
torch, transformers, gguf and tokenizers.
"""

import json
import sys
from pathlib import Path

import torch
from tokenizers import pre_tokenizers
from transformers import AutoModelForCausalLM, AutoTokenizer

START = 1  # <|im_start|>


def main() -> None:
    model_file, reference_file = Path(sys.argv[1]), Path(sys.argv[2])
    source = {"pretrained_model_name_or_path": model_file.parent, "gguf_file": model_file.name}
    model = AutoModelForCausalLM.from_pretrained(**source, dtype=torch.float32).eval()
    tokenizer = AutoTokenizer.from_pretrained(**source).backend_tokenizer
    # transformers does not read the file's pre-tokenizer "smollm": every digit stands by itself.
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Digits(individual_digits=True),
        pre_tokenizers.ByteLevel(add_prefix_space=False),
    ])
    reference = json.loads(reference_file.read_text())
    for entry in reference["passages"]:
        ids = [START] + tokenizer.encode(entry["text"], add_special_tokens=False).ids
        with torch.no_grad():
            logits = model(torch.tensor([ids])).logits[0, :-1]
        scores = torch.log_softmax(logits.double(), -1)[range(len(ids) - 1), ids[1:]]
        entry["tokens"], entry["logLikelihood"] = len(ids) - 1, round(scores.sum().item(), 4)
    for entry in reference["texts"]:
        entry["ids"] = tokenizer.encode(entry["text"], add_special_tokens=False).ids
    reference_file.write_text(json.dumps(reference, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
