import { dueWords, instantWords, type Names, unitWords } from '@roviec/core';
import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { ticksOf } from '../model/axis.ts';
import type { Bar, Lane, Lanes } from '../model/lanes.ts';
import { LanguageContext, useSay } from '../state/language.ts';
import { timelineWords as words } from '../words/timeline.ts';

const ROW = 66;
const BAR_TOP = 34;
const BAR_HEIGHT = 18;
const AXIS = 26;

/** One lane for each unit; widths in percent, so that the drawing fits any screen without being measured. */
export function LanesDiagram({ lanes, names, now }: { lanes: Lanes; names: Names; now: number }): VNode {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { from, to } = lanes;
  const height = lanes.lanes.length * ROW + AXIS;
  const share = (at: number): string => `${(((at - from) / (to - from)) * 100).toFixed(3)}%`;
  return (
    <figure class="lanes">
      <svg width="100%" height={height} role="img" aria-label={say(words.lanesLabel)}>
        <defs>
          <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" class="hatch-ground" />
            <rect width="3" height="7" class="hatch-line" />
          </pattern>
          <pattern id="hatch-late" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" class="hatch-ground" />
            <rect width="3" height="7" class="hatch-late-line" />
          </pattern>
        </defs>
        {ticksOf(from, to, 5, language).map(({ share: at, label }) => (
          <g key={at} class="tick">
            <line x1={`${at * 100}%`} x2={`${at * 100}%`} y1={BAR_TOP} y2={height - AXIS + 4} />
            <text x={`${at * 100}%`} y={height - 8} text-anchor={at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'}>
              {label}
            </text>
          </g>
        ))}
        {lanes.lanes.map((lane, index) => (
          <LaneRow key={lane.unit} lane={lane} top={index * ROW} name={say(unitWords(names, lane.unit))} share={share} />
        ))}
        {now < to && now > from && (
          <line class="now" x1={share(now)} x2={share(now)} y1={BAR_TOP - 4} y2={height - AXIS}>
            <title>{say(words.now)}</title>
          </line>
        )}
      </svg>
      <Legend />
    </figure>
  );
}

function LaneRow({ lane, top, name, share }: { lane: Lane; top: number; name: string; share: (at: number) => string }): VNode {
  const say = useSay();
  const width = (bar: Bar): string => `${Math.max(0.4, Number.parseFloat(share(bar.to)) - Number.parseFloat(share(bar.from)))}%`;
  return (
    <g>
      <text class="lane-name" x="0" y={top + 18}>
        {name}
      </text>
      <rect class="rail" x="0" width="100%" y={top + BAR_TOP} height={BAR_HEIGHT} />
      {lane.bars.map((bar) => (
        <rect
          key={`${bar.from} ${bar.kind}`}
          class={`bar ${bar.kind}${bar.late ? ' late' : ''}`}
          x={share(bar.from)}
          width={width(bar)}
          y={top + BAR_TOP}
          height={BAR_HEIGHT}
          fill={bar.kind === 'waiting' ? `url(#hatch${bar.late ? '-late' : ''})` : undefined}
        >
          <title>{`${name}: ${say(bar.kind === 'held' ? words.held : words.waiting)}${bar.late ? `, ${say(words.late)}` : ''}. ${say(instantWords(bar.from))} – ${bar.running ? say(words.stillRunning) : say(instantWords(bar.to))}`}</title>
        </rect>
      ))}
      {lane.flags
        .filter(({ beyond }) => beyond)
        .map((flag) => (
          <text key={flag.at} class="beyond" x="100%" y={top + BAR_TOP + BAR_HEIGHT + 12} text-anchor="end">
            {`${say(words.deadline)} ${say(dueWords(flag.at))} ▸`}
          </text>
        ))}
      {lane.flags
        .filter(({ beyond }) => !beyond)
        .map((flag) => (
          <svg key={flag.at} x={share(flag.at)} y={top + BAR_TOP - 11} overflow="visible" class={flag.missed ? 'flag missed' : 'flag'}>
            <title>{`${name}: ${say(words.deadline)} ${say(dueWords(flag.at))}`}</title>
            <line x1="0" x2="0" y1="0" y2={BAR_HEIGHT + 13} />
            <path d="M0 0 L-10 5 L0 10 Z" />
          </svg>
        ))}
    </g>
  );
}

function Legend(): VNode {
  const say = useSay();
  const items = [
    ['held', words.held],
    ['waiting', words.waiting],
    ['late', words.late],
    ['flag', words.deadline],
  ] as const;
  return (
    <figcaption class="legend">
      {items.map(([kind, label]) => (
        <span key={kind}>
          <svg width="22" height="14" aria-hidden="true">
            {kind === 'flag' ? (
              <g class="flag">
                <line x1="14" x2="14" y1="0" y2="14" />
                <path d="M14 0 L4 5 L14 10 Z" />
              </g>
            ) : (
              <rect class={`bar ${kind === 'late' ? 'held late' : kind}`} width="22" height="14" fill={kind === 'waiting' ? 'url(#hatch)' : undefined} />
            )}
          </svg>
          {say(label)}
        </span>
      ))}
    </figcaption>
  );
}
