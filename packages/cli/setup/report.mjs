// What set-up says. One line a step; what goes wrong is one sentence and the command that mends it.
const quiet = process.argv.includes('--quiet');

/** A step that has been done, or was done before. */
export function say(text, { always = false } = {}) {
  if (!quiet || always) console.log(`✔ ${text}`);
}

/** A step that takes a while and starts now. */
export function doing(text) {
  console.log(`▸ ${text} …`);
}

/** Ends set-up: what is missing, and the command that mends it. */
export function fail(sentence, command) {
  console.error(`✘ ${sentence}`);
  if (command) console.error(`  → ${command}`);
  process.exit(3);
}
