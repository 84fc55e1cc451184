/** How long what was announced stays in the region, ms: a screen reader has taken it by then. */
const kept = 15_000;

/** Says texts to screen readers, one after the other, through the live region of the page. */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
  return (text) => {
    const line = document.createElement('p');
    line.textContent = text;
    region.append(line);
    setTimeout(() => line.remove(), kept);
  };
}
