// The page. `dspt` holds the functions of the npm package; nothing here decides anything.
const $ = id => document.getElementById(id);
const STORE = 'opendspt';
const NAMES = { 'standards-not-met': 'Standards Not Met', 'approaching-standards': 'Approaching Standards', 'standards-met': 'Standards Met', 'standards-exceeded': 'Standards Exceeded' };
const TONES = { 'standards-not-met': 'outstanding', 'approaching-standards': 'undetermined', 'standards-met': 'answered', 'standards-exceeded': 'answered' };
const TYPES = { 'nhs-trust': 'NHS trust', icb: 'Integrated care board', csu: 'Commissioning support unit', alb: "Arm's length body", oes: 'Operator of essential services', genomics: 'Genomics body', 'it-supplier': 'IT supplier', 'local-authority': 'Local authority', 'social-care': 'Social care', pharmacy: 'Pharmacy', dentist: 'Dentist', optician: 'Optician', gp: 'General practice', university: 'University', company: 'Company', 'charity-hospice': 'Charity or hospice', prison: 'Prison', other: 'Other' };
const WORDS = { answered: 'answered', exempt: 'exempt', unconfirmed: 'not yet confirmed', undetermined: 'undetermined', outstanding: 'outstanding', optional: 'optional' };
const MEETS = { answered: 'at the expected level', undetermined: 'undetermined', outstanding: 'below or unanswered' };
const LEVELS = { 'not-achieved': 'Not achieved', 'partially-achieved': 'Partially achieved', achieved: 'Achieved' };
const SCHEMES = [['cyber-essentials-plus', 'Cyber Essentials Plus'], ['iso-27001', 'ISO/IEC 27001:2022'], ['psn-ia', 'PSN IA'], ['nhsmail', 'NHSmail'], ['cyber-essentials', 'Cyber Essentials']];
const KINDS = [['yes', 'Yes'], ['no', 'No']];

const catalogue = dspt.catalogue();
const sets = dspt.requirements();
const outcomes = dspt.outcomes();
let state;

