// Hộp thoại, ô lọc nơi nhận, nút in.
(() => {
  const openDialog = (layer) => {
    layer.classList.add('mo');
    layer.querySelector('input[type=text], textarea')?.focus();
  };
  const closeDialogs = () => {
    for (const layer of document.querySelectorAll('.lop-phu.mo')) layer.classList.remove('mo');
  };

  for (const button of document.querySelectorAll('[data-hop]')) {
    button.addEventListener('click', () => openDialog(document.getElementById(button.getAttribute('data-hop'))));
  }
  for (const button of document.querySelectorAll('[data-dong]')) button.addEventListener('click', closeDialogs);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeDialogs();
  });
  document.getElementById('nut_in')?.addEventListener('click', () => window.print());

  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

  const filter = document.getElementById('loc_nguoi_nhan');
  filter?.addEventListener('input', () => {
    const wanted = plain(filter.value.trim());
    for (const group of document.querySelectorAll('#ds_nguoi_nhan tbody')) {
      let shown = 0;
      for (const row of group.querySelectorAll('tr.nguoi-nhan')) {
        const fits = plain(row.textContent).includes(wanted);
        row.style.display = fits ? '' : 'none';
        if (fits) shown += 1;
      }
      group.style.display = shown > 0 ? '' : 'none';
    }
  });
  // Enter trong ô lọc không được gửi biểu mẫu.
  filter?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });

  // Đánh dấu nơi nhận thì có sẵn vai trò: nơi đầu tiên chủ trì, các nơi sau phối hợp.
  document.getElementById('ds_nguoi_nhan')?.addEventListener('change', (event) => {
    const row = event.target.closest('tr.nguoi-nhan');
    const box = row.querySelector('input[type=checkbox]');
    const radios = [...row.querySelectorAll('input[type=radio]')];
    if (event.target !== box) {
      box.checked = true;
    } else if (!box.checked) {
      for (const radio of radios) radio.checked = false;
    } else if (!radios.some((radio) => radio.checked)) {
      const hasLead = document.querySelector('#ds_nguoi_nhan input[value=chu_tri]:checked') !== null;
      radios[hasLead ? 1 : 0].checked = true;
    }
  });

  document.querySelector('.lop-phu.mo .o-loi')?.focus();
})();
