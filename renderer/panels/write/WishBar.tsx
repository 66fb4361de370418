// The user's own words on the Write page: a change of the text, or a text that is not there yet. It takes a
// larger model; without one, the answer says so and leads to the models.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wish } from '../../state/write-store.ts';

export interface WishBarProps {
  /** There is a text to change or to reply to. */
  hasText: boolean;
  ask(wish: Wish): void;
}

export function WishBar({ hasText, ask }: WishBarProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const instruction = typed.trim();
  const isEmpty = instruction === '';
  return (
    <form
      className="write-wish"
      aria-label={t('compose.wish')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) ask({ task: hasText ? 'rewrite' : 'compose', instruction });
      }}
    >
      <input
        type="text"
        maxLength={2000}
        aria-label={t('compose.wish')}
        placeholder={t('compose.wishPlaceholder')}
        title={t('compose.needsLarger')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button" disabled={isEmpty || !hasText}>
        {t('compose.change')}
      </button>
      <button
        type="button"
        className="button"
        disabled={isEmpty}
        onClick={() => ask({ task: 'compose', instruction })}
      >
        {t('compose.write')}
      </button>
      <button
        type="button"
        className="button"
        disabled={!hasText}
        title={t('compose.needsLarger')}
        onClick={() => ask({ task: 'reply', instruction })}
      >
        {t('compose.reply')}
      </button>
    </form>
  );
}