/** Makes an element; text is always text, never markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value === true) {
      made.setAttribute(key, '');
    } else if (value !== false && value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.filter(child => child !== undefined));
  return made;
}

const today = () => {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
};
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const day = iso => `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
const are = number => (number === 1 ? 'is' : 'are');
const facts = edition => catalogue.editions.find(one => one.edition === edition);
const rules = () => facts(state.edition).organisationTypes.filter(one => one.type === state.type);
const onCaf = () => rules().some(rule => rule.track === 'caf');
const set = () => sets.find(one => one.edition === state.edition && one.category === state.category);
const held = () => outcomes.find(one => one.edition === state.edition);

function fresh() {
  const editions = new Set(sets.map(one => one.edition));
  const open = catalogue.editions.filter(one => editions.has(one.edition) && (one.opensBy?.on ?? one.opensOn?.on ?? '') <= today());
  const edition = (open.at(-1) ?? catalogue.editions.at(-1)).edition;
  return { edition, type: 'gp', category: 4, asAt: today(), name: 'My organisation', code: 'A12345', answers: {}, confirmed: {}, certificates: {}, levels: {}, policies: {}, kept: {} };
}

// The documents

function certificate(scheme) {
  if (scheme === 'psn-ia' || scheme === 'nhsmail') {
    return { scheme };
  }
  const years = scheme === 'iso-27001' ? 3 : 1;
  const until = `${Number(state.asAt.slice(0, 4)) + years}${state.asAt.slice(4) === '-02-29' ? '-02-28' : state.asAt.slice(4)}`;
  const made = { scheme, number: 'not stated', issuedOn: state.asAt, expiresOn: until, scope: scheme === 'iso-27001' ? 'all-health-and-care-data' : 'whole-organisation' };
  return scheme === 'iso-27001' ? { scheme, version: '2022', ...made } : made;
}

const organisation = () => ({ ...(state.kept.organisation ?? {}), odsCode: state.code, name: state.name, type: state.type });

function assessment() {
  const { answers, confirmed, certificates } = state;
  const list = [...Object.entries(certificates)].flatMap(([scheme, value]) => (value === true ? [certificate(scheme)] : value));
  const made = { ...state.kept, format: 'dspt-assessment/1', edition: state.edition, category: state.category, organisation: organisation() };
  return { ...made, certificates: list, answers, confirmedAssertions: confirmed };
}

function cafAssessment() {
  return { ...state.kept, format: 'dspt-caf-assessment/1', edition: state.edition, organisation: organisation(), outcomes: state.levels, policies: state.policies };
}

const current = () => (onCaf() ? cafAssessment() : assessment());

// What is shown

function cell(kind) {
  return element('span', { class: `cell ${kind}`, 'aria-hidden': 'true' });
}

function keys(counts, words = WORDS) {
  $('keys').replaceChildren(...Object.entries(counts).map(([kind, number]) => element('span', {}, cell(kind), `${number} ${words[kind]}`)));
}

function heading(card, left) {
  const tone = TONES[card.status];
  $('status').closest('div').className = tone;
  const label = {
    open: `Would publish on ${day(state.asAt)} as`,
    closed: `Publication for ${state.edition} is closed; on ${day(state.asAt)} the answers would have been`,
    unknown: `Whether publication for ${state.edition} is open is not known; on ${day(state.asAt)} it would be`
  };
  $('status-label').textContent = label[card.openness] ?? label.open;
  const possible = card.possibleStatus === card.status ? [] : [element('small', {}, `At most ${NAMES[card.possibleStatus]}`)];
  $('status').replaceChildren(`${possible.length ? 'At least ' : ''}${NAMES[card.status]}`, ...possible);
  $('left').textContent = left;
  $('subject').textContent = `${state.name}, ${state.code}. ${TYPES[state.type]}${onCaf() ? '' : `, category ${state.category}`}, ${state.edition}.`;
}

function rows(list) {
  $('standards').replaceChildren(...list.map(({ title, cells, tally }) => element('li', {},
    element('span', {}, title), element('span', { class: 'cells' }, ...cells.map(cell)), element('span', { class: 'tally' }, tally))));
}

function showAssertions() {
  const card = dspt.evaluate(assessment(), { asAt: state.asAt });
  const confirmed = new Set(Object.entries(state.confirmed).filter(([, value]) => value.on <= state.asAt).map(([ref]) => ref));
  const kinds = new Map();
  for (const item of card.items) {
    const settled = item.state === 'answered' || item.state === 'exempt';
    const waiting = settled && !confirmed.has(item.ref.split('.').slice(0, 2).join('.'));
    kinds.set(item.ref, !item.mandatory && !settled ? 'optional' : waiting ? 'unconfirmed' : settled || item.state === 'undetermined' ? item.state : 'outstanding');
  }
  const counts = { answered: 0, exempt: 0, unconfirmed: 0, undetermined: 0, outstanding: 0 };
  card.items.filter(item => item.mandatory).forEach(item => { counts[kinds.get(item.ref)] += 1; });
  const confirmations = card.blockers.filter(blocker => blocker.kind === 'confirmation').length;
  heading(card, `${count(card.mandatory.outstanding, 'item')}, ${count(confirmations, 'confirmation')}`);
  $('why').textContent = why(card, confirmations);
  rows(card.standards.map(standard => ({
    title: `${standard.number} ${standard.title}`,
    cells: card.items.filter(item => item.mandatory && item.ref.startsWith(`${standard.number}.`)).map(item => kinds.get(item.ref)),
    tally: `${standard.complete} of ${standard.mandatory}`
  })));
  keys(counts);
  notes(card.findings);
  for (const [ref, kind] of kinds) {
    mark(ref, kind);
  }
  certificates(card);
  const plan = dspt.plan(assessment(), { asAt: state.asAt });
  showPlan([...(plan.general ?? []), ...plan.standards.flatMap(one => one.rows)].map(row => ({ ref: row.ref, text: row.action })));
}

function why(card, confirmations) {
  if (card.status === 'standards-met' || card.status === 'standards-exceeded') {
    return 'Everything mandatory is complete and confirmed.';
  }
  const parts = [];
  if (card.mandatory.outstanding > 0) {
    parts.push(`${count(card.mandatory.outstanding, 'mandatory item')} outstanding`);
  }
  if (card.mandatory.undetermined > 0) {
    parts.push(`${count(card.mandatory.undetermined, 'item')} undetermined`);
  }
  if (confirmations > 0) {
    parts.push(`${count(confirmations, 'assertion')} not confirmed`);
  }
  const unconfirmed = card.blockers.find(blocker => blocker.kind === 'requirements');
  const list = parts.length > 0 ? `${parts.join(', ')}.` : 'Everything on the list is done, but the list is not confirmed.';
  if (!unconfirmed || parts.length === 0) {
    return list;
  }
  const kind = card.completeness === 'projected' ? 'projected from the edition before' : 'put together from several sources';
  return `${list} The list is ${kind} and not confirmed.`;
}

/** A sentence for people: without the numbers of rules, with a capital and a full stop. */
function sentence(message) {
  const plain = message.replace(/ \(rules? [^)]*\)/g, '');
  return `${plain[0].toUpperCase()}${plain.slice(1)}${/[.?]$/.test(plain) ? '' : '.'}`;
}

