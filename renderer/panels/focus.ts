// Moving the focus among the edits in the text, which the keys and the card's buttons both do.

/** Focuses the edit at `index`, and with it makes the card show it. */
export function focusEdit(index: number): void {
  document.querySelector<HTMLElement>(`[data-correction-index="${index}"]`)?.focus();
}
