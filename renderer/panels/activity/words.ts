// Sizes and tools as the Activity page says them. Pure.
import type { TFunction } from 'i18next';
import type { ActivityEntry, MaskedCounts, MaskedKind } from '../../../contract/activity.ts';

/** To the byte below a kilobyte, and to a tenth above. */
export function wordBytes(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power] as string,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

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
