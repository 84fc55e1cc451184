/** Number words of both languages by value, without accents. One table: a caller who mixes them is understood too. */
export const units: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9,
};

export const zeros: readonly string[] = ['zero', 'oh', 'o', 'nought', 'naught'];

export const teens: Readonly<Record<string, number>> = {
  ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16,
};

export const tens: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
};

export const hundreds: readonly string[] = ['hundred', 'cent', 'cents'];
export const thousands: readonly string[] = ['thousand', 'mille'];
/** `double four` is 44. */
export const repeats: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };

/** Too common as other words to count as a digit when they stand alone or beside written digits. */
export const shy: readonly string[] = ['un', 'une', 'one', 'o', 'oh', 'neuf', 'six', 'two', 'deux'];