function notes(findings) {
  const texts = [...new Set(findings.map(finding => sentence(finding.message)))];
  $('notes').replaceChildren(...texts.slice(0, 12).map(text => element('span', {}, `${text} `)));
}

function showOutcomes() {
  const card = dspt.caf(cafAssessment(), { asAt: state.asAt });
  const kinds = { meets: 'answered', below: 'outstanding', unanswered: 'outstanding', undetermined: 'undetermined' };
  heading(card, count(card.outcomes.below + card.outcomes.unanswered, 'outcome'));
  const { meets, below, unanswered, undetermined, total } = card.outcomes;
  $('why').textContent = `${meets} of ${total} outcomes ${meets === 1 ? 'meets' : 'meet'} the expected level, ${below} ${are(below)} below it, ${undetermined} ${are(undetermined)} undetermined, and ${unanswered} ${unanswered === 1 ? 'has' : 'have'} no level yet.`;
  rows(card.objectives.map(objective => ({
    title: `${objective.letter} ${objective.title}`,
    cells: card.results.filter(result => result.ref.startsWith(objective.letter)).map(result => kinds[result.result]),
    tally: `${objective.meets} of ${objective.total}`
  })));
  keys({ answered: meets, undetermined, outstanding: below + unanswered }, MEETS);
  notes(card.findings);
  card.results.forEach(result => mark(result.ref, kinds[result.result], MEETS));
  showPlan(card.blockers.map(blocker => ({ ref: blocker.ref, text: blocker.reason })));
}

function mark(ref, kind, words = WORDS) {
  const place = document.querySelector(`[data-state="${ref}"]`);
  if (place) {
    place.replaceChildren(cell(kind), words[kind]);
  }
}

function showPlan(steps) {
  const list = steps.slice(0, 200).map(step => element('li', {}, step.ref === undefined || step.text.includes(step.ref) ? '' : `${step.ref}: `, sentence(step.text)));
  $('plan').replaceChildren(list.length > 0 ? element('ol', {}, ...list) : element('p', {}, 'Nothing is outstanding.'));
}

/** What a scorecard with one more certificate has that the other has not. */
function gain(card, after) {
  const settled = card.mandatory.outstanding + card.mandatory.undetermined - after.mandatory.outstanding - after.mandatory.undetermined;
  const perhaps = after.mandatory.undetermined - card.mandatory.undetermined;
  const parts = [];
  if (settled > 0) {
    parts.push(`would settle ${count(settled, 'mandatory item')}`);
  }
  if (perhaps > 0) {
    parts.push(`may settle ${count(perhaps, 'mandatory item')}: whether it does is not known for certain`);
  }
  if (after.status !== card.status) {
    parts.push(`would give ${NAMES[after.status]}`);
  } else if (after.possibleStatus !== card.possibleStatus) {
    parts.push(`would make ${NAMES[after.possibleStatus]} possible`);
  }
  return parts.length > 0 ? parts.join('; ') : 'would change nothing today';
}

function certificates(card) {
  $('schemes').replaceChildren(...SCHEMES.map(([scheme, name]) => {
    const have = state.certificates[scheme] !== undefined;
    let effect = 'counted above';
    if (!have) {
      const after = dspt.whatIf(assessment(), { asAt: state.asAt, certificates: [certificate(scheme)] });
      effect = gain(card, after);
    }
    const box = element('input', { type: 'checkbox', checked: have, onchange: () => {
      if (have) {
        delete state.certificates[scheme];
      } else {
        state.certificates[scheme] = true;
      }
      show();
      document.querySelector(`[data-scheme="${scheme}"] input`).focus();
    } });
    return element('div', { 'data-scheme': scheme }, element('label', { class: 'check' }, box, name), element('span', { class: 'soft' }, effect));
  }));
}

