import type * as common from '@zxcvbn-ts/language-common';
import type * as core from '@zxcvbn-ts/core';

/** Seven megabytes of words, and what looks for them: read when the first password is looked at, not at the start. */
export const dictionaries = (): typeof common => require('@zxcvbn-ts/language-common') as typeof common;
export const zxcvbn = (): typeof core => require('@zxcvbn-ts/core') as typeof core;
