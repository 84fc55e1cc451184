/** What people say around what they want, and which says nothing of it. Plain words, as a message is read: small letters, no accents, an elision as the word behind it. */

/** Before it: a greeting. */
export const greetings = [
  'good morning', 'good afternoon', 'good evening', 'good day', 'morning', 'hi', 'hello', 'hey', 'hiya', 'howdy', 'greetings',
  'bonjour', 'bonsoir', 'salut', 'allo', 'coucou', 'rebonjour',
];

/** ... and who is greeted. */
export const greeted = ['there', 'again', 'all', 'everyone', 'everybody', 'team', 'folks', 'guys', 'madame', 'monsieur', 'a tous', 'encore', 'a vous'];

/** Before it: words that ask for attention, or begin to speak. */
export const openers = [
  'sorry to (?:bother|trouble|disturb|bug) you(?: again)?(?: but)?', 'sorry for (?:bothering|troubling) you(?: but)?', 'excuse me(?: but)?', 'pardon me(?: but)?',
  '(?:i have a |just a |a )?quick (?:question|one|thing|request)', 'well', 'so', 'um', 'uh', 'uhm', 'erm', 'er', 'hmm', '(?:ok|okay|alright) so',
  'my friend', 'dear (?:team|support|sir|madam|all)', '(?:i )?hope (?:you are|youre|you re|youre all|this finds you|all is|alls|everything is) (?:well|good|ok|fine|doing well)',
  '(?:hi |hello )?i need (?:some|your|a little|a bit of|a) (?:help|hand)', 'i need help', 'how are you(?: today| doing)?', 'hows it going',
  '(?:desole|excusez (?:\\| )?moi|pardon) (?:de|pour) (?:vous |te )?(?:deranger|derangement)(?: mais)?', '(?:excusez|excuse) (?:\\| )?moi(?: mais)?', '(?:une |jai une )?petite (?:question|demande|chose)', 'une question rapide',
  'i have a question(?: for you)?(?= \\|)', 'jai une question(?: pour vous)?(?= \\|)', 'actually', 'en fait', '(?:oh )?for crying out loud', '(?:oh )?for (?:heaven|god|goodness|pete|christ)s? sake', 'oh(?: and)?',
  // Who sends them, how soon, and that something is to come: read with the colon or the full stop behind it.
  '(?:its |it is |this is |thats |very |really )*urgent(?: request| matter| please)?(?= \\|)', '(?:(?:heres|here is|this is) (?:what (?:i|we) (?:need|want|would like)|my request|the request)|(?:my|our|a|one) (?:request|ask|question)(?: is| today)?)(?= \\|)', '(?:i |we )?(?:need|have) (?:a|some) (?:favou?r|small request|request|problem|issue|small problem)(?: to ask)?(?= \\|)',
  '(?:my|our|a) (?:colleagues?|coworker|boss|manager|supervisor|administrator|admin) (?:told|asked|said|wants|wanted|advised|suggested)(?: (?:me|us|i))?(?: (?:should|to))? (?:ask|contact|write|call|message|reach out to|email)(?: to)?(?: (?:you|support|u))(?: (?:for|about) (?:this|that|help))?(?= \\|)',
  'as (?:the|an|your|our) (?:account )?(?:administrator|admin|office manager|manager)(?: (?:here|of the account|of our account))?(?: \\|)?(?= (?:i|please|could|can|forward|remove|add|stop|send)|$| \\|)(?: id like to ask| i would like to ask| i want to ask)?(?= |$)',
  '(?:cest |ceci est |tres |vraiment )*urgent(?: svp)?(?= \\|)', '(?:(?:voici|voila)(?: ce (?:que|quil|dont)?(?: (?:jai|je|il me|nous|on a|avons|aimerais|voudrais|veux|faut|faudrait|besoin|on))+|(?: ma| notre)? demande)|(?:ma|notre|une) (?:demande|requete|question)(?: est(?: la suivante)?)?)(?= \\|)', '(?:jai|on a|nous avons) (?:un|une) (?:petit |petite )?(?:probleme|souci|service a vous demander|demande|requete)(?= \\|)',
  '(?:mon|ma|notre|un|une) (?:collegue|patronne?|gestionnaire|superviseure?|directeur|directrice|administrateur|administratrice)(?: (?:ma|m|me|nous|a|dit|demande|conseille|suggere|mavait))+ (?:de|d) (?:vous )?(?:demander|ecrire|contacter|appeler|joindre)(?= \\|)',
  'en tant (?:qu |que )?(?:(?:l )?administrateur|administratrice|gestionnaire|responsable)(?: du compte| du bureau)?(?: \\|)?(?: (?:jaimerais|je voudrais|je veux) (?:vous )?demander)?(?= |$)',
  'ca va(?: bien)?', 'comment (?:ca va|allez vous)', 'jespere que (?:vous allez|tout va) bien', '(?:ok|okay) alors', 'euh', 'bon', 'ben', 'alors', 'ah et',
];