function show() {
  $('certificates').hidden = onCaf();
  try {
    if (onCaf()) {
      showOutcomes();
    } else {
      showAssertions();
    }
    problems([]);
  } catch (failure) {
    if (!(failure instanceof dspt.ProblemsError)) {
      throw failure;
    }
    problems(failure.problems);
  }
  remember();
}

function problems(list) {
  $('problems').hidden = list.length === 0;
  $('problems').replaceChildren(element('p', {}, count(list.length, 'problem')), element('ul', {}, ...list.slice(0, 50).map(problem => element('li', {},
    `${problem.line === undefined ? '' : `Line ${problem.line}, column ${problem.column}: `}${problem.message}${problem.pointer ? ` (${problem.pointer})` : ''}`))));
}

// The form

let waiting;
function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(show, 250);
}

function setAnswer(ref, answer) {
  const before = state.answers[ref] ?? {};
  const beside = Object.fromEntries(['comment', 'recordedOn', 'reviewBy', 'owner', 'notApplicable'].filter(name => name in before).map(name => [name, before[name]]));
  if (answer === undefined) {
    delete state.answers[ref];
  } else {
    state.answers[ref] = { ...answer, ...beside };
  }
  soon();
}

function input(item) {
  const answer = state.answers[item.ref] ?? {};
  const kind = item.answerKind === 'unknown' ? item.suggestedKind?.kind ?? 'yes-no' : item.answerKind;
  if (kind === 'yes-no' && !('text' in answer || 'documents' in answer || 'date' in answer)) {
    const radios = KINDS.map(([value, label]) => element('label', {}, element('input', {
      type: 'radio', name: `answer-${item.ref}`, value, checked: answer.yes === (value === 'yes'),
      onchange: () => setAnswer(item.ref, { yes: value === 'yes' })
    }), label));
    return [...radios, element('button', { type: 'button', class: 'plain', onclick: event => {
      setAnswer(item.ref, undefined);
      event.target.parentElement.querySelectorAll('input').forEach(radio => { radio.checked = false; });
    } }, 'Clear')];
  }
  if (kind === 'date' || 'date' in answer) {
    return [element('label', {}, 'Date ', element('input', { type: 'date', value: answer.date ?? '', onchange: event => setAnswer(item.ref, event.target.value ? { date: event.target.value } : undefined) }))];
  }
  if (kind === 'document' || 'documents' in answer) {
    const names = (answer.documents ?? []).map(one => one.name).join('\n');
    return [element('label', { class: 'wide' }, 'Documents, one name on each line', element('textarea', { maxlength: 5000, oninput: event => {
      const documents = event.target.value.split('\n').map(name => name.trim()).filter(name => name !== '').slice(0, 200).map(name => ({ name: name.slice(0, 500) }));
      setAnswer(item.ref, documents.length > 0 ? { documents } : undefined);
    } }, names))];
  }
  return [element('label', { class: 'wide' }, 'Text', element('textarea', { maxlength: 5000, oninput: event => setAnswer(item.ref, event.target.value === '' ? undefined : { text: event.target.value }) }, answer.text ?? ''))];
}

function item(one) {
  const optional = one.met === 'mandatory' ? undefined : element('span', { class: 'optional-mark' }, ' (optional)');
  return element('fieldset', { class: 'item' },
    element('legend', {}, element('span', { class: 'ref' }, one.ref), one.title, optional, element('span', { class: 'state', 'data-state': one.ref })),
    element('div', { class: 'answer' }, ...input(one)),
    element('button', { type: 'button', class: 'plain', onclick: () => explain(one.ref, one.title) }, `Explain ${one.ref}`));
}

function confirmation(assertion) {
  const given = state.confirmed[assertion.ref];
  return element('p', { class: 'confirm' }, element('label', { class: 'check' }, element('input', { type: 'checkbox', checked: given !== undefined, onchange: event => {
    if (event.target.checked) {
      state.confirmed[assertion.ref] = { by: 'A responsible person', on: state.asAt };
    } else {
      delete state.confirmed[assertion.ref];
    }
    soon();
  } }), `A responsible person confirms assertion ${assertion.ref}: ${assertion.title}`));
}

