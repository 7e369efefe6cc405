(() => {
  const folds = [...document.querySelectorAll('.fold')];
  const controls = document.getElementById('work-controls');
  const tables = [...document.querySelectorAll('table.work')];
  const rows = tables.flatMap(table => [...table.tBodies[0].rows]);
  rows.forEach((row, index) => row.order = index);
  if (matchMedia('(max-width: 44rem)').matches) folds.forEach(fold => fold.open = 'keep' in fold.dataset);
  const show = () => {
    const [standard, owner, sort] = ['standard', 'owner', 'sort'].map(name => controls.elements[name] ?? { value: '' });
    const key = row => sort.value ? row.dataset[sort.value] : '';
    let shown = 0;
    for (const table of tables) {
      const body = table.tBodies[0];
      let here = 0;
      for (const row of [...body.rows].sort((a, b) => key(a).localeCompare(key(b)) || a.order - b.order)) {
        row.hidden = standard.value && row.dataset.standard !== standard.value || owner.value && row.dataset.owner !== owner.value;
        here += !row.hidden;
        body.append(row);
      }
      const fold = table.closest('.fold');
      fold.hidden = here === 0;
      const count = fold.querySelector('summary span');
      count.dataset.all ??= count.textContent;
      count.textContent = here < body.rows.length ? `${here} of ${count.dataset.all}` : count.dataset.all;
      if (standard.value || owner.value) fold.open = true;
      shown += here;
    }
    controls.querySelector('output').textContent = `${shown} of ${rows.length} steps`;
  };
  const reveal = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.hidden && controls) { controls.reset(); show(); }
    const fold = target.closest('.fold');
    if (fold) { fold.open = true; target.scrollIntoView(); }
  };
  if (controls) {
    controls.hidden = false;
    controls.addEventListener('input', show);
  }
  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => folds.forEach(fold => fold.open = true));
  reveal();
})();