/** Behind it: asking kindly. */
export const askings = [
  'please', 'pls', 'plz', 'svp', 'stp', 'if (?:you|u) (?:please|(?:would|could|can|will|may)(?: please)?)', '(?:if|si) (?:at all )?possible',
  'si cest possible', 'si vous (?:pouvez|pourriez|voulez)',
  'when(?:ever)? (?:you|u) (?:can|(?:get|have|find|got) (?:a|the|some|an?|one|two|free)? ?(?:chance|moment|minute|min|mins|sec|second|time|minutes))',
  'at your (?:earliest )?convenience', 'quand vous (?:pouvez|pourrez|(?:avez|aurez) (?:un|une|deux|le|du) (?:moment|instant|minutes?|temps|chance))', 'des que vous (?:pouvez|pourrez)',
];

/** ... how soon. */
export const hurries = [
  'asap', 'a s a p', 'right away', 'straight away', 'immediately', 'as (?:soon|quickly|fast) as (?:possible|you can)', 'dpq', 'des que possible', '(?<!partir de )tout de suite', 'immediatement',
  '(?:au|le) plus (?:vite|tot)(?: possible)?', '(?:theres |there is )?no (?:rush|hurry)', '(?:its |it is |cest )?(?:not |pas |tres |very |quite |really )?urgent', 'rien durgent', 'rien urgent', 'pas (?:presse|urgence)',
  '(?:effective |starting |as of |from )(?:right )?now(?: on)?', 'effective immediately', 'until further notice', '(?:des|a partir de) maintenant', 'jusqua nouvel ordre',
  '(?:im|i am|i m) in a (?:hurry|rush)', 'je suis (?:un peu |tres )?pressee?', 'ca (?:ne )?presse pas',
];

/** ... thanks. */
export const thanks = [
  '(?:and |et |many |much |big |grand |gros |mille |un grand |un gros )?(?:thanks|thank you|thank u|thankyou|thx|thnx|tnx|tks|ty|cheers|merci|mercis)(?: (?:so much|very much|a lot|a bunch|a million|a ton|in advance|again|kindly|beforehand|beaucoup|bien|infiniment|avance|encore|bcp|mille fois|for your help|pour votre aide))*',
  'much appreciated', '(?:(?:i d|id|i would|i) )(?:really |greatly )?appreciate (?:it|that)', '(?:je |jl |ca serait )(?:apprecierais|apprecie)', 'ce serait (?:tres )?apprecie',
];

/** ... and what else stands there. A goodbye says something, and is none of them. */
export const tails = [
  'as (?:we )?(?:discussed|agreed)(?: (?:on|over|by) the phone| by phone| earlier| yesterday| before)?', '(?:comme|tel que) (?:discute|convenu|entendu)(?: (?:au|par) telephone| hier| tantot)?',
  'lol', 'for (?:heaven|god|goodness|pete|christ|fuck)s? sake', 'for crying out loud', 'pour l? ?amour (?:du ciel|de dieu|du bon dieu)', 'bon sang', 'nom dune pipe', 'haha', 'hehe', 'mdr', 'mate', 'buddy', 'bro', 'dude', 'sir', 'madam', 'maam',
];