function assertionForm() {
  const requirements = set();
  return requirements.standards.map((standard, index) => {
    const assertions = requirements.assertions.filter(one => one.ref.split('.')[0] === String(standard.number));
    const parts = assertions.flatMap(assertion => {
      const items = requirements.items.filter(one => one.ref.startsWith(`${assertion.ref}.`));
      const asked = items.some(one => one.met === 'mandatory');
      return [element('h4', {}, `${assertion.ref} ${assertion.title}`), ...items.map(item), asked ? confirmation(assertion) : undefined];
    });
    return element('details', { open: index === 0 }, element('summary', {}, element('h3', {}, `${standard.number} ${standard.title}`)), element('div', { class: 'group' }, ...parts.filter(part => part !== undefined)));
  });
}

function outcome(one) {
  const given = state.levels[one.ref] ?? {};
  const partial = one.partialLevel === undefined || one.partialLevel === 'exists' || one.partialLevel === 'unknown';
  const radios = Object.entries(LEVELS).filter(([level]) => partial || level !== 'partially-achieved').map(([level, label]) => element('label', {}, element('input', {
    type: 'radio', name: `level-${one.ref}`, value: level, checked: given.level === level,
    onchange: () => { state.levels[one.ref] = { ...(state.levels[one.ref] ?? {}), level }; soon(); }
  }), label));
  return element('fieldset', { class: 'item' },
    element('legend', {}, element('span', { class: 'ref' }, one.ref), one.title, element('span', { class: 'state', 'data-state': one.ref })),
    element('div', { class: 'answer' }, ...radios),
    element('button', { type: 'button', class: 'plain', onclick: () => explain(one.ref, one.title) }, `Explain ${one.ref}`));
}

function policy(one) {
  const given = state.policies[one.ref] ?? {};
  const choices = [['compliant', 'We comply'], ['not-yet', 'Not yet, with a plan']];
  return element('fieldset', { class: 'item' }, element('legend', {}, `Policy question beside ${one.ref}`),
    element('div', { class: 'answer' }, ...choices.map(([answer, label]) => element('label', {}, element('input', {
      type: 'radio', name: `policy-${one.ref}`, value: answer, checked: given.answer === answer, onchange: () => { state.policies[one.ref] = { answer }; soon(); }
    }), label))));
}

function outcomeForm() {
  const form = held();
  const groups = form.objectives.map((objective, index) => element('details', { open: index === 0 },
    element('summary', {}, element('h3', {}, `${objective.letter} ${objective.title}`)),
    element('div', { class: 'group' }, ...form.outcomes.filter(one => one.ref.startsWith(objective.letter)).map(outcome))));
  const policies = form.policies ?? [];
  if (policies.length > 0) {
    groups.push(element('details', {}, element('summary', {}, element('h3', {}, 'Policy questions')), element('div', { class: 'group' }, ...policies.map(policy))));
  }
  return groups;
}

function explain(ref, title) {
  const found = dspt.explain(current(), { asAt: state.asAt, ref });
  $('explain-title').textContent = `${ref} ${title}`;
  const parts = [['What is asked', found.asked], ['Found', found.given], ['Rule', found.rule], ['What to do', found.advice], ['How', found.howTo ? [{ message: [found.howTo.action, found.howTo.lookFor].filter(Boolean).join(' ') }] : []], ['Note', found.notes]];
  $('explain-text').replaceChildren(element('dl', {}, ...parts.filter(([, reasons]) => reasons.length > 0).flatMap(([name, reasons]) => [
    element('dt', {}, name), ...reasons.map(reason => element('dd', {}, sentence(reason.message)))])));
  $('explain').showModal();
}

// The head of the page

function choices(select, pairs, chosen) {
  select.replaceChildren(...pairs.map(([value, label]) => element('option', { value, selected: String(value) === String(chosen) }, label)));
}

