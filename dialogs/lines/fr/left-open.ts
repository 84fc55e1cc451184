import type { Vocabulary } from '../vocabulary';

/** French: what is asked stays open, whatever was said to it. */
export const leftOpen: Vocabulary['lines']['left-open'] = ({ later, agreed }, { question, handling, channel, otherwise }) => {
  if (agreed) return 'D’accord.';
  if (handling === 'agent') return 'D’accord, je ne le fais pas. Mon collègue lit ce que vous écrivez.';
  const leave = channel === 'email' ? 'répondez simplement « annuler »' : 'dites simplement « annuler »';
  if (later && question?.ask === 'pin')
    return 'Rien ne presse : je garde votre demande, et je ne fais rien avant d’avoir votre NIP. Revenez ici quand vous l’aurez.';
  if (later && !otherwise) return 'Rien ne presse : je ne fais rien avant votre oui.';
  if (later)
    return `D’accord, je ne fais rien pour le moment et je garde votre demande. Quand ce sera le moment, dites « oui » ; si vous n’en voulez plus, ${leave}.`;
  if (question && /^(?:who|account|extension)$/.test(question.ask))
    return `D’accord. Je ne peux rien modifier sans savoir qui vous êtes ; si vous préférez en rester là, ${leave}.`;
  if (question?.ask === 'field') return `D’accord. Si vous préférez en rester là, ${leave}.`;
  return handling === 'waiting' ? 'D’accord. Votre dossier reste sur la liste de mes collègues.' : 'D’accord.';
};
