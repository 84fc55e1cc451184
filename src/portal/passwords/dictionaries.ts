import type * as common from '@zxcvbn-ts/language-common';

/** Seven megabytes of words: read when the first password is looked at, not at the start. */
export const dictionaries = (): typeof common => require('@zxcvbn-ts/language-common') as typeof common;
