/** Spellings of chats and text messages in plain form, with what is meant. None is another word of either language. */
export const shortForms: Readonly<Record<string, string>> = {
  chu: 'je suis', chui: 'je suis', chuis: 'je suis', chais: 'je sais', jaimere: 'jaimerais', jaimerai: 'jaimerais', jaimerez: 'jaimerais', veu: 'veux', vx: 'veux',
  voudre: 'voudrais', voudrai: 'voudrais', voudrez: 'voudrais', fodrait: 'faudrait', fodrai: 'faudrait', fodre: 'faudrait', faudrai: 'faudrait', faudre: 'faudrait',
  slt: 'salut', bjr: 'bonjour', bsr: 'bonsoir', mci: 'merci', mrc: 'merci', mrci: 'merci', merki: 'merci', svpl: 'svp', sivouple: 'svp', silvouplait: 'svp', silteplait: 'svp', dsl: 'desole', dsle: 'desole',
  pk: 'pourquoi', pkoi: 'pourquoi', pourkoi: 'pourquoi', cmt: 'comment', coment: 'comment', commen: 'comment', koi: 'quoi', kwa: 'quoi', ckoi: 'cest quoi', kel: 'quel', ke: 'que', kelle: 'quelle', ki: 'qui', kan: 'quand', kand: 'quand', keske: 'quest ce que', keskon: 'quest ce que on', kelkun: 'quelquun', qqn: 'quelquun', qqun: 'quelquun', 
  mtn: 'maintenant', mnt: 'maintenant', mtnt: 'maintenant', tjs: 'toujours', tjr: 'toujours', tjrs: 'toujours', bcp: 'beaucoup', avc: 'avec', pr: 'pour', ds: 'dans', ts: 'tous', tt: 'tout', pcq: 'parce que', pck: 'parce que', psk: 'parce que', plu: 'plus', nvo: 'nouveau', nouvo: 'nouveau', nouvau: 'nouveau',
  pa: 'pas', bienvenu: 'bienvenue', dbienvenue: 'de bienvenue', dbienvenu: 'de bienvenue', resu: 'recu', ressu: 'recu', recoi: 'recois', apel: 'appel', apels: 'appels', cellulere: 'cellulaire', telefone: 'telephone',
  daccord: 'accord', dacc: 'acc', quil: 'il', quils: 'ils', quon: 'on', sappelle: 'appelle', dhier: 'hier', jusquau: 'au', puisquil: 'il', lorsquil: 'il',
  ur: 'your', yr: 'your', thru: 'through', cuz: 'because', coz: 'because', ppl: 'people', tmrw: 'tomorrow', tmr: 'tomorrow', tmrow: 'tomorrow', msg: 'message', msgs: 'messages', nbr: 'number', nmbr: 'number', abt: 'about', pwd: 'password', pw: 'password', wk: 'week',
  cals: 'calls', clls: 'calls', callz: 'calls', plese: 'please', pleas: 'please', agin: 'again', tird: 'third', thrid: 'third', uder: 'under', srry: 'sorry', sory: 'sorry', forwardng: 'forwarding', forwrd: 'forward', passwrd: 'password', pasord: 'password',
};
