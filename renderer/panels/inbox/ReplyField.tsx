// The answer to a notification whose application takes one. What is typed stays with the notification
// until it has been handed over.
import { useTranslation } from 'react-i18next';
import { type InboxItem, MAXIMUM_REPLY } from '../../../contract/notifications.ts';
import type { InboxStore } from '../../state/inbox-store.ts';

export interface ReplyFieldProps {
  item: InboxItem;
  /** The button that the application named. */
  action: { id: string; label: string };
  text: string;
  actions: InboxStore;
}

export function ReplyField({ item, action, text, actions }: ReplyFieldProps) {
  const { t } = useTranslation();
  const label = t('inbox.reply.label', { name: item.title || item.application });
  return (
    <form
      className="inbox-reply"
      onSubmit={(event) => {
        event.preventDefault();
        void actions.reply(item.id, action.id);
      }}
    >
      <input
        type="text"
        data-reply
        aria-label={label}
        placeholder={label}
        maxLength={MAXIMUM_REPLY}
        value={text}
        disabled={!item.open}
        onChange={(event) => actions.draftReply(item.id, event.target.value)}
      />
      <button type="submit" className="button" disabled={!item.open || text.trim() === ''}>
        {action.label || t('inbox.reply.send')}
      </button>
    </form>
  );
}
