import type { HttpRequest } from '../../http/router';
import { linkPaths } from '../links/portal-links';
import { deadPage } from '../pages/parts';
import type { PortalKit } from '../routes/kit';
import type { VoicemailLink } from './voicemail-link';
import { voicemailPage, voicemailTaken } from './voicemail-page';

const tokenOf = (request: HttpRequest): string => request.params['token'] ?? '';

/** Registers /portal/voicemail/:token, whosever the accounts are. GET and HEAD only look, however often (T13); POST acts, once. */
export function voicemailRoutes(kit: Pick<PortalKit, 'get' | 'post' | 'answer'>, link: VoicemailLink): void {
  const path = `/portal/${linkPaths.voicemail}/:token`;
  kit.get(path, async (request) => {
    const view = await link.look(tokenOf(request));
    return view
      ? kit.answer(request, (context) => voicemailPage(context, view), { language: view.language })
      : kit.answer(request, deadPage, { status: 410 });
  });
  kit.post(path, async (request, form) => {
    const outcome = await link.choose(tokenOf(request), {
      pin: form.get('voicemail-pin') ?? '',
      again: form.get('voicemail-pin-again') ?? '',
    });
    switch (outcome.is) {
      case 'taken':
        return kit.answer(request, voicemailTaken);
      case 'dead':
        return kit.answer(request, deadPage, { status: 410 });
      case 'faults':
        return kit.answer(request, (context) => voicemailPage(context, outcome.view, outcome.faults), {
          status: 422,
          language: outcome.view.language,
        });
    }
  });
}
