import type { Language } from '../../machines/words';

const spoken = (tag: string): Language | undefined => {
  const primary = tag.trim().toLowerCase().split('-', 1)[0];
  return primary === 'en' || primary === 'fr' ? primary : undefined;
};

/** The language we speak that an Accept-Language header (RFC 9110, 12.5.4) likes best; English when it names none of ours. */
export function browserLanguage(header: string | undefined): Language {
  let best: Language = 'en';
  let weight = 0;
  for (const item of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = item.split(';');
    const language = spoken(tag);
    const q = Number(
      parameters
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    if (language !== undefined && q > weight) [best, weight] = [language, q];
  }
  return best;
}
