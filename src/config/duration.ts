const unit: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** What a duration looks like in a setting, for sentences to people. */
export const durationWanted = 'a duration above zero as 90s, 15m, 3h or 7d';

/**
 * Milliseconds of a duration as `90s`, `15m`, `3h` or `7d`; undefined when it is not one. Zero is none, and more than
 * six digits are none either: no setting of ours means "at once" or "for centuries".
 */
export function parseDuration(text: string): number | undefined {
  const [, digits, letter] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  const length = Number(digits) * (unit[letter ?? ''] ?? 0);
  return length > 0 ? length : undefined;
}
