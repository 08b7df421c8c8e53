// Một địa chỉ cho mọi trang: nội dung tải bằng AJAX, sự kiện ủy quyền ở document, bảng tự phân trang, sắp xếp, lọc.
(() => {
  const content = document.getElementById('content');
  const $ = (css, within = document) => within.querySelector(css);
  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

  const ajax = async (fields) => {
    const answer = await fetch('/dialects/jquery/main', { method: 'POST', body: new URLSearchParams(fields) });
    if (answer.status === 401) location.reload();
    return answer;
  };
  const on = (type, css, work) => {
    document.addEventListener(type, (event) => {
      const found = event.target instanceof Element && event.target.closest(css);
      if (found) work(event, found);
    });
  };
  const load = async (fields) => {
    hideModal();
    content.innerHTML = await (await ajax(fields)).text();
    const table = $('#dt_vanban');
    if (table) dataTable(table);
  };

  // Như DataTables: các dòng được giữ lại trong bộ nhớ; mỗi lần vẽ, chính các phần tử ấy được gắn lại vào bảng.
  function dataTable(table) {
    const body = table.tBodies[0];
    const headings = [...table.tHead.rows[0].cells];
    const rows = [...body.rows].map((node) => ({ node, text: folded(node.textContent), order: [...node.cells].map((cell) => cell.dataset.order ?? cell.textContent) }));
    const state = { page: 0, size: 20, sort: null, descending: false, wanted: '' };
    const collator = new Intl.Collator('vi', { numeric: true });
    const wrapper = document.createElement('div');
    wrapper.id = 'dt_vanban_wrapper';
    wrapper.className = 'dataTables_wrapper';
    wrapper.innerHTML = `<div class="dataTables_filter"><label>Tìm: <input type="search" aria-controls="dt_vanban"></label></div><div class="dataTables_info" role="status"></div><ul class="dataTables_paginate pagination"></ul>`;
    table.before(wrapper);
    const [filter, info, pager] = wrapper.children;
    filter.after(table);

    const draw = () => {
      const found = rows.filter(({ text }) => text.includes(state.wanted));
      if (state.sort !== null) found.sort((one, other) => collator.compare(one.order[state.sort], other.order[state.sort]) * (state.descending ? -1 : 1));
      const pages = Math.max(1, Math.ceil(found.length / state.size));
      state.page = Math.min(state.page, pages - 1);
      body.replaceChildren(...found.slice(state.page * state.size, (state.page + 1) * state.size).map(({ node }) => node));
      if (found.length === 0) body.innerHTML = `<tr><td colspan="${headings.length}" class="dataTables_empty">Không có dữ liệu</td></tr>`;
      info.textContent = `Trang ${state.page + 1}/${pages}, tổng số ${found.length} văn bản`;
      const near = Array.from({ length: pages }, (_, at) => at).filter((at) => Math.abs(at - state.page) < 4 || at === 0 || at === pages - 1);
      pager.innerHTML = near.map((at) => `<li${at === state.page ? ' class="active"' : ''}><a href="#" data-dt-idx="${at}" aria-controls="dt_vanban">${at + 1}</a></li>`).join('');
    };
    wrapper.addEventListener('click', (event) => {
      const page = event.target.closest('[data-dt-idx]');
      const heading = event.target.closest('th:not(.no-sort)');
      if (page) {
        event.preventDefault();
        state.page = Number(page.dataset.dtIdx);
      } else if (heading) {
        const at = headings.indexOf(heading);
        state.descending = state.sort === at && !state.descending;
        state.sort = at;
        state.page = 0;
        for (const each of headings) each.classList.toggle('sorting_desc', each === heading && state.descending);
      } else return;
      draw();
    });
    filter.querySelector('input').addEventListener('input', (event) => {
      state.wanted = folded(event.target.value.trim());
      state.page = 0;
      draw();
    });
    draw();
  }

  // Cửa sổ như Bootstrap 3: giữ tiêu điểm ở bên trong.
  let shown = null;
  const enforceFocus = (event) => {
    if (shown && shown !== event.target && !shown.contains(event.target)) shown.focus();
  };
  document.addEventListener('focusin', enforceFocus);
  function showModal(modal) {
    shown = modal;
    modal.classList.add('in');
    modal.setAttribute('aria-hidden', 'false');
    document.body.classList.add('modal-open');
    modal.focus();
  }
  function hideModal() {
    shown?.classList.remove('in');
    shown?.setAttribute('aria-hidden', 'true');
    document.body.classList.remove('modal-open');
    shown = null;
  }

  const act = async (viec, fields) => {
    const answer = await (await ajax([['viec', viec], ['id', $('#id_van_ban').value], ...fields])).json();
    if (!answer.ok) {
      const list = shown && $('.loi', shown);
      if (list) list.replaceChildren(...answer.loi.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
      return;
    }
    const toast = document.createElement('div');
    toast.className = 'toast toast-success';
    toast.innerHTML = '<div class="toast-message"></div>';
    toast.firstChild.textContent = answer.thongBao;
    $('#toast-container').append(toast);
    setTimeout(() => toast.remove(), 6000);
    await load([
      ['viec', 'danh-sach'],
      ['ds', 'cho-xu-ly'],
    ]);
  };

  on('click', 'a.ajax-link', (event, link) => {
    event.preventDefault();
    load(Object.entries(link.dataset));
  });
  on('click', '[data-toggle=modal]', (_, button) => showModal($(button.dataset.target)));
  on('click', '[data-dismiss=modal]', hideModal);
  on('keydown', '.modal', (event) => {
    if (event.key === 'Escape') hideModal();
  });
  on('click', '.btn-chuyen', () => {
    const chosen = [...document.querySelectorAll('#tblNguoiNhan tr')].map((row) => [`vai_tro[${row.dataset.ma}]`, $('select', row).value]);
    act('chuyen', [...chosen.filter(([, role]) => role !== ''), ['y_kien', $('#txtYKien').value], ['han', $('#txtHan').value]]);
  });
  on('click', '.btn-trinh', () =>
    act('trinh', [
      ['lanh_dao', $('#selLanhDao').value],
      ['nguoi_ky', $('#selNguoiKy').value],
      ['noi_dung', $('#txtTrinh').value],
    ]),
  );
  on('click', '.btn-tra-lai', () => act('tra-lai', [['ly_do', $('#txtLyDo').value]]));
  on('click', '.btn-ket-thuc', () => act('ket-thuc', []));

  if ($('#left-panel'))
    load([
      ['viec', 'danh-sach'],
      ['ds', 'cho-xu-ly'],
    ]);
})();
