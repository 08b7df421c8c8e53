// Ứng dụng một trang: thành phần, định tuyến bằng lịch sử trình duyệt, danh sách ảo dùng lại các dòng, hộp thoại <dialog>.
const BASE = '/dialects/angular';
const ROW_HEIGHT = 64;
const root = document.querySelector('app-root');

/** Một phần tử, mang dấu phạm vi kiểu như trình biên dịch đặt ra. */
function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  element.setAttribute('_ngcontent-vnd-c41', '');
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const api = async (path, fields) => {
  const answer = await fetch(`${BASE}/api/${path}`, fields ? { method: 'POST', body: new URLSearchParams(fields) } : {});
  return { ok: answer.ok, body: await answer.json() };
};

let session = null;
const outlet = h('router-outlet');

const go = (path) => {
  history.pushState(null, '', `${BASE}/${path}`);
  return route();
};

async function route() {
  const [page, id] = location.pathname.slice(BASE.length + 1).split('/');
  const drawn = page === 'van-ban' ? await details(id) : await list(page === 'danh-sach' && id ? id : 'cho-xu-ly');
  outlet.nextElementSibling?.remove();
  outlet.after(drawn);
}

// ---- Danh sách: một số ít dòng được dùng lại cho mọi văn bản trong khung nhìn ----
async function list(name) {
  const state = { q: '', sap: 'ngay_den', giam: true };
  const kind = session.danhSach.find(({ ma }) => ma === name) ?? session.danhSach[0];
  const spacer = h('div', { class: 'cdk-virtual-scroll-spacer' });
  const content = h('div', { class: 'cdk-virtual-scroll-content-wrapper' });
  const viewport = h('cdk-virtual-scroll-viewport', { class: 'cdk-virtual-scrollable', tabindex: '0' }, content, spacer);
  const total = h('span', { class: 'tong-so', role: 'status' });
  let rows = [];
  const pool = [];

  const makeRow = () => {
    const texts = session.cot.map(() => document.createTextNode(''));
    const cells = session.cot.map(({ ma }, at) => {
      const text = h('span', { class: ma === 'trich_yeu' ? 'tieu-de' : 'o' }, texts[at]);
      return h('div', { class: `mat-cell cdk-column-${ma}`, role: 'cell' }, text);
    });
    const element = h('div', { class: 'mat-row', role: 'row', onclick: () => go(`van-ban/${element.dataset.id}`) }, ...cells);
    return { element, texts };
  };
  const render = () => {
    const first = Math.max(0, Math.floor(viewport.scrollTop / ROW_HEIGHT) - 2);
    const count = Math.min(rows.length - first, Math.ceil((viewport.clientHeight || 600) / ROW_HEIGHT) + 4);
    content.style.transform = `translateY(${first * ROW_HEIGHT}px)`;
    while (pool.length < count) {
      pool.push(makeRow());
      content.append(pool.at(-1).element);
    }
    while (pool.length > count) pool.pop().element.remove();
    for (const [at, { element, texts }] of pool.entries()) {
      const row = rows[first + at];
      if (element.dataset.id === `${row.id}`) continue;
      element.dataset.id = row.id;
      for (const [column, text] of texts.entries()) if (text.data !== row.o[column]) text.data = row.o[column];
    }
  };
  const fetchRows = async () => {
    rows = (await api(`danh-sach/${kind.ma}?${new URLSearchParams({ q: state.q, sap: state.sap, giam: state.giam ? '1' : '0' })}`)).body;
    spacer.style.height = `${rows.length * ROW_HEIGHT}px`;
    total.textContent = rows.length === 0 ? 'Không có văn bản' : `${rows.length} văn bản`;
    total.classList.toggle('rong', rows.length === 0);
    viewport.scrollTop = 0;
    for (const { element } of pool) delete element.dataset.id;
    render();
  };
  let framed = false;
  viewport.addEventListener('scroll', () => {
    if (framed) return;
    framed = true;
    requestAnimationFrame(() => {
      framed = false;
      render();
    });
  });
  const sort = (key) => {
    state.giam = state.sap === key && !state.giam;
    state.sap = key;
    return fetchRows();
  };
  const header = h(
    'div',
    { class: 'mat-header-row', role: 'row' },
    ...session.cot.map(({ ma, ten }) => h('div', { class: `mat-header-cell cdk-column-${ma}`, role: 'columnheader', onclick: () => sort(ma) }, ten)),
  );
  const filter = h('input', { type: 'search', class: 'mat-input-element', 'aria-label': 'Lọc', placeholder: 'Số ký hiệu, trích yếu' });
  filter.addEventListener('input', () => {
    state.q = filter.value;
    fetchRows();
  });
  const table = h('div', { class: 'mat-table', role: 'table', 'aria-label': kind.tieuDe }, header, viewport);
  const page = h('app-danh-sach', {}, h('h1', {}, kind.tieuDe), h('div', { class: 'thanh-loc' }, filter, total), table);
  requestAnimationFrame(render);
  await fetchRows();
  return page;
}

