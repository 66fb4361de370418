// How sizes are said, in the user's language. Pure.

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

/** In megabytes or gigabytes, as disks are sold. */
export function wordSize(bytes: number, language: string): string {
  const isLarge = bytes >= 1e9;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1e9 : 1e6));
}

/** Memory and room on a disk, in whole mebibytes. */
export function wordMemory(bytes: number, language: string): string {
  return `${new Intl.NumberFormat(language).format(Math.round(bytes / 2 ** 20))} MiB`;
}
