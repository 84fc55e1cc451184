/**
 * `{ ...x, more }` in the bundle, by `Object.assign`. V8 as Node 20 has it makes a hidden class anew for every key behind a
 * spread, at every use (2 µs each, and forty in a turn of a chat): what it made by copying has no place among the shapes it
 * knows. So esbuild takes spreads apart, and its helpers, which define key by key, are made quick: an own key `__proto__`,
 * which alone is set otherwise than defined, takes their way.
 */
export function quickSpreads(text) {
  const swaps = [
    [/(__spreadValues=\((\w+),(\w+)\)=>\{)/, '$1if($3==null||!__hasOwnProp.call($3,"__proto__"))return Object.assign($2,$3);'],
    [/(__spreadProps=\((\w+),(\w+)\)=>)/, '$1!__hasOwnProp.call($3,"__proto__")?Object.assign($2,$3):'],
    // Keys that are left of others are defined, too, where assigning would do something else.
    [
      /(__objRest=[^]{0,200}?)\((\w+)\[(\w+)\]=(\w+\[\3\])\)([^]{0,200}?)\(\2\[\3\]=\4\)/,
      '$1__defNormalProp($2,$3,$4)$5__defNormalProp($2,$3,$4)',
    ],
  ];
  if (/__spreadProps\((?:[^{}]|\{[^{}]*\})*\{(?:[^{}]|\{[^{}]*\})*\b[gs]et\s+[\w[]/.test(text))
    throw new Error('A getter stands behind a spread, which would be read once and for all: write it otherwise (tools/quick-spreads.mjs).');
  return swaps.reduce((now, [from, to]) => {
    if (!from.test(now)) throw new Error(`esbuild writes its helpers for spreads otherwise; no ${from} (tools/quick-spreads.mjs).`);
    return now.replace(from, to);
  }, text);
}
