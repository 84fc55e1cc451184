/**
 * What states and activities often hold, for pack.ts; the commonest last. Texts in stores were packed with exactly this:
 * it never changes. Better words become a second text, under a mark of its own.
 */
export const WORDS = [
  'http://adaptivecards.io/schemas/adaptive-card.json', 'Mail me my support PIN', 'Forward my calls to another number', 'I forgot my login name',
  'What can you do?', 'Please tell me your login name, such as ', 'your email address', 'account number and extension', 'Your case number is ',
  'Is there anything else I can do for you?', 'Shall I do this? (yes/no)', 'No, change something', 'Cancel', ' are now forwarded to ', ' on its way to the email address on file',
  'Please type your 6-digit support PIN as a message, or write “mail me my PIN”.', 'The PIN has six digits. Please check it and try again.',
  'Enter it below', 'Votre NIP de soutien à 6 chiffres', 'numéro de dossier', 'adresse courriel', 's’il vous plaît',
  '"attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","fallbackText":"',
  '"body":[{"type":"Input.Text","id":"pin","style":"Password","label":"","isRequired":true,"errorMessage":"","regex":"^\\\\s*(\\\\d[\\\\s-]*){6}$","maxLength":24}],"actions":[{"type":"Action.Submit","title":"Send","style":"positive"},{"type":"Action.Submit","title":"Mail me my PIN","associatedInputs":"none","data":{"intent":"pin.requested"}}]}}]',
  '{"type":"TextBlock","text":"","wrap":true}', '"suggestedActions":{"actions":[{"type":"imBack","title":"Yes","value":"Yes"},{"type":"imBack","title":"', '","value":"',
  '{"type":"message","text":"', '","textFormat":"plain","locale":"en","speak":"', '"locale":"fr"', '"inputHint":"expectingInput"', '","replyToId":"',
  '"status":"failed"', '"status":"refused"', '"status":"authorized"', '"status":"confirmed"', '"method":"code"', '"method":"link"', '"by":"email"', '"by":"extension"',
  '"channel":"email"', '"channel":"voice"', '"language":"fr"', '"kind":"login-name.remind"', '"kind":"support-pin.reissue"', '{"is":"extension","extension":"', '{"is":"login","login":"',
  '"identity":"anonymous"', '"identity":"claimed"', '"identity":"challenged"', '"identity":"expired"', '"request":"idle"', '"request":"collecting"', '"request":"proving"', '"request":"applying"', '"handling":"closed"',
  '{"machine":"session","version":1,"snapshot":{"value":{"identity":"verified","request":"settled","handling":"bot"},"context":{"case":"',
  '","clock":17', ',"legs":{"', '":{"channel":"chat","language":"en","seen":17', ',"question":{"ask":"need"},"misses":0,"claim":{"user":"u_', '","account":"a_', '","by":"login","shown":"101@organization.com"}',
  ',"proof":{"method":"pin","at":17', ',"epoch":1}}}', ',"changes":[{"kind":"call-forwarding.set","subject":{"is":"self"},"fields":{"number":"+1', '"},"id":"', '-1","status":"drafted"', '"status":"applied"}]',
  ',"nextChange":2,"nextEffect":2', ',"draftedBy":"', '","grant":{"asker":"u_', '","method":"pin","since":17', ',"until":17', ',"epoch":1}}}}',
].join('');
