import { type CivilDate, weekdayOf } from '@roviec/core';

/** The province's files with that day a working day, whatever the real calendar says, and messages going out from an hour on. */
export function workingDay(on: CivilDate, messagesAt: string): (files: Record<string, string>) => Record<string, string> {
  return (files) => {
    const year = `calendars/${on.slice(0, 4)}.yaml`;
    const weekend = [0, 6].includes(weekdayOf(on));
    const calendar = (files[year] ?? '').replace(new RegExp(`^  - \\{ on: ${on},.*\\n`, 'm'), '');
    const made = `working:\n  - { on: ${on}, name: { vi: "Ngày thử", en: "Test day" }, source: lich-2026 }\n`;
    const worked = weekend ? calendar.replace(/^working:( \[\])?\n/m, made) : calendar;
    return { ...files, [year]: worked, 'digest.yaml': (files['digest.yaml'] ?? '').replace(/^at: .*$/m, `at: "${messagesAt}"`) };
  };
}
