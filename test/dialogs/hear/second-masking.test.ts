import { MASK } from '../../../dialogs/hear/mask/mask';
import { anUnderstanding } from '../../support/heads';
import { situations } from './situations';

const understanding = anUnderstanding();

/** Characters of two code units move nothing: the digits that are covered are those of the secret (I11). */
describe('what stands before a secret', () => {
  test.each(['👍', '👍👍👍👍👍👍👍👍', '😀 bonjour 😀', '🇨🇦🇫🇷', '𝒽ℯ𝓁𝓁ℴ', '👩‍👩‍👧‍👦', 'ﬁn ﬂeur', 'ÉÈÇ œuf'])(
    '%s: no digit of it is shown',
    (before) => {
      for (const [text, situation] of [
        [`${before} my PIN is 712691`, 'need'],
        [`${before} mon NIP est 712 691 👍 merci`, 'who'],
        [`${before} code 712691!`, 'code'],
      ] as const) {
        const { masked } = understanding.hear(text, situations[situation]);
        expect(masked).not.toMatch(/\d{2}/);
        expect(masked).toContain(`${before} `);
        expect(masked).toContain(MASK);
      }
    },
  );
});
