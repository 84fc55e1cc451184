import type { ComponentChildren } from 'preact';
import type { Me } from '../../shapes';
import type { DeskSettings } from '../settings';
import { useWords } from '../words';
import { Name } from './text';

interface TopBarProps {
  readonly settings: DeskSettings;
  readonly me: Me | undefined;
  readonly page: 'desk' | 'supervision';
  readonly children?: ComponentChildren;
}

/** Brand, the way between the two pages, who is signed in, signing out. */
export function TopBar({ settings: { base, signOut }, me, page, children }: TopBarProps) {
  const words = useWords();
  return (
    <header class="bar">
      <a class="bar-brand" href={`${base}/desk`}>
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
          <path class="sign-star" d="M16 2l2.2 7.3L25 11.5l-6.8 2.2L16 21l-2.2-7.3L7 11.5l6.8-2.2z" />
          <path class="sign-line" d="M4 22c7 6.5 17 6.5 24 0" />
        </svg>
        <span>{words.brand}</span>
      </a>
      {children}
      <nav class="bar-nav" aria-label={words.title}>
        {me?.agent.role === 'supervisor' &&
          (page === 'desk' ? (
            <a href={`${base}/desk/supervision`}>{words.nav.supervision}</a>
          ) : (
            <a href={`${base}/desk`}>{words.nav.desk}</a>
          ))}
        <a href={`?lang=${words.nav.language}`} lang={words.nav.language} hreflang={words.nav.language}>
          {words.nav.otherLanguage}
        </a>
      </nav>
      {me && (
        <p class="bar-me">
          <Name of={me.agent.name} long={60} /> <span class="hint">{words.role[me.agent.role]}</span>
        </p>
      )}
      <form method="post" action={`${base}${signOut}`}>
        <button type="submit" class="button button-quiet">
          {words.nav.signOut}
        </button>
      </form>
    </header>
  );
}
