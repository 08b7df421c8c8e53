import { describe, expect, it } from 'vitest';
import type { Command } from '../dossier/commands.ts';
import { consultCommand, openCommand, source } from '../dossier/dossier.fixture.ts';
import { asked, decideCommand, head, minutes, reconcileCommand, replyCommand, submitCommand, withSupplement } from '../dossier/process.fixture.ts';
import { startOfDay } from '../time/index.ts';
import { assign, at, begun, found, history, hour, on, opened, type Turn, under, view } from './history.fixture.ts';
import { findingsOf } from './history.ts';
import { findingWords } from './sentences.ts';
import type { RuleView } from './view.ts';

describe('what was seen elsewhere', () => {
  const submitted = { kind: 'submitted', to: 'H99', signer: null, proposes: null, document: null } as const;
  const dissent: readonly Turn[] = [...begun, [at, consultCommand(asked)], [at + 1, replyCommand('H99.04', 'disagree')], [at + 2, replyCommand('H99.05', 'agree')]];

  it('a submission over open dissent is a finding, after reconciliation it is none', () => {
    expect(found(history(...dissent, [at + 3, { seen: submitted }]))).toEqual(['unreconciled-dissent']);
    expect(found(history(...dissent, [at + 3, reconcileCommand()], [at + 4, { seen: submitted }]))).toEqual([]);
  });

  it('a signature without a right, and a submission without its parts', () => {
    const paper = { ...submitted, signer: { post: 'H99.32/pho', officer: 'cb-015' }, proposes: { option: false, responsible: true } };
    expect(found(history(...begun, [at + 3, { seen: paper }]))).toEqual(['wrong-signer', 'no-concrete-proposal/option']);
  });

  it('of a dossier that nobody opened, the consults are not known', () => {
    expect(found(history([at, { seen: submitted }]))).toEqual([]);
  });

  it('a later day on a page is a hint and charges nobody; several leads are seen', () => {
    expect(found(history(...begun, [at + 3, { seen: { kind: 'status-hint', status: 'in-progress', dueOn: '2027-01-30' } }]))).toEqual([]);
    expect(found(history(...begun, [at + 3, { seen: { kind: 'forwarded', to: ['H99.04', 'H99.32.02'], asked: [] } }]))).toContain('no-single-owner/several');
  });
});

describe('what was declared', () => {
  it('a lawful course leaves nothing to explain', () => {
    const events = history(...begun, [at + hour, submitCommand()], [at + 2 * hour, decideCommand()]);
    expect(found(events, on('2027-01-10'))).toEqual([]);
  });

  it('an officer who does not hold the post', () => {
    expect(found(history(opened, [at, { ...assign, post: 'H99.32/pho' } as Command]))).toEqual(['no-single-owner/not-in-post']);
  });

  it('a target loosened twice', () => {
    const target = { unit: 'H99.32', figure: 'Tỷ lệ', year: 2026 };
    const lower = (value: number) => ({ kind: 'change-target', target, value, authority: 'H99', instrument: 'QĐ 2', reason: 'Bão' }) as const;
    const set = { kind: 'set-target', target, value: 95, better: 'higher', instrument: 'QĐ 1' } as const;
    expect(found(history(...begun, [at, set], [at + 1, lower(90)]))).toEqual([]);
    expect(found(history(...begun, [at, set], [at + 1, lower(90)], [at + 2, lower(85)]))).toEqual(['loosened-target/twice']);
  });

  it('closed as completed with nothing decided, where the procedure asks for a decision', () => {
    const close = { kind: 'close', outcome: 'completed', note: 'Xong' } as const;
    const deciding = { ...under, stages: [...under.stages, { ...under.stages[0], id: 'quyet-dinh', kind: 'decide' } as (typeof under.stages)[number]] };
    const enrolled: RuleView = { ...view, units: view.units.map((unit) => ({ ...unit, enrolledFrom: '2026-01-01' })) };
    const opening: Turn = [at, openCommand(deciding)];
    expect(found(history(opening, [at + 1, close]), undefined, enrolled)).toContain('status-laundering/lead');
    expect(found(history(...begun, [at + 1, close]), undefined, enrolled)).not.toContain('status-laundering/lead');
    const decided: readonly Turn[] = [
      [at + 1, assign],
      [at + 2, submitCommand()],
      [at + 3, decideCommand()],
    ];
    expect(found(history(opening, ...decided, [at + 4, close]), undefined, enrolled)).not.toContain('status-laundering/lead');
    expect(found(history(opening, [at + 1, { ...close, outcome: 'withdrawn' }]), undefined, enrolled)).not.toContain('status-laundering/lead');
  });

  it('an extension by the book', () => {
    const request = { kind: 'extend', step: 'request', dueOn: '2026-12-10', reason: 'x' } as const;
    expect(found(history(...begun, [at, request], [at + 1, { kind: 'extend', step: 'approve', approver: head }]))).toEqual([]);
  });
});

