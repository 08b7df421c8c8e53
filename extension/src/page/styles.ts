/**
 * One sheet for every shadow root. `!important` on `:host` wins over the page's own `!important`, because inner rules of
 * that strength come first; the rest of the page cannot reach inside.
 */
export const OVERLAY_CSS = `
:host { all: initial !important; color-scheme: light !important; font-family: Arial, "Segoe UI", Roboto, "Noto Sans", sans-serif !important; font-size: 12px !important; line-height: 1.35 !important; color: #1d2733 !important; }
:host([data-roviec=row]) { display: block !important; min-width: 210px !important; }
:host([data-roviec=strip]), :host([data-roviec=pill]) { display: block !important; margin: 0 0 6px !important; }
:host([data-roviec=pill]) { padding-top: 5px !important; }
:host([data-roviec=corner]) { display: block !important; position: fixed !important; right: 12px !important; bottom: 12px !important; z-index: 2147483646 !important; max-width: 420px !important; }
:host([data-roviec=question]) { display: block !important; position: fixed !important; inset: 0 !important; width: 100% !important; height: 100% !important; z-index: 2147483647 !important; background: rgba(16, 32, 48, .38) !important; overflow: auto !important; }
@media print { :host([data-roviec]) { display: none !important; } }
* { box-sizing: border-box; }
.chips { display: flex; flex-wrap: wrap; gap: 3px 4px; padding-top: 3px; }
.chip { display: inline-flex; align-items: baseline; gap: 4px; max-width: 100%; padding: 0 6px; border: 1px solid #c3ced8; border-radius: 3px; background: #f7f9fb; color: #33424f; font-size: 11px; line-height: 17px; font-weight: normal; text-align: left; cursor: pointer; }
.chip.soon { border-color: #c98a1b; background: #fff6e3; color: #6e4600; }
.chip.late { border-color: #b3261e; background: #fdecea; color: #8c1d18; font-weight: bold; }
.chip.note { border-color: #0f5c54; background: #e6f3f1; color: #0b4a43; font-weight: bold; }
.chip.unknown { border-style: dashed; background: #fff; color: #5b6875; }
.mark { flex: none; }
.pill { display: inline-flex; align-items: baseline; gap: 6px; padding: 1px 9px; border: 1px solid #c3ced8; border-radius: 10px; background: #fff; color: #465460; font-size: 11px; line-height: 18px; }
.pill b { color: #0f5c54; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
.bar button { padding: 0 9px; border-radius: 10px; font-size: 11px; line-height: 18px; }
.bar button[aria-pressed=true] { background: #0f5c54; color: #fff; }
.pill.degraded { border-color: #c98a1b; background: #fff6e3; color: #6e4600; }
.pill.alarm, .alarm { border-color: #b3261e; background: #fdecea; color: #8c1d18; font-weight: bold; }
.pill.alarm b { color: inherit; }
.strip { border: 1px solid #9fb8b4; border-left: 3px solid #0f5c54; background: #fbfdfd; }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 4px 8px; }
.head b { color: #0f5c54; }
.head .chips { flex: 1 1 auto; padding: 0; }
.alarm { padding: 3px 8px; border-width: 1px 0; border-style: solid; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(165px, 1fr)); margin: 0; border-top: 1px solid #d5e2e0; }
dl > div { padding: 4px 8px 6px; border-right: 1px solid #e3ecea; border-bottom: 1px solid #e3ecea; }
dt { color: #5b6875; font-size: 11px; }
dd { margin: 0; }
.value { color: #15202b; font-weight: bold; overflow-wrap: anywhere; }
.value.unknown { color: #5b6875; font-weight: normal; font-style: italic; }
.value.late { color: #8c1d18; }
.value.soon { color: #6e4600; }
.from { color: #5b6875; font-size: 11px; overflow-wrap: anywhere; }
.provisional { display: inline-block; margin-left: 4px; padding: 0 4px; border: 1px dashed #c98a1b; color: #6e4600; font-size: 10px; font-weight: normal; font-style: normal; }
button { padding: 3px 12px; border: 1px solid #0f5c54; border-radius: 3px; background: #fff; color: #0b4a43; font: inherit; cursor: pointer; }
button:hover { background: #e6f3f1; }
button.main { background: #0f5c54; color: #fff; font-weight: bold; }
button.main:hover { background: #0b4a43; }
button.calm { border-color: #8795a1; color: #33424f; }
:focus-visible { outline: 2px solid #1a62ad; outline-offset: 2px; }
.ask { width: min(560px, calc(100% - 24px)); margin: 9vh auto 24px; border: 1px solid #0b4a43; border-radius: 4px; background: #fff; box-shadow: 0 8px 30px rgba(0, 0, 0, .35); font-size: 14px; outline: none; }
.ask h2 { margin: 0; padding: 10px 16px; background: #e6f3f1; color: #0b4a43; font-size: 15px; }
.ask .body { padding: 4px 16px 12px; background: #fff; }
.ask p { margin: 8px 0 0; }
.ask .sentence { font-weight: bold; }
.ask .cite { color: #4a5966; font-size: 12.5px; }
.ask .way { padding-left: 10px; border-left: 3px solid #0f5c54; }
.ask .foot { padding: 10px 16px; border-top: 1px solid #e3ecea; background: #fafcfc; }
.ask label { display: block; margin: 0 0 3px; font-size: 12.5px; }
.ask textarea { width: 100%; min-height: 44px; padding: 5px 7px; border: 1px solid #8795a1; border-radius: 3px; font: inherit; font-size: 13px; resize: vertical; }
.ask textarea[aria-invalid=true] { border-color: #b3261e; }
.ask .error { color: #8c1d18; font-size: 12.5px; }
.ask .buttons { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; margin-top: 8px; }
.ask small { display: block; margin-top: 8px; color: #5b6875; font-size: 11.5px; }
.reasons { display: flex; flex: 1 0 100%; flex-wrap: wrap; gap: 6px; margin: 6px 0; }
.said p { margin: 0 0 6px; }
.said { padding: 7px 12px; border: 1px solid #0f5c54; border-radius: 4px; background: #fff; box-shadow: 0 3px 12px rgba(0, 0, 0, .25); font-size: 13px; }
`;

let shared: CSSStyleSheet | undefined;

/** The sheet that all roots adopt. */
export function sharedSheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(OVERLAY_CSS);
  }
  return shared;
}
