/**
 * An overlay as such overlays are mostly written: at each change of the page all rows are read again, every sign is thrown
 * away and made anew, each in a root with a `<style>` of its own. It runs in the page, given the style, and has the same
 * to read and to show as ours.
 */
export function naiveOverlay(css: string): void {
  const fields = ['soden', 'ngayden', 'sokyhieu', 'ngayvb', 'coquan', 'trichyeu', 'domat', 'vaitro', 'han', 'trangthai'];
  const observer = new MutationObserver(scan);
  const start = (): void => {
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    scan();
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();

  function scan(): void {
    for (const old of document.querySelectorAll('.naive')) old.remove();
    for (const row of document.querySelectorAll('#ds_van_ban tbody tr')) {
      const read = Object.fromEntries(fields.map((name) => [name, row.querySelector(`td.col-${name}`)?.textContent?.normalize('NFC').trim() ?? '']));
      if (read['domat'] === 'Thường') row.querySelector('td.col-trichyeu')?.append(badge([`Thẩm quyền: ${read['coquan']}`, `Hạn ${read['han']}`]));
    }
    // Its own changes, or it would run for ever.
    observer.takeRecords();
  }

  function badge(texts: readonly string[]): HTMLElement {
    const host = document.createElement('span');
    host.className = 'naive';
    host.setAttribute('data-roviec', 'row');
    const root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    const chips = document.createElement('span');
    chips.className = 'chips';
    for (const text of texts) {
      const chip = document.createElement('span');
      chip.className = 'chip';
      chip.textContent = text;
      chips.append(chip);
    }
    root.append(style, chips);
    return host;
  }
}
