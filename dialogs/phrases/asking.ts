/** Words by which a sentence asks instead of ordering; then nothing is ever changed straight away (the interrogative veto). */
export const asksAnywhere: readonly string[] = [
  'how', 'hows', 'how to', 'steps', 'instructions', 'tutorial', 'guide me', 'guide to', 'is it possible', 'would it be possible', 'is there a way', 'is there any way', 'any way to', 'ways to', 'way to', 'what happens', 'what if', 'explain', 'explanation', 'wondering if i', 'wondering whether', 'wondering what', 'wondering why', 'want to know', 'like to know', 'need to know', 'wanted to know', 'curious', 'tell me if', 'tell me what', 'tell me where', 'tell me which', 'tell me why', 'tell me about', 'tell me more', 'know if', 'know whether', 'know what', 'know where', 'know why', 'know which', 'question about', 'question regarding', 'a question', 'difference between', 'want to learn', 'like to learn', 'do you support', 'walk me through', 'show me', 'do i have to', 'do i need to', 'should i', 'am i able to', 'is that possible', 'is this possible', 'do you offer', 'what does', 'what is the', 'allowed to', 'possible to',
  'comment', 'pourquoi', 'étapes', 'marche à suivre', 'procédure', 'est-il possible', 'serait-il possible', 'est-ce possible', "c'est possible", 'est-ce que c’est possible', 'possible de', 'savoir', 'expliquer', 'explique', 'expliquez', 'expliquez-moi', 'instructions', 'tutoriel', 'y a-t-il moyen', 'y a-t-il un moyen', 'moyen de', 'façon de', 'demande si', 'demandais si', 'demandais comment', "c'est quoi", "qu'est-ce que", "qu'est-ce qui", 'que se passe', 'qu’arrive-t-il', 'une question', 'question sur', 'différence entre', 'dites-moi si', 'dites-moi où', 'dites-moi quel', 'dites-moi pourquoi', 'dis-moi si', 'dis-moi où', 'montrez-moi', 'montre-moi', 'dois-je', 'faut-il', 'est-ce que je dois', 'ai-je le droit', 'offrez-vous', 'à quoi',
];

/** At the beginning of a sentence only; later they open a relative clause ("613..., which is my cell"). */
export const asksFirst: readonly string[] = [
  'why', 'what', 'whats', "what's", 'which', 'where', "where's", 'when', 'who', "who's", 'whom', 'whose', 'is', 'are', 'does', 'do you', 'do we', 'do they', 'do calls', 'do callers', 'do my', 'do the', 'do i', 'did', 'was', 'were', 'will it', 'will my', 'will the', 'will this', 'will that', 'will i', 'will calls', 'would it', 'would this', 'would that', 'has', 'have you', 'have i', 'am i', 'shall i', "isn't", "aren't", "doesn't", "don't you", 'can calls', 'can it', 'can the', 'can my', 'can this', 'can that', 'can people', 'can callers', 'can other', 'can someone else', 'could it', 'could the', 'could my', 'might it', 'for how long', 'at what', 'to which', 'to what', 'in which', 'on which', 'any idea', 'what about', 'anyone know',
  'quel', 'quelle', 'quels', 'quelles', 'que', 'quoi', 'où', 'quand', 'combien', 'qui', 'lequel', 'laquelle', 'est-ce que mes', 'est-ce que mon', 'est-ce que ma', 'est-ce que le', 'est-ce que la', 'est-ce que les', "est-ce qu'il", 'est-ce qu’on', "est-ce que ça", 'est-ce que cela', 'est-ce que ce', 'est-ce', 'est-il', 'est-elle', 'sont-ils', 'y a-t-il', 'existe-t-il', 'avez-vous', 'as-tu', 'ai-je', 'est-on', 'mes appels sont-ils', 'mon renvoi est-il', 'vers quel', 'vers quels', 'à quel', 'à quelle', 'pendant combien', 'depuis quand', 'jusqu’à quand', 'sur quel', 'dans quel', 'et si', 'suis-je',
];

/** Polite forms that order or ask, nobody knows which: what follows decides. */
export const politeYou: readonly string[] = [
  'can you', 'could you', 'would you', 'will you', 'can u', 'could u', 'would u', 'cn you', 'cld you', 'can someone', 'could someone', 'would someone', 'could one of you', 'can one of you', 'can somebody', 'could somebody', 'can anyone', 'would you mind', 'are you able to', 'any chance you', 'you could', 'you can', 'if you would', 'do you mind', 'could the bot', 'can ya',
  'pouvez-vous', 'pourriez-vous', "quelqu'un peut", "quelqu'un pourrait", "est-ce que quelqu'un peut", 'pouvez vous', 'vous serait-il', 'pourrais-tu', 'peux-tu', 'vous pouvez', 'vous pourriez', 'tu peux', 'tu pourrais', 'voulez-vous', 'voudriez-vous', 'veux-tu', 'est-ce que vous pouvez', 'est-ce que tu peux', 'est-ce que vous pourriez', 'est-ce que tu pourrais', 'vous serait-il possible', 'te serait-il possible', 'pourriez', 'pouvez', 'auriez-vous',
];

export const politeMe: readonly string[] = [
  'can i', 'could i', 'may i', 'might i', 'can we', 'could we', 'may we', 'would i be able', 'can my', 'could my',
  'puis-je', 'est-ce que je peux', 'est-ce que je pourrais', 'est-ce que je puis', 'je peux', 'pourrais-je', 'peut-on', 'on peut', 'pourrait-on', 'est-ce qu’on peut', 'est-ce qu’on pourrait', 'pouvons-nous', 'on pourrait', 'je pourrais',
];

/** Skipped before the first word of a sentence is looked at. */
export const leads: readonly string[] = [
  'hello', 'hi', 'hey', 'good morning', 'good afternoon', 'good evening', 'please', 'pls', 'so', 'and', 'also', 'then', 'but', 'well', 'ok', 'okay', 'um', 'uh', 'actually', 'just', 'sorry', 'excuse me', 'quick question', 'thanks', 'thank you', 'yes', 'no', 'now', 'by the way', 'btw', 'there', 'or', 'oh', 'first', 'sir', 'team', 'all', 'great', 'another thing', 'one more thing', 'to be sure', 'you know',
  'bonjour', 'bonsoir', 'salut', 'allo', 'svp', "s'il vous plaît", "s'il te plaît", 'alors', 'et', 'aussi', 'puis', 'mais', 'bon', 'euh', 'en fait', 'désolé', 'excusez-moi', 'pardon', 'merci', 'oui', 'non', 'donc', 'au fait', 'ou', 'dites', 'dis', 'ok', 'dernière chose', 'autre chose', 'maintenant',
];