describe('pace', () => {
  it('stands still at the share that its procedure names, and not before; without one it cannot be told', () => {
    // Seven working days in all, 24/11 off: four of them are over on 27/11, three on 26/11.
    expect(found(history(...begun), on('2026-11-26'))).toEqual([]);
    expect(found(history(...begun), on('2026-11-27'))).toEqual(['stagnation/idle']);
    expect(found(history([at, openCommand(withSupplement('restart'))], [at, assign]), on('2026-11-27'))).toEqual([]);
  });

  it('a step starts the count anew; waiting for others is no standing still', () => {
    expect(found(history(...begun, [on('2026-11-25'), { kind: 'note', text: 'Đã đo đạc' }]), on('2026-11-30'))).toEqual([]);
    expect(found(history(...begun, [at, consultCommand(asked)]), on('2026-12-01'))).toEqual([]);
    expect(found(history(...begun, [at, { kind: 'supplement', step: 'request', items: ['x'], ground: 'x' }]), on('2026-12-20'))).toEqual([]);
  });

  it('is overdue from the due time on, unless it was decided in time', () => {
    const events = history(...begun, [at, { kind: 'note', text: 'x' }]);
    expect(found(events, startOfDay('2026-12-03') - 1)).toEqual(['stagnation/idle']);
    expect(found(events, startOfDay('2026-12-03'))).toEqual(['stagnation/overdue']);
  });

  it('an officer is named, and named in time', () => {
    const name = { vi: 'Phân công', en: 'Assign' };
    const within = { allowance: { amount: 1, unit: 'workingDays' }, starts: 'sent', source } as const;
    const strict = { ...under, stages: [...under.stages, { id: 'pc', kind: 'assign' as const, name, by: name, next: [], within }] };
    const due = startOfDay('2026-11-24');
    expect(found(history([at, openCommand(strict)]), due - 1)).toEqual([]);
    expect(found(history([at, openCommand(strict)]), due)).toEqual(['no-single-owner/unnamed']);
    expect(found(history([at, openCommand(strict)], [due, assign]))).toEqual(['stagnation/late-assignment']);
  });
});

it('every finding has a sentence of its own in both languages', () => {
  const names = { unit: (code: string) => ({ vi: `cơ quan ${code}`, en: `unit ${code}` }), officer: () => null, post: () => null };
  const cases = ['unreconciled-dissent', 'wrong-signer', 'submit-own-decision', 'take-others-work']
    .map((rule) => ({ rule, variant: '' }))
    .concat(
      ['option', 'responsible'].map((variant) => ({ rule: 'no-concrete-proposal', variant })),
      ['none', 'several', 'unnamed', 'not-in-post'].map((variant) => ({ rule: 'no-single-owner', variant })),
      ['overdue', 'late-assignment', 'idle'].map((variant) => ({ rule: 'stagnation', variant })),
      ['twice', 'same-person', 'unallowed'].map((variant) => ({ rule: 'loosened-target', variant })),
    );
  const said = cases.map(({ rule, variant }) =>
    findingWords(
      {
        ...{ rule, ...(variant ? { variant } : {}), unit: 'A', others: ['B'], wayOut: [], demands: [], severity: 'inform' as const },
        ...{ nature: 'explain' as const, accountable: null, sources: [], evidence: [] },
      },
      names,
    ),
  );
  expect(new Set(said.map(({ vi }) => vi)).size).toBe(cases.length);
  for (const { vi, en } of said) {
    expect(vi).not.toContain('có việc cần giải trình');
    expect(en).toMatch(/unit A/);
  }
});

it('evidence names events that are there', () => {
  const events = history(...begun, [at + 1, { seen: { kind: 'submitted', to: 'H99', signer: null, proposes: { option: false, responsible: false }, document: minutes } }]);
  const ids = events.map((event) => event.id);
  for (const { evidence } of findingsOf(events, view, {}, on('2026-12-20'))) expect(ids).toEqual(expect.arrayContaining([...evidence]));
});
