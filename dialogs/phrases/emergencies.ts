/** Words of danger to life, as regular expressions over plain words. What is said of them in passing ("fire drill") is none. */
export const acute: readonly string[] = [
  // English
  '(?:a|on|caught|the|big|is|small|office|kitchen) fire(?! (?:drill|alarm|exit|door|wall|extinguisher|panel|marshal|safety|sale|tv|stick|code|route|line|test)\\b)', '^(?:help )?fire$', 'building is burning', 'there is smoke|theres smoke|smoke in the', 'gas leak|smell gas|smell of gas',
  '(?:call|calling|dial|reach|get|send|need|phone) (?:\\w+ ){0,3}?(?:ambulance|paramedics?|police|cops|firefighters?|fire (?:department|brigade|service))', '^(?:ambulance|police)$',
  'heart attack', '(?:had|has|having) a (?:stroke|seizure)', '(?:not|cant|cannot|stopped|stop) breath\\w*', 'choking', 'unconscious', '(?:is|are|am) bleeding', 'overdose\\w*', 'active shooter', '(?:was|been|got) (?:shot|stabbed)',
  '(?:he|she|somebody|someone|colleague|coworker|boss|man|woman|person|employee) (?:is |has |just )*(?:collapsed|fainted|passed out|dying)', '(?:is|are|am|somebody|someone) (?:\\w+ )?(?:hurt|injured)', '(?:somebody|someone|a burglar|a man) is breaking in', 'being (?:robbed|attacked)', 'intruders?', 'kill myself|suicid\\w*', '(?:life|lives|somebody|someone|we|people) (?:is|are) in danger',
  // French
  '(?:le|au|en|du|un) feu(?! (?:vert|rouge|orange)\\b)', '^(?:laide )?feu$', 'incendie', 'de la fumee', 'fuite de gaz|odeur de gaz|sent le gaz', 'pompiers?', 'ambulances?|ambulanciers?',
  '(?:appel\\w*|appeler|joindre|envoy\\w*|besoin de|compos\\w*) (?:\\w+ )??(?:police|policiers?|secours)', 'crise cardiaque', 'infarctus', '(?:un|fait) avc', 'respire (?:plus|pas)|respirer plus', 'inconscient\\w*', 'sest evanoui\\w*|perdu connaissance', 'saigne\\w*', 'surdose', 'me suicider|me tuer', '(?:est|sont|suis|gravement) bless\\w+', '^au secours$', '(?:vie|quelquun|on|personnes?) (?:est |sont )?en danger', '(?:me fait|fais|fait) agresser',
];

/** Said also of what is only pressing: it counts where nothing was asked to be done. */
export const emergencies: readonly string[] = [
  'emerg[ea]n[cs]\\w{1,3}(?! (?:contacts?|exits?|fund)\\b)', '(?<!\\b(?:d|toute|extreme) )l?urgen[cs]es?', '(?:numeros?|appels?|appeler|cas|services?|lignes?|composer) (?:d )?d ?urgences?',
];

/** The number that is dialled then. A PIN, an extension and an account of these digits are named as such. */
export const dialled = '911';
