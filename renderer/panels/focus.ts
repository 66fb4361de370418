// Where the focus is and goes: among the edits in the text, which the keys and the card's buttons both do, and
// never away from where the user types.

/** Focuses the edit at `index`, and with it makes the card show it. */
export function focusEdit(index: number): void {
  document.querySelector<HTMLElement>(`[data-correction-index="${index}"]`)?.focus();
}

/** Whether what the user types now goes into a field, or into the Write page's editor. */
export function isTyping(): boolean {
  const focused = document.activeElement;
  // The editor lies in a shadow root: seen from the page, its host has the focus.
  return focused?.matches('input') === true || focused?.shadowRoot != null;
}
