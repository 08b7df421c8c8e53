/** Keys that only change others. */
const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta', 'AltGraph'];

/** How a pressed key is stored, such as `Alt+J`; null for what cannot be one: without Alt or Ctrl it would be typed into the page. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey'>): string | null {
  if (MODIFIERS.includes(event.key) || (!event.altKey && !event.ctrlKey)) return null;
  // By its place on the keyboard: with Alt, or a Vietnamese typing aid, the character is another one.
  const found = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code)?.[1];
  if (found === undefined) return null;
  return [...(event.ctrlKey ? ['Ctrl'] : []), ...(event.altKey ? ['Alt'] : []), ...(event.shiftKey ? ['Shift'] : []), found].join('+');
}
