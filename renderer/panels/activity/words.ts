// Tools and what was masked as the Activity page says them. Pure.
import type { TFunction } from 'i18next';
import type { ActivityEntry, MaskedCounts, MaskedKind } from '../../../contract/activity.ts';

/** What asked: a tool by its name in this language, where it has one. */
export function wordTool(tool: string, t: TFunction): string {
  return t([`tool.${tool}`, `activity.tool.${tool}`, 'activity.tool.other'] as never, {
    tool,
  }) as string;
}

export function wordMasked(masked: MaskedCounts, t: TFunction): string {
  return Object.entries(masked)
    .map(([kind, count]) => t(`masked.${kind as MaskedKind}`, { count }))
    .join(', ');
}

/** Whether somebody else than this computer was asked. */
export function isAway({ place }: ActivityEntry): boolean {
  return place === 'server' || place === 'service' || place === 'source';
}
