"""How good an answer is, without a person: for a correction, how near its edits and its words come to those of
the reference, and no edits where there is nothing to correct; for a summary, its words, whether its names and
numbers are the text's, and its length. All rewards lie between -1 and 1.
"""

import difflib
import math
import re
from collections import Counter

WORDS = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")


def words(text: str) -> list[str]:
    return WORDS.findall(text)


def edits(source: list[str], target: list[str]) -> set[tuple[int, int, tuple[str, ...]]]:
    """What turns source into target: (from, to, new words)."""
    matcher = difflib.SequenceMatcher(None, source, target, autojunk=False)
    return {(a, b, tuple(target[c:d])) for op, a, b, c, d in matcher.get_opcodes() if op != "equal"}


def edit_f_half(source: str, answer: str, reference: str) -> float:
    """F0.5 of the answer's edits against the reference's."""
    made, wanted = edits(words(source), words(answer)), edits(words(source), words(reference))
    right = len(made & wanted)
    if not right:
        return float(not made and not wanted)
    precision, recall = right / len(made), right / len(wanted)
    return 1.25 * precision * recall / (0.25 * precision + recall)


def ngrams(tokens: list[str], order: int) -> Counter:
    return Counter(tuple(tokens[at:at + order]) for at in range(len(tokens) - order + 1))


def gleu(source: str, answer: str, reference: str) -> float:
    """
    GLEU of one sentence, as models/evaluate/gleu.ts has it for many: n-grams that answer and reference share,
    less those that the answer kept and the reference did not. Counts are smoothed by one beyond single words,
    since a short sentence would be 0 for want of one match.
    """
    source_, answer_, reference_ = words(source), words(answer), words(reference)
    if not answer_ or not reference_:
        return float(answer_ == reference_)
    logarithm = 0.0
    for order in range(1, 5):
        got, wanted = ngrams(answer_, order), ngrams(reference_, order)
        kept_wrongly = Counter({gram: n for gram, n in ngrams(source_, order).items() if gram not in wanted})
        matches = max((got & wanted).total() - (got & kept_wrongly).total(), 0)
        total, more = got.total(), float(order > 1)
        if matches + more == 0:
            return 0.0
        logarithm += math.log((matches + more) / (total + more)) / 4
    return math.exp(min(0.0, 1 - len(reference_) / len(answer_)) + logarithm)


def correction_reward(source: str, answer: str, reference: str) -> float:
    """Where the source is right, 1 for leaving it alone and less for each edit: the false alarms."""
    if source == reference:
        return max(-1.0, 1 - 0.75 * len(edits(words(source), words(answer))))
    return (edit_f_half(source, answer, reference) + gleu(source, answer, reference)) / 2


def rouge(answer: list[str], reference: list[str], order: int) -> float:
    """F1 of shared n-grams."""
    got, wanted = ngrams(answer, order), ngrams(reference, order)
    shared = (got & wanted).total()
    return 2 * shared / (got.total() + wanted.total()) if shared else 0.0


def rouge_l(answer: list[str], reference: list[str]) -> float:
    """F1 of the longest common subsequence."""
    best = [0] * (len(reference) + 1)
    for word in answer:
        before = best[:]
        for at, other in enumerate(reference):
            best[at + 1] = before[at] + 1 if word == other else max(before[at + 1], best[at])
    return 2 * best[-1] / (len(answer) + len(reference)) if best[-1] else 0.0


def faithfulness(source: str, answer: str) -> float:
    """The share of the answer's names and numbers that the source has. A word that opens a sentence is no name."""
    known = {word.lower() for word in words(source)}
    tokens = words(answer)
    found = [
        word for at, word in enumerate(tokens)
        if any(c.isdigit() for c in word) or (word[0].isupper() and at > 0 and tokens[at - 1] not in ".!?")
    ]
    return sum(word.lower() in known for word in found) / len(found) if found else 1.0


def summary_reward(source: str, answer: str, reference: str) -> float:
    """An invented name costs more than any wording gains; so does a summary that does not end."""
    got, wanted = words(answer.lower()), words(reference.lower())
    wording = (rouge(got, wanted, 1) + rouge(got, wanted, 2) + rouge_l(got, wanted)) / 3
    too_long = max(0.0, len(got) / max(1, len(wanted)) - 1.5) + (not answer.rstrip().endswith((".", "!", "?")))
    return max(-1.0, wording - (1 - faithfulness(source, answer)) - 0.2 * too_long)


REWARDS = {"correction": correction_reward, "summary": summary_reward}
