// Máy chủ vẽ, trang thay: mỗi lần vẽ lại, phần tử và mã của nó đều mới.
window.zx = {
  desktop: null,
  send(command, value = '', fields = []) {
    const body = new URLSearchParams([...fields, ['command', command], ['value', value], ['desktop', JSON.stringify(zx.desktop)]]);
    return fetch('/dialects/generated/au', { method: 'POST', body })
      .then((answer) => answer.json())
      .then(({ desktop, commands }) => {
        zx.desktop = desktop;
        for (const each of commands) zx.run(each);
      });
  },
  run(command) {
    if (command.do === 'reload') location.reload();
    else if (command.do === 'main') {
      document.querySelector('[role=dialog]')?.remove();
      document.querySelector('main').innerHTML = command.html;
    } else {
      const made = document.createRange().createContextualFragment(command.html);
      if (command.do === 'grid') document.querySelector('[role=grid]').replaceWith(made);
      else {
        document.querySelector('[role=dialog]')?.remove();
        document.body.append(made);
      }
    }
  },
  open(event, id) {
    event.preventDefault();
    zx.send('open', `${id}`);
  },
  post(button, command) {
    zx.send(command, '', [...new FormData(button.closest('form'))]);
  },
  close(button) {
    button.closest('form').remove();
  },
};
