/** What a browser's own name tells, in the words people know: `Firefox`, `Windows`. Undefined: it tells nothing we know. */
export interface BrowserName {
  readonly browser: string | undefined;
  readonly system: string | undefined;
}

/** The first that fits: others pose as those below them. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

const first = (of: readonly (readonly [RegExp, string])[], text: string): string | undefined => of.find(([fits]) => fits.test(text))?.[1];

/** Never the text itself: it is a stranger's. */
export const browserName = (userAgent: string): BrowserName => ({ browser: first(browsers, userAgent), system: first(systems, userAgent) });
