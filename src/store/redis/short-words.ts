/**
 * What states and activities often hold, for shorten.ts; the first 20 are the commonest. Texts in stores were written with
 * exactly this list: it never changes. Better words become a second list under a mark of its own.
 */
export const SHORT_WORDS: readonly string[] = [
  '{"type":"message","text":"', '","textFormat":"plain","locale":"en"', ',"replyToId":"', '","speak":"', ',"speak":"', ',"suggestedActions":{"actions":[{"type":"imBack","title":"',
  '"},{"type":"imBack","title":"', '","value":"', '{"machine":"session","version":1,"snapshot":{"value":{"identity":"', '","clock":',
  ',"legs":{"', '":{"channel":"chat","language":"en","seen":', ',"question":{"ask":"need"},"misses":0', ',"claim":{"user":"', '","account":"', '","by":"login","shown":"', '","address":"',
  ',"changes":[{"kind":"call-forwarding.set","subject":{"is":"self"},"fields":{', '},"id":"', '"nextEffect":',
  // Of states.
  '}},"changes":[],"nextChange":', '}],"nextChange":', ',"nextChange":', ',"draftedBy":"', ',"proof":{"method":"pin","at":', ',"proof":{"method":"link","at":', ',"proof":{"method":"code","at":',
  ',"grant":{"asker":"', '","method":"pin","since":', '","method":"link","since":', '","method":"code","since":', ',"until":', ',"epoch":', ',"yes":{"leg":"', '","digest":"', '"digest":"', ',"freshFor":"',
  '"status":"drafted"', '"status":"confirmed"', '"status":"authorized"', '"status":"applied"', '"status":"failed"', '"status":"refused"', '","status":"', '"number":"+1', '"number":"+', '"email":"',
  'anonymous","request":"', 'claimed","request":"', 'challenged","request":"', 'verified","request":"', 'expired","request":"',
  'idle","handling":"bot"},"context":{"case":"', 'collecting","handling":"bot"},"context":{"case":"', 'confirming","handling":"bot"},"context":{"case":"', 'needsProof","handling":"bot"},"context":{"case":"', 'authorizing","handling":"bot"},"context":{"case":"', 'applying","handling":"bot"},"context":{"case":"', 'settled","handling":"bot"},"context":{"case":"',
  ',"question":{"ask":"', ',"misses":', ',"partial":{', ',"proving":true', ',"mailedAt":', ',"warned":true', ',"wantsPin":true', ',"slowTold":true', ',"codeFor":"', ',"codeAt":', ',"offer":{"ask":"',
  '"confirm","digest":"', '"field","change":"', '","kind":"call-forwarding.set","field":"number"}', '"pin","mailed":false}', '"pin","mailed":true}', '"nothing"}', '"who"}', '"code","digest":"',
  '\\",[\\"call-forwarding.set\\",\\"\\",\\"+1', '\\",[\\"call-forwarding.set\\",\\"\\",\\"+', '\\",null]]"', '"kind":"support-pin.reissue"', '"kind":"login-name.remind"', '"subject":{"is":"self"}',
  '"subject":{"is":"extension","extension":"', '"subject":{"is":"login","login":"', '"language":"fr"', '"channel":"email"', '"channel":"voice"', '","by":"email","shown":"', '","by":"extension","shown":"', ',"extension":"', '","handling":"closed"},"context":{"case":"',
  // Of activities.
  '","textFormat":"plain","locale":"fr"', '"}]}', '"text":"', '"type":"message"', '"locale":"en-US"', '"channelData":{"clientActivityID":"', '"textFormat":"plain"', '"value":{"pin":"••••••"}', '••••••', '"value":{"say":"',
  '"attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","fallbackText":"',
  '","body":[{"type":"Input.Text","id":"pin","style":"Password","label":"', '","isRequired":true,"errorMessage":"', '","regex":"^\\\\s*(\\\\d[\\\\s-]*){6}$","maxLength":24}],"actions":[{"type":"Action.Submit","title":"', '","style":"positive"},{"type":"Action.Submit","title":"',
  '","associatedInputs":"none","data":{"intent":"pin.requested"}}]}}]', '"Yes","value":"Yes', 'No, change something', 'Cancel', 'Mail me my support PIN', 'Forward my calls to another number', 'I forgot my login name', 'What can you do?',
  'Please tell me your login name, such as ', '101@organization.com', 'If you don’t know it, your email address will do, or your account number and extension.', 'May I ask who you are? ',
  'Your case number is C', 'Is there anything else I can do for you?', 'Shall I do this? ', 'Forward calls of ', 'Done. Calls of ', 'To make this change, I need your 6-digit support PIN. Do you have it? ', 'Enter it below, or choose “Mail me my PIN”.', 'Mail me my PIN',
  'Please type your 6-digit support PIN as a message, or write “mail me my PIN”.', 'The PIN has six digits. Please check it and try again.', 'Your 6-digit support PIN', 'Before that they were not forwarded. ', 'To undo it, just tell me: “stop forwarding my calls”.',
  'Hello! I’m the Countersign ', 'Thank you, you’re verified. ', 'Which number should your calls go to', 'What can I do for you?', '(yes/no)', 'yes or no?', 'Votre NIP de soutien à 6 chiffres', 'Votre numéro de dossier est C', 'adresse courriel', 'Non, changer quelque chose', 'Annuler',
  'are now forwarded to ', '; that is how it was before, too.', 'plus 1, ',
];
