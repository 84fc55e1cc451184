import type { Language } from '../../machines/words';
import { html } from './response';
import type { ErrorPage } from './router';

interface Words {
  readonly title: string;
  readonly text: string;
}

const words: Readonly<
  Record<Language, { readonly home: string; readonly byStatus: Readonly<Record<number, Words>>; readonly other: Words }>
> = {
  en: {
    home: 'Go to the start page',
    byStatus: {
      400: {
        title: 'We could not read that',
        text: 'Something in the address or the form was not as it should be. Please go back and try again.',
      },
      403: { title: 'This is not open from here', text: 'Please open our page afresh and try again.' },
      404: { title: 'There is nothing here', text: 'Check that the whole link was copied, or start from our first page.' },
      413: { title: 'That was too much at once', text: 'Please send less, in smaller parts.' },
      429: { title: 'One moment, please', text: 'There were very many requests from your connection. Please wait a minute and try again.' },
      503: {
        title: 'Please try again shortly',
        text: 'We cannot do this right now. Nothing was changed. Please try again in a few minutes.',
      },
    },
    other: { title: 'Something went wrong', text: 'It was our fault, not yours. Please try again in a few minutes.' },
  },
  fr: {
    home: 'Aller à la page d’accueil',
    byStatus: {
      400: {
        title: 'Nous n’avons pas pu lire cela',
        text: 'Quelque chose dans l’adresse ou le formulaire n’était pas comme il faut. Revenez en arrière et réessayez.',
      },
      403: { title: 'Ce n’est pas possible d’ici', text: 'Veuillez rouvrir notre page et réessayer.' },
      404: { title: 'Il n’y a rien ici', text: 'Vérifiez que le lien a été copié en entier, ou repartez de notre page d’accueil.' },
      413: { title: 'C’était trop à la fois', text: 'Veuillez envoyer moins, en plusieurs parties.' },
      429: {
        title: 'Un instant, s’il vous plaît',
        text: 'Votre connexion a envoyé beaucoup de demandes. Attendez une minute et réessayez.',
      },
      503: {
        title: 'Réessayez dans un instant',
        text: 'Nous ne pouvons pas le faire pour le moment. Rien n’a été changé. Réessayez dans quelques minutes.',
      },
    },
    other: { title: 'Un problème est survenu', text: 'C’est notre faute, pas la vôtre. Réessayez dans quelques minutes.' },
  },
};

/** What went wrong, in the customer's words. */
export function errorWords(status: number, language: Language): Words {
  const { byStatus, other } = words[language];
  return byStatus[status === 405 ? 404 : status] ?? (status < 500 ? byStatus[400] : undefined) ?? other;
}

/** A small page of its own, where no part of the service shows errors in its frame; nothing of the request stands on it. */
export const plainErrorPage: ErrorPage = (status, { language, nonce }) => {
  const { title, text } = errorWords(status, language);
  const style =
    ':root{color-scheme:light dark;font:1.1rem/1.5 system-ui,sans-serif}body{max-width:34rem;margin:15vh auto;padding:0 1.5rem;background:Canvas;color:CanvasText}h1{font-size:1.5rem}a{display:inline-block;padding:.25rem 0}';
  const body =
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${title}</title><style nonce="${nonce}">${style}</style></head>` +
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">${words[language].home}</a></p></main></body></html>`;
  return html(body, { nonce }, { status });
};
