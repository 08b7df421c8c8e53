// Gửi lại trang (postback) và cập nhật từng phần (UpdatePanel).
const theForm = document.forms['aspnetForm'];

window.__doPostBack = (eventTarget, eventArgument) => {
  theForm.__EVENTTARGET.value = eventTarget;
  theForm.__EVENTARGUMENT.value = eventArgument;
  theForm.submit();
};

window.Sys_Initialize = (panels, whole) => {
  const panelOf = (element) => panels.find((id) => document.getElementById(id)?.contains(element));
  const wholePost = window.__doPostBack;
  let button = null;

  // Điều khiển nằm trong một panel thì chỉ vẽ lại panel đó.
  window.__doPostBack = (target, argument) => {
    const element = document.getElementById(target.replaceAll('$', '_'));
    if (whole.includes(target) || !element || !panelOf(element)) wholePost(target, argument);
    else partial(target, argument, []);
  };
  theForm.addEventListener('click', (event) => {
    const control = event.target.closest('input[type=submit]');
    button = control;
  });
  theForm.addEventListener('submit', (event) => {
    if (!button || whole.includes(button.name) || !panelOf(button)) return;
    event.preventDefault();
    partial('', '', [[button.name, button.value]]);
  });

  async function partial(target, argument, extra) {
    theForm.__EVENTTARGET.value = target;
    theForm.__EVENTARGUMENT.value = argument;
    const body = new URLSearchParams([...new FormData(theForm), ...extra, ['__ASYNCPOST', 'true']]);
    const answer = await fetch(theForm.action, { method: 'POST', headers: { 'X-MicrosoftAjax': 'Delta=true' }, body });
    theForm.__EVENTTARGET.value = '';
    if (!answer.ok || answer.redirected) location.reload();
    else draw(await answer.text());
  }

  // Mỗi phần: độ dài|loại|mã|nội dung|
  function draw(text) {
    for (let at = 0; at < text.length; ) {
      const [length, kind, id] = text.slice(at).split('|', 3);
      const from = at + length.length + kind.length + id.length + 3;
      const content = text.slice(from, from + Number(length));
      if (kind === 'updatePanel') document.getElementById(id).innerHTML = content;
      else if (kind === 'hiddenField') document.getElementById(id).value = content;
      at = from + Number(length) + 1;
    }
  }
};
