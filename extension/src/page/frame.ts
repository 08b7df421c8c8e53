/** Runs work in the next frame, before the browser lays it out; soon where nobody sees the page, which then has no frames and may yet become secret. */
export function inFrame(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else requestAnimationFrame(work);
}
