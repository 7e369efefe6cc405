'use strict';
/*
 * What htmx does here, made safe for whoever types. Without scripts each page does the same by being loaded anew, and so does this
 * one where an answer is not what was asked for.
 */
(() => {
  Object.assign(htmx.config, {
    allowEval: false,
    allowScriptTags: false,
    includeIndicatorStyles: false,
    reportValidityOfForms: true,
    timeout: 20000,
    /* No copy of a page is left in the browser's storage. */
    historyCacheSize: 0,
    refreshOnHistoryMiss: true,
    /* Saved, to choose from, or with faults; of all else see below. */
    responseHandling: [{code: '2..|409|422', swap: true}, {code: '...', swap: false, error: true}],
  });
  document.addEventListener('htmx:configRequest', event => { event.detail.headers.Accept = 'text/html'; });

  const FIELDS = 'main input:not([type=hidden]), main textarea, main select';
  const isTicked = field => field.type === 'checkbox' || field.type === 'radio';
  const held = field => isTicked(field) ? field.checked : field.value;
  const fields = () => new Map([...document.querySelectorAll(FIELDS)].filter(field => field.id).map(field => [field.id, held(field)]));
  const folds = () => [...document.querySelectorAll('main details')].map(fold => fold.open);

  let sent = new Map();
  let typed = new Map();
  let open = [];

  /* Somebody who hears the page hears what was done. */
  const voice = document.createElement('p');
  voice.className = 'unseen';
  voice.setAttribute('aria-live', 'polite');
  document.body.append(voice);
  const say = text => { voice.textContent = ''; setTimeout(() => { voice.textContent = text; }, 50); };

  const formOf = event => event.detail.requestConfig.elt.closest('form');

  document.addEventListener('htmx:beforeRequest', event => {
    sent = fields();
    document.querySelectorAll('.unsaved').forEach(said => said.remove());
  });

  document.addEventListener('htmx:beforeSwap', event => {
    const { xhr } = event.detail;
    const form = formOf(event);
    const elsewhere = new URL(xhr.responseURL, location.href).pathname !== new URL(form.action).pathname;
    if (elsewhere || xhr.status === 401 || xhr.status === 403) {
      /* A sign-in has lapsed: the way without scripts carries along what was typed. */
      event.detail.shouldSwap = false;
      form.submit();
      return;
    }
    if (event.detail.shouldSwap) {
      const now = fields();
      typed = new Map([...now].filter(([id, value]) => sent.get(id) !== value));
      open = folds();
    }
  });

  document.addEventListener('htmx:afterSwap', () => {
    /* What was typed while the answer was on its way stays, to be saved next. */
    typed.forEach((value, id) => {
      const field = document.getElementById(id);
      if (field) field[isTicked(field) ? 'checked' : 'value'] = value;
    });
    const now = [...document.querySelectorAll('main details')];
    if (now.length === open.length) now.forEach((fold, i) => { fold.open = fold.open || open[i]; });
  });

  document.addEventListener('htmx:afterSettle', () => {
    const refused = document.querySelector('main .refused');
    if (refused) {
      refused.tabIndex = -1;
      refused.focus();
      return;
    }
    const said = document.querySelector('[data-say]');
    if (said) say(said.textContent);
  });

  /* Busy, broken or out of reach: the page stays as it is, with what was typed. */
  const unsaved = event => {
    const { xhr } = event.detail;
    if (xhr && (xhr.status === 401 || xhr.status === 403)) return;
    const form = formOf(event);
    const text = xhr && xhr.status === 413
      ? 'Not saved: this is more than the service takes. Nothing that you typed is lost.'
      : 'This did not reach the service, or it is busy. Nothing that you typed is lost. Try again in a moment.';
    const said = document.createElement('p');
    said.className = 'unsaved fault';
    said.setAttribute('role', 'alert');
    said.textContent = text;
    (form.querySelector('.save') || form).append(said);
  };
  document.addEventListener('htmx:responseError', unsaved);
  document.addEventListener('htmx:sendError', unsaved);
  document.addEventListener('htmx:timeout', unsaved);
})();
