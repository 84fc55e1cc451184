/** Long enough after the last key that a screen reader is not interrupted by the next one. Milliseconds. */
const quiet = 900;

/** Calls `act` once nothing has called for it for `wait` milliseconds. */
export function debounced(wait: number, act: () => void): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
}

/** A place at the end of the form where what has changed is told to ears: politely, the newest alone, never the same twice. */
export function voiceIn(form: HTMLFormElement): (text: string) => void {
  const place = document.createElement('p');
  place.className = 'only-heard';
  place.setAttribute('role', 'status');
  form.append(place);
  let next = '';
  const say = debounced(quiet, () => {
    if (place.textContent !== next) place.textContent = next;
  });
  return (text) => {
    next = text;
    say();
  };
}