// ---- Chi tiết ----
async function details(id) {
  const { ok, body } = await api(`van-ban/${id}`);
  if (!ok) return h('app-khong-thay', {}, h('p', {}, 'Không tìm thấy văn bản.'));
  const button = (text, work) => h('button', { type: 'button', class: 'mat-stroked-button', onclick: work }, text);
  const bar = h(
    'mat-toolbar',
    {},
    button('Quay lại', () => go('danh-sach/cho-xu-ly')),
    body.duocChuyen ? button('Chuyển xử lý', () => forwardDialog(id)) : null,
    body.duocTrinh ? button('Trình lãnh đạo', () => submitDialog(id)) : null,
    body.duocTra ? button('Trả lại', () => returnDialog(id, body.traLaiCho)) : null,
    body.duocKetThuc ? button('Hoàn thành', () => act(id, 'ket-thuc', [], null)) : null,
  );
  const facts = body.thongTin.map(({ key, label, text }) => h('div', { class: `dong truong-${key}` }, h('mat-label', {}, label), h('span', { class: 'gia-tri' }, text)));
  const line = (tag, cells) => h('tr', {}, ...cells.map((text) => h(tag, {}, text)));
  const way = h('table', { class: 'luong' }, h('thead', {}, line('th', body.luong.tieuDe)), h('tbody', {}, ...body.luong.dong.map((cells) => line('td', cells))));
  return h('app-chi-tiet', {}, bar, h('mat-card', { class: 'thong-tin' }, ...facts), h('h2', {}, 'Luồng xử lý'), way);
}

