import type { Words } from '../registry/types.ts';
import type { UndecidedYear } from '../time/index.ts';

/** That the days off of a year are not known yet, and what to do. */
export function undecidedYearWords({ calendar, year, urgency }: UndecidedYear): Words {
  const how = `roviec import calendar ${year}.yaml`;
  return urgency === 'now'
    ? {
        vi: `Chưa có lịch nghỉ năm ${year} (${calendar}): mọi hạn đều là tạm tính. Nhập quyết định: ${how}`,
        en: `The days off of ${year} (${calendar}) are missing: every due date is provisional. Import the decision: ${how}`,
      }
    : {
        vi: `Chưa có lịch nghỉ năm ${year} (${calendar}): hạn rơi vào năm đó là tạm tính. Nhập khi có quyết định: ${how}`,
        en: `The days off of ${year} (${calendar}) are missing: due dates in that year are provisional. Import the decision once it is taken: ${how}`,
      };
}