function build() {
  const editions = new Set([...sets, ...outcomes].map(one => one.edition));
  choices($('edition'), [...editions].sort().map(one => [one, one]), state.edition);
  choices($('type'), Object.entries(TYPES), state.type);
  const categories = [...new Set(rules().map(rule => rule.category).filter(one => one !== undefined))];
  const allowed = onCaf() ? [] : sets.filter(one => one.edition === state.edition && (categories.length === 0 || categories.includes(one.category))).map(one => one.category).sort();
  if (!onCaf() && !allowed.includes(state.category)) {
    state.category = allowed[0];
  }
  $('category-field').hidden = onCaf() || allowed.length < 2;
  choices($('category'), allowed.map(one => [one, one]), state.category);
  $('as-at').value = state.asAt;
  $('name').value = state.name;
  $('code').value = state.code;
  const known = onCaf() ? held() !== undefined : set() !== undefined;
  $('form').replaceChildren(...(known ? (onCaf() ? outcomeForm() : assertionForm()) : [element('p', {}, 'What this edition asks of this type is not held here. Choose another edition.')]));
  document.querySelectorAll('.standing, #certificates, section:has(#plan)').forEach(section => { section.hidden = !known; });
  if (known) {
    show();
  }
}

function open(text) {
  const caf = /"format"\s*:\s*"dspt-caf-assessment\/1"/.test(text);
  try {
    const read = dspt.read(text, caf ? 'caf-assessment' : 'assessment');
    const { edition, category, organisation: whose, answers, confirmedAssertions, certificates: listed, outcomes: levels, policies, ...rest } = read;
    const made = fresh();
    const grouped = {};
    (listed ?? []).forEach(one => { (grouped[one.scheme] ??= []).push(one); });
    const { odsCode, name, type, ...more } = whose;
    delete rest.format;
    state = { ...made, edition, category: category ?? made.category, type, name, code: odsCode, answers: answers ?? {}, confirmed: confirmedAssertions ?? {}, certificates: grouped, levels: levels ?? {}, policies: policies ?? {}, kept: { ...rest, organisation: more } };
    if (facts(edition) === undefined) {
      throw new dspt.ProblemsError({ problems: [{ message: `nothing is held for the edition ${edition}`, pointer: '/edition' }] });
    }
    build();
  } catch (failure) {
    if (!(failure instanceof dspt.ProblemsError)) {
      throw failure;
    }
    state ??= fresh();
    problems(failure.problems);
  }
}

async function take(file) {
  if (file) {
    const bytes = await file.arrayBuffer();
    try {
      open(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (failure) {
      if (!(failure instanceof TypeError)) {
        throw failure;
      }
      problems(dspt.validate(bytes));
    }
  }
}

function remember() {
  if ($('remember').checked) {
    localStorage.setItem(STORE, JSON.stringify(state));
  }
  $('forget').hidden = localStorage.getItem(STORE) === null;
}

function begin() {
  const stored = localStorage.getItem(STORE);
  $('remember').checked = stored !== null;
  try {
    state = stored === null ? fresh() : { ...fresh(), ...JSON.parse(stored) };
    build();
  } catch {
    // What is stored is not of this page, or of an older one: begin without it.
    localStorage.removeItem(STORE);
    state = fresh();
    build();
  }
}

for (const [id, name] of [['edition', 'edition'], ['type', 'type'], ['category', 'category'], ['as-at', 'asAt']]) {
  $(id).addEventListener('change', event => {
    const value = event.target.value;
    if (value !== '') {
      state[name] = name === 'category' ? Number(value) : value;
      build();
    }
  });
}
for (const [id, name] of [['name', 'name'], ['code', 'code']]) {
  $(id).addEventListener('input', event => {
    state[name] = event.target.value;
    soon();
  });
}
$('file').addEventListener('change', event => take(event.target.files[0]));
for (const name of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(name, event => {
    event.preventDefault();
    $('drop').classList.toggle('over', name === 'dragover');
    if (name === 'drop') {
      take(event.dataTransfer.files[0]);
    }
  });
}
$('download').addEventListener('click', () => {
  const link = element('a', { href: URL.createObjectURL(new Blob([JSON.stringify(dspt.read(current(), onCaf() ? 'caf-assessment' : 'assessment'), null, 2), '\n'], { type: 'application/json' })), download: `dspt-${state.edition}.json` });
  link.click();
  URL.revokeObjectURL(link.href);
});
$('print').addEventListener('click', () => print());
$('clear').addEventListener('click', () => { state = fresh(); build(); });
$('remember').addEventListener('change', () => ($('remember').checked ? remember() : forget()));
$('forget').addEventListener('click', forget);
function forget() {
  localStorage.removeItem(STORE);
  $('remember').checked = false;
  $('forget').hidden = true;
}
$('explain-close').addEventListener('click', () => $('explain').close());
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(fold => { fold.open = true; }));

begin();
document.querySelector('main').hidden = false;