// ---- Hộp thoại ----
function openDialog(component, title, label, body, send) {
  const errors = h('ul', { class: 'mat-error', role: 'alert' });
  const close = () => {
    dialog.close();
  };
  const submit = h(
    'button',
    { type: 'button', class: 'mat-flat-button', onclick: async () => errors.replaceChildren(...(await send()).map((text) => h('li', {}, text))) },
    h('span', { class: 'mdc-button__label' }, label),
  );
  const actions = h('mat-dialog-actions', {}, h('button', { type: 'button', class: 'mat-button', onclick: close }, 'Đóng'), submit);
  const dialog = h(
    'dialog',
    { class: 'mat-dialog-container', 'aria-label': title },
    h(component, {}, h('h2', { class: 'mat-dialog-title' }, title), h('mat-dialog-content', {}, ...body, errors), actions),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

async function act(id, work, fields, dialog) {
  const { ok, body } = await api(`van-ban/${id}/${work}`, fields);
  if (!ok) return body.loi ?? ['Không thực hiện được.'];
  dialog?.close();
  const bar = h('simple-snack-bar', { role: 'status' }, h('span', { class: 'mat-simple-snackbar' }, body.thongBao));
  document.body.append(bar);
  setTimeout(() => bar.remove(), 6000);
  await refreshSession();
  await route();
  return [];
}

const field = (label, control) => h('mat-form-field', {}, h('mat-label', {}, label), control);
const textArea = (label) => h('textarea', { rows: '2', 'aria-label': label });
const options = (choices) => choices.map(({ ma, ten }) => h('option', { value: ma }, ten));

function forwardDialog(id) {
  const chips = h('mat-chip-list', { 'aria-label': 'Nơi nhận đã chọn' });
  const role = h('select', { 'aria-label': 'Vai trò' }, ...options(session.vaiTro));
  const search = h('input', { type: 'search', 'aria-label': 'Tìm nơi nhận', placeholder: 'Tìm đơn vị, cán bộ' });
  const panel = h('div', { class: 'mat-autocomplete-panel', role: 'listbox', 'aria-label': 'Đơn vị, cán bộ' });
  const note = textArea('Ý kiến');
  const due = h('input', { type: 'text', 'aria-label': 'Hạn xử lý', placeholder: 'dd/mm/yyyy' });
  const add = ({ ma, ten }) => {
    const chip = h(
      'mat-chip',
      { class: 'mat-chip', 'data-ma': ma, 'data-vai-tro': role.value },
      h('span', { class: 'mat-chip-label' }, ten),
      h('small', {}, ` (${role.selectedOptions[0].text})`),
    );
    chip.append(h('button', { type: 'button', class: 'mat-chip-remove', 'aria-label': `Bỏ ${ten}`, onclick: () => chip.remove() }, '×'));
    chips.append(chip);
    // Nơi đầu tiên chủ trì, các nơi sau phối hợp.
    if (role.value === session.vaiTro[0].ma) role.value = session.vaiTro[1].ma;
  };
  const draw = () => {
    const found = session.noiNhan.filter(({ ten }) => ten.toLowerCase().includes(search.value.toLowerCase()));
    panel.replaceChildren(
      ...found.map((choice) => h('div', { class: 'mat-option', role: 'option', tabindex: '0', 'data-value': choice.ma, onclick: () => add(choice) }, choice.ten)),
    );
  };
  search.addEventListener('input', draw);
  draw();
  const dialog = openDialog('app-hop-chuyen', 'Chuyển xử lý', 'Chuyển', [chips, field('Vai trò', role), search, panel, field('Ý kiến', note), field('Hạn xử lý', due)], () =>
    act(id, 'chuyen', [...[...chips.children].map((chip) => [`vaiTro[${chip.dataset.ma}]`, chip.dataset.vaiTro]), ['yKien', note.value], ['han', due.value]], dialog),
  );
}

function submitDialog(id) {
  const empty = () => h('option', { value: '' }, '');
  const to = h('select', { class: 'lanh-dao', 'aria-label': 'Trình lên' }, empty(), ...options(session.lanhDao));
  const signer = h('select', { class: 'nguoi-ky', 'aria-label': 'Người ký' }, empty(), ...options(session.nguoiKy));
  const note = textArea('Nội dung trình');
  const fields = () => [
    ['lanhDao', to.value],
    ['nguoiKy', signer.value],
    ['noiDung', note.value],
  ];
  const dialog = openDialog('app-hop-trinh', 'Trình lãnh đạo', 'Trình', [field('Trình lên', to), field('Người ký', signer), field('Nội dung', note)], () =>
    act(id, 'trinh', fields(), dialog),
  );
}

function returnDialog(id, { ten, noi }) {
  const reason = textArea('Lý do');
  const to = h('p', { class: 'tra-lai-cho' }, 'Trả lại cho: ', h('b', {}, ten), noi ? h('i', {}, noi) : null);
  const dialog = openDialog('app-hop-tra-lai', 'Trả lại', 'Trả lại', [to, field('Lý do', reason)], () => act(id, 'tra-lai', [['lyDo', reason.value]], dialog));
}

// ---- Khung ----
async function refreshSession() {
  const { body } = await api('toi');
  if (body.toi) session = body;
  return body;
}

async function start() {
  const body = await refreshSession();
  if (!body.toi) {
    const account = h('select', { size: `${body.taiKhoan.length}`, 'aria-label': 'Tài khoản' }, ...options(body.taiKhoan));
    const enter = h(
      'button',
      { type: 'button', class: 'mat-flat-button', onclick: async () => (await api('dang-nhap', [['taiKhoan', account.value]])).ok && start() },
      'Đăng nhập',
    );
    root.replaceChildren(h('app-dang-nhap', {}, h('h1', {}, 'iDesk - Đăng nhập'), account, enter));
    return;
  }
  const menu = session.danhSach.map(({ ma, ten, so }) => h('a', { class: 'mat-list-item', tabindex: '0', role: 'link', onclick: () => go(`danh-sach/${ma}`) }, `${ten} (${so})`));
  const leave = h('button', { type: 'button', class: 'mat-button', onclick: async () => (await api('thoat', [])).ok && start() }, 'Thoát');
  root.replaceChildren(
    h('mat-toolbar', { class: 'dau-trang' }, h('b', {}, 'iDesk - Tỉnh Thanh Lâm'), h('span', {}, session.toi), leave),
    h('mat-sidenav', {}, ...menu),
    h('main', {}, outlet),
  );
  await route();
}

addEventListener('popstate', route);
await start();
