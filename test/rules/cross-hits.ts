/** Scenarios of one rule in which another one rightly speaks, too, each with why. */
export const crossHits: Readonly<Record<string, readonly { readonly scenario: string; readonly because: string }[]>> = {
  'unscoped-consult': [{ scenario: 'self-made-silence/without a due date there is none to be too short', because: 'a consult without a due date is what this rule is about' }],
  'late-reply': [
    { scenario: 'generic-reply/no answer at all is no generic one', because: 'silence is no reply, and it is late' },
    { scenario: 'merit/exempt', because: 'silence earns nothing, and it is late' },
  ],
  'should-return': [
    { scenario: 'wrong-class-move/a complaint guided back once more', because: 'a complaint is guided once, and the first time could have named what the second names' },
  ],
};
