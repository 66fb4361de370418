// Where a request goes: on this computer first, and to the larger model where the user wants it or the small
// one can't. Pure rules over the settings; whether a text may leave at all comes before all of them.
import type { BeyondSettings, Permission } from './connection.ts';
import type { Request } from './task.ts';

/** `larger`: the user asked for it by hand. */
export type WantedPlace = 'auto' | 'device' | 'larger';

/** What the model that comes with Pilcrow cannot do, whatever the text. */
export function needsLarger(request: Request): boolean {
  switch (request.tool) {
    case 'rewrite':
      if (wearsAdapter(request)) return false;
      return request.options.instruction !== '' || request.options.length === 'longer';
    case 'summarize':
      return request.options.type === 'teaser' || request.options.type === 'table';
    case 'compose':
    case 'reply':
      return true;
    default:
      return false;
  }
}

/** Whether an adapter of the user's own does it, which only the bundled model can wear. */
export function wearsAdapter(request: Request): boolean {
  return request.tool === 'rewrite' && request.options.adapter !== '';
}

/** What may become of a text of this application. */
export function permissionFor(settings: BeyondSettings, application: string): Permission {
  return settings.applications[application] ?? settings.permission;
}

/** True when the request is to go to the larger model; whether it is asked first is another question. */
export function goesBeyond(
  settings: BeyondSettings,
  request: Request,
  application: string,
  wanted: WantedPlace = 'auto',
): boolean {
  if (settings.connection === null || wanted === 'device') return false;
  if (wearsAdapter(request)) return false;
  if (permissionFor(settings, application) === 'never') return false;
  if (wanted === 'larger' || needsLarger(request)) return true;
  const { tools, longerThan, otherLanguages } = settings;
  return (
    tools.some((tool) => tool === request.tool) ||
    (longerThan !== null && countsMoreThan(request.text, longerThan)) ||
    (otherLanguages && isOtherScript(request.text))
  );
}

function countsMoreThan(text: string, limit: number): boolean {
  let count = 0;
  for (const _word of text.matchAll(/\p{sc=Han}|[^\s\p{sc=Han}]+/gu)) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}

/**
 * Written in other letters than English is. Other languages in Latin letters are told by the tools on this
 * computer, which then refuse them; the panel offers the larger model.
 */
function isOtherScript(text: string): boolean {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin < letters / 2;
}
