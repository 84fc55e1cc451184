import { useWords } from '../words';

const shapes = {
  chat: 'M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H10l-4.5 4V16A1.5 1.5 0 0 1 4 14.5z',
  email: 'M3.5 6.5A1.5 1.5 0 0 1 5 5h14a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.5zM4 7l8 6 8-6',
  voice: 'M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z',
  note: 'M5 3.5h14v11l-5 6H5zM14 20v-5.5h5',
} as const;

/** A drawing beside words that say the same; nobody hears it. */
export const Icon = ({ of }: { readonly of: keyof typeof shapes }) => (
  <svg class={`icon icon-${of}`} viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
    <path d={shapes[of]} />
  </svg>
);

/** The sign of a channel with its name, which is heard where it is not seen. */
export function Channel({ of, quiet = false }: { readonly of: 'chat' | 'email' | 'voice'; readonly quiet?: boolean }) {
  const words = useWords();
  return (
    <span class={`channel channel-${of}`} title={quiet ? words.channel[of] : undefined}>
      <Icon of={of} />
      <span class={quiet ? 'only-heard' : undefined}>{words.channel[of]}</span>
    </span>
  );
}
