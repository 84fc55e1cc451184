/** What became of a turn that the house itself took. */
export type HouseResult = 'committed' | 'repeated' | 'fenced' | 'gone' | 'unavailable';
