import { openLibrary, ownArticles } from '../../src/help/library';
test('x', async () => { const l = await openLibrary({folders:[ownArticles], has:()=>true, now:()=>0, log:{warn(){}}}); const i=await l.index('en');
 for (const q of ['how do I forward my calls to my cell','my desk phone is dead','how do i port my number','forgot voicemial pin','what is the weather','how do I reset my password','where do I find the account number','somebody changed my forwarding'])
 console.log(q, i.find(q).slice(0,3).map(h=>[h.article.name,h.score.toFixed(1),h.covers]));
 const f=await l.index('fr'); for (const q of ['comment renvoyer mes appels vers mon cellulaire','mon téléphone ne marche plus','oublié mon identifiant']) console.log(q,f.find(q).slice(0,3).map(h=>[h.article.name,h.score.toFixed(1),h.covers]));
});
