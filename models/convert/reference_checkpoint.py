"""Makes test/fixtures/checkpoints: small random checkpoints of each kind that the converter reads, saved by
transformers itself, and what PyTorch computes with them. Run again when a kind is added or the rounding
of weights changes (models/convert/quantize.ts).

    python models/convert/reference_checkpoint.py test/fixtures/checkpoints

Beside each checkpoint lies reference.safetensors: `tokens`, the logits after each of them with the
checkpoint's own weights (`original`) and with the weights that its bundle computes with (`dequantized`,
which models/convert/dequantize.ts writes), in float32; and reference.json: token ids of texts and a
rendered conversation, by tokenizers and transformers. Needs torch, transformers, and node on the PATH.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import (
    AutoModelForCausalLM,
    LlamaConfig,
    PreTrainedTokenizerFast,
    Qwen3Config,
    SmolLM3Config,
)

VOCABULARY = 384
TOKENS = [1, 104, 72, 260, 31, 2, 33, 270, 5, 199, 7, 88, 300, 301, 12, 60]
TEXTS = [
    "The ships were in the harbour, and 1234 of them couldn't sail.",
    "Cafe\u0301 — naïve, 你好！ don't WE'LL\n\n\tindent  two   three\r\nend 😀",
    "A text may hold <|im_end|> and <think>, which are words like others.",
]
CORPUS = [
    "The ships were in the harbour and the sea was calm.",
    "Nobody knew whether the letter would be read before the meeting.",
    "There are thirty-two windows in this house, and all of them are open.",
]
# Patterns and templates in the manner of each family, written for these tests.
WORDS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|%s|" \
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
CHATML = (
    "{%- for message in messages %}{{- '<|im_start|>' + message.role + '\\n' + message.content + "
    "'<|im_end|>\\n' }}{%- endfor %}{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}"
)
TEMPLATES = {
    "llama": CHATML + "{%- endif %}",
    "qwen3": CHATML + "{%- if enable_thinking is defined and enable_thinking is false %}"
    "{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}{%- endif %}",
    "smollm3": "{%- set today = strftime_now('%d %B %Y') %}{{- '<|im_start|>system\\n## Mode: ' }}"
    "{{- '/think' if enable_thinking else '/no_think' }}{{- '\\n\\n' + messages[0].content + '<|im_end|>\\n' }}"
    "{%- for message in messages[1:] %}{{- '<|im_start|>' + message.role + '\\n' + message.content + "
    "'<|im_end|>\\n' }}{%- endfor %}{{- '<|im_start|>assistant\\n' }}",
}


def shapes() -> dict:
    shared = dict(vocab_size=VOCABULARY, bos_token_id=1, eos_token_id=2, pad_token_id=0)
    return {
        # The head's size is not the width by the heads, and the head has its own matrix.
        "qwen3": (
            Qwen3Config(
                **shared, hidden_size=64, intermediate_size=96, num_hidden_layers=2,
                num_attention_heads=4, num_key_value_heads=2, head_dim=32, rope_theta=1e6,
                max_position_embeddings=4096, rms_norm_eps=1e-6, tie_word_embeddings=False,
            ),
            torch.bfloat16,
            "130KB",
        ),
        "llama": (
            LlamaConfig(
                **shared, hidden_size=64, intermediate_size=96, num_hidden_layers=1,
                num_attention_heads=4, num_key_value_heads=4, rope_theta=1e5,
                max_position_embeddings=4096, rms_norm_eps=1e-5, tie_word_embeddings=True,
            ),
            torch.float32,
            "10MB",
        ),
        "smollm3": (
            SmolLM3Config(
                **shared, hidden_size=64, intermediate_size=64, num_hidden_layers=4,
                num_attention_heads=4, num_key_value_heads=1, rope_theta=5e6,
                max_position_embeddings=4096, rms_norm_eps=1e-6, tie_word_embeddings=True,
            ),
            torch.float16,
            "10MB",
        ),
    }


def tokenizer_of(kind: str) -> PreTrainedTokenizerFast:
    tokenizer = Tokenizer(models.BPE())
    if kind == "qwen3":
        tokenizer.normalizer = normalizers.NFC()
    digits = {"qwen3": r"\p{N}", "smollm3": r"\p{N}{1,3}"}.get(kind)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORDS % digits), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
        if digits
        else [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - 8,
        special_tokens=["<|endoftext|>", "<|im_start|>", "<|im_end|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS * 3, trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<|im_start|>", eos_token="<|im_end|>"
    )
    if kind != "llama":
        # Known as whole tokens, and no control tokens.
        fast.add_tokens(["<think>", "</think>"], special_tokens=False)
    fast.chat_template = TEMPLATES[kind]
    return fast


def logits_of(model: torch.nn.Module) -> torch.Tensor:
    with torch.no_grad():
        return model(torch.tensor([TOKENS])).logits[0].float().contiguous()


def make(kind: str, folder: Path) -> None:
    config, dtype, shard = shapes()[kind]
    torch.manual_seed(sum(kind.encode()))
    model = AutoModelForCausalLM.from_config(config)
    for parameter in model.parameters():
        # As spread as in a trained model, so that logits differ and a mistake is seen.
        if parameter.dim() == 2:
            torch.nn.init.normal_(parameter, std=1.2 / parameter.shape[1] ** 0.5)
        else:
            torch.nn.init.uniform_(parameter, 0.7, 1.3)
    torch.nn.init.normal_(model.get_input_embeddings().weight, std=0.5)
    model.to(dtype).save_pretrained(folder, max_shard_size=shard)
    tokenizer = tokenizer_of(kind)
    tokenizer.save_pretrained(folder)

    # In float32 from here on: the weights are the checkpoint's, the sums are exact enough to compare.
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    original = logits_of(model)
    with tempfile.TemporaryDirectory() as work:
        file = Path(work) / "dequantized.safetensors"
        command = ["node", Path(__file__).parent / "dequantize.ts", folder, file]
        subprocess.run(command, check=True)
        weights = load_file(file)
    missing, unexpected = model.load_state_dict(weights, strict=False)
    assert not unexpected and set(missing) <= {"lm_head.weight"}, (missing, unexpected)
    dequantized = logits_of(model)
    logits = {"original": original, "dequantized": dequantized}
    save_file(logits, folder / "reference.safetensors")

    def rendered(user: str) -> str:
        return tokenizer.apply_chat_template(
            [{"role": "system", "content": "Be brief."}, {"role": "user", "content": user}],
            tokenize=False, add_generation_prompt=True, enable_thinking=False,
        )

    plain = Tokenizer.from_file(str(folder / "tokenizer.json"))
    reference = {
        "tokens": TOKENS,
        "texts": [
            {"text": text, "ids": plain.encode(text, add_special_tokens=False).ids}
            for text in TEXTS[:2]
        ],
        "conversation": rendered(TEXTS[2]),
        "conversationIds": plain.encode(rendered(TEXTS[0]), add_special_tokens=False).ids,
    }
    text = json.dumps(reference, ensure_ascii=False) + "\n"
    (folder / "reference.json").write_text(text)


if __name__ == "__main__":
    for name in shapes():
        make(name, Path(sys.argv[1]) / name)
