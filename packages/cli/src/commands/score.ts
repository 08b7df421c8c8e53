import { COORDINATION_INDEX, type ComponentId, isMonth, OFFICIAL_GROUPS, type OfficialGroup, sourceText, type UnitScore, type Words } from '@roviec/core';
import type { CoordinationView } from '@roviec/schema';
import type { Command } from 'commander';
import { type GatewayOptions, gatewayFor, withGatewayOptions } from '../gateway.ts';
import { answering, bilingual, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';

interface Options extends GatewayOptions {
  readonly json?: boolean;
  readonly month: string;
  readonly unit?: string;
}

/** `roviec score` and `roviec rank`: the coordination index of a month, for auditors and trackers. */
export function registerScore(program: Command): void {
  withMonth(program.command('score').description('chỉ số phối hợp theo tháng / coordination index of a month'))
    .option('--unit <code>', 'một cơ quan / one agency')
    .action(answering(score));
  withMonth(program.command('rank').description('xếp hạng chỉ số phối hợp / ranking')).action(answering(rank));
}

function withMonth(command: Command): Command {
  return withGatewayOptions(command).requiredOption('--month <month>', 'tháng NĂM-THÁNG / month YYYY-MM');
}

async function score(options: Options): Promise<void> {
  const view = await indexFor(options);
  print(options, view, [frameText(view), ...view.coordination.units.map((unit) => unitText(view, unit)), ...officialText(view)].join('\n\n'));
}

async function rank(options: Options): Promise<void> {
  const view = await indexFor(options);
  print(options, view, [frameText(view), ...view.coordination.units.map((unit) => rankText(view, unit)), ...officialText(view)].join('\n'));
}

async function indexFor({ month, unit, ...options }: Options): Promise<CoordinationView> {
  if (!isMonth(month)) throw commandProblem('malformed-month', month);
  return (await gatewayFor(options))('coordination', { month, ...(unit === undefined ? {} : { unit }) });
}

function frameText({ coordination, hash, complete }: CoordinationView): string {
  const { name, source, version } = COORDINATION_INDEX;
  const state = coordination.final ? '' : ' — chưa hết tháng / the month is not over';
  const kept = {
    vi: `${coordination.dossiers} hồ sơ; ${coordination.protectedCases} hồ sơ được bảo vệ (NĐ 73/2023) không tính`,
    en: `${coordination.dossiers} dossiers; ${coordination.protectedCases} protected cases left out`,
  };
  const lines = [`${bilingual(name)}, ${coordination.month}${state}`, bilingual(kept), `${bilingual(FORMULA)}; ${version}, ${sourceText(source)}`, `sha256 ${hash}`];
  return [...lines, ...(complete ? [] : [bilingual(INCOMPLETE)])].join('\n');
}

const FORMULA: Words = {
  vi: 'điểm = Σ tối đa × min(1, tỷ lệ ÷ mục tiêu), phần không phát sinh thì bỏ và quy về 100',
  en: 'score = Σ max × min(1, rate ÷ target), what did not occur left out, scaled to 100',
};
const INCOMPLETE: Words = { vi: 'Chưa đủ: có nhiều hồ sơ hơn mức một lần tính được', en: 'Not complete: there are more dossiers than one reckoning takes' };
const WHY_NOT: Readonly<Record<'not-enrolled' | 'small-sample', Words>> = {
  'not-enrolled': { vi: 'không xếp hạng: chưa tham gia', en: 'not ranked: not enrolled' },
  'small-sample': { vi: `không xếp hạng: dưới ${COORDINATION_INDEX.minimumSample} việc`, en: `not ranked: fewer than ${COORDINATION_INDEX.minimumSample} cases` },
};
const MERITS: Readonly<Record<UnitScore['merits'][number]['kind'], Words>> = {
  'early-reply': { vi: 'trả lời sớm, rõ', en: 'early, clear reply' },
  'one-round': { vi: 'một lần hỏi, xong đúng hạn', en: 'one round, settled in time' },
  'prompt-refusal': { vi: 'báo ngay không thuộc thẩm quyền', en: 'told at once whose it is' },
};

function rankText(view: CoordinationView, unit: UnitScore): string {
  const place = unit.standing.kind === 'ranked' ? `${unit.standing.place}/${unit.standing.of}` : '–';
  const why = unit.standing.kind === 'ranked' ? '' : `\t${bilingual(WHY_NOT[unit.standing.why])}`;
  const raise = unit.wouldRaise[0];
  const advice = raise ? `\t↑ ${raiseText(raise)}` : '';
  return `${place}\t${unit.unit}\t${nameIn(view, unit)}\t${scoreText(unit)}\t${coverageText(unit)}${why}${advice}`;
}

function unitText(view: CoordinationView, unit: UnitScore): string {
  const components = unit.components.map(({ id, points, max, good, of }) => `  ${points === null ? '–' : points.toFixed(2)}/${max}\t${good}/${of}\t${bilingual(nameOf(id))}`);
  const merits = Map.groupBy(unit.merits, ({ kind }) => kind);
  return [
    rankText(view, unit),
    ...components,
    ...[...merits].map(([kind, all]) => `  ★ ${all.length} × ${bilingual(MERITS[kind])}`),
    ...unit.wouldRaise.map((raise) => `  ↑ ${raiseText(raise)}`),
    ...(unit.unsettled.length > 0 ? [`  ? ${unit.unsettled.length} ${bilingual(UNSETTLED)}`] : []),
    ...(unit.protectedCases > 0 ? [`  NĐ 73/2023: ${unit.protectedCases}`] : []),
  ].join('\n');
}

const OFFICIAL: Words = {
  vi: 'Số liệu chính thức của Bộ chỉ số 766 (nhập từ nguồn đã công bố, không tính vào chỉ số trên)',
  en: 'Official figures of the 766 index (taken over from what was published, no part of the index above)',
};

/** The official figures of the month under a heading of their own; nothing where there are none. */
function officialText({ official, names }: CoordinationView): readonly string[] {
  if (official.length === 0) return [];
  const lines = official.map(({ unit, total, place, of, groups, source }) => {
    const ranked = place === undefined ? '–' : `${place}/${of}`;
    const parts = Object.entries(groups).map(
      ([group, points]) => `${bilingual(OFFICIAL_GROUP_NAMES[group as OfficialGroup])} ${points}/${OFFICIAL_GROUPS[group as OfficialGroup]}`,
    );
    return `${ranked}\t${unit}\t${names.units[unit]?.vi ?? unit}\t${total.toFixed(2)}\t${sourceText(source)}${parts.map((part) => `\n  ${part}`).join('')}`;
  });
  return [`\n${bilingual(OFFICIAL)}\n${lines.join('\n')}`];
}

const OFFICIAL_GROUP_NAMES: Readonly<Record<OfficialGroup, Words>> = {
  transparency: { vi: 'công khai, minh bạch', en: 'transparency' },
  progress: { vi: 'tiến độ, kết quả giải quyết', en: 'progress and results' },
  digitisation: { vi: 'số hóa hồ sơ', en: 'digitisation' },
  online: { vi: 'dịch vụ công trực tuyến', en: 'online services' },
  satisfaction: { vi: 'mức độ hài lòng', en: 'satisfaction' },
};

const UNSETTLED: Words = { vi: 'im lặng chưa được xác nhận, không tính', en: 'silences that nobody attested, not counted' };

function raiseText({ component, more, points }: UnitScore['wouldRaise'][number]): string {
  return `+${points.toFixed(2)}: ${more} × ${bilingual(nameOf(component))}`;
}

function scoreText({ score: value, grade }: UnitScore): string {
  const name = COORDINATION_INDEX.grades.find(({ id }) => id === grade)?.name;
  return value === null ? 'chưa có gì để tính / nothing to count' : `${value.toFixed(2)}${name ? ` ${bilingual(name)}` : ''}`;
}

function coverageText({ coverage: { seen, registered, basis } }: UnitScore): string {
  if (registered === null) return `thấy ${seen}, trong sổ: chưa rõ / seen ${seen}, registered: unknown`;
  const least = basis === 'numbering' ? '≥ ' : '';
  return `thấy ${seen} trong ${least}${registered} / seen ${seen} of ${least}${registered}`;
}

function nameIn({ names }: CoordinationView, { unit }: UnitScore): string {
  return names.units[unit]?.vi ?? unit;
}

function nameOf(id: ComponentId): Words {
  return COORDINATION_INDEX.components.find((component) => component.id === id)?.name ?? { vi: id, en: id };
}
