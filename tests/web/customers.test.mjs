// A company's customers, from the export of its system to the list of key accounts, and the same list
// on the command line; and workbooks of Excel.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { violations } from '../checks/schemas.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';
import { copiedElsewhere } from './support/clipboard.mjs';
import { messyCustomers } from './support/messy_customers.mjs';
import { day, dollars, percent, workbook } from './support/workbook.mjs';

let world;
let folder;
let person;
let page;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'customers-'));
  world = await start();
});
after(async () => {
  await world?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  person = await world.person();
  page = await person.open('/clientes');
});
afterEach(async () => {
  assert.deepEqual(await page.faults(), []);
  await person.close();
});

/** Drops a file of these bytes onto the window. */
async function drop(name, bytes) {
  await page.evaluate(
    ({ name: called, base64 }) => {
      const content = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([content], called));
      document
        .getElementById('canvas')
        .dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  );
  await page.find('dialog').shows();
  await settled(page);
}

/** Chooses one of a list by typing it. */
async function choose(field, words) {
  await press(page, 'combobox', field);
  await page.press('Control+a');
  await page.type(words);
  await settled(page);
  await page.press('Enter');
  await settled(page);
}

async function use(role, name) {
  await page.find(role, name).activate();
  await settled(page, 30);
}

async function fill(field, words) {
  await page.find('spinbutton', field).focus();
  await settled(page);
  await page.press('Control+a');
  await page.type(words);
  await page.press('Tab');
  await settled(page);
}

/** 1994 as "1.994". */
const spanish = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

const kam = (...given) => execFileSync(process.env.KAM, given, { encoding: 'utf8' });
/** The same where rows have faults, for which the command line ends with another code. */
function kamDespiteFaults(...given) {
  try {
    return kam(...given);
  } catch (error) {
    assert.equal(error.status, 3, error.stderr);
    return error.stdout;
  }
}

/** Bands that rate by a figure: five of them between the least and the most that is usual. */
const bandsOf = (figure, froms) => ({
  kind: 'bands',
  figure,
  bands: froms.map((from, i) => ({ from, rating: 2 * (i + 1) })),
});
const bands = {
  'c-spend': bandsOf('revenue', [0, 5e6, 15e6, 35e6, 65e6]),
  'c-growth': bandsOf('growth', [-100, 0, 8, 16, 24]),
  'c-margin': bandsOf('grossMargin', [-1000, 15, 25, 35, 42]),
  'c-fit': bandsOf('Órdenes al año', [0, 50, 120, 220, 320]),
  'c-reputation': bandsOf('Índice de pago', [0, 2, 4, 6, 8]),
};

test(
  'a messy list of 2,000 becomes the list of key accounts, as on the command line',
  { timeout: 300_000, skip: !process.env.KAM && 'KAM does not name the command line' },
  async () => {
    const messy = messyCustomers();
    await drop('ventas_2025.csv', messy.bytes);
    await page.find('listitem', `${spanish(messy.good)} clientes nuevos`).shows();
    await page.find('listitem', `${messy.faults.length} filas con errores no entran`).shows();
    await use('tab', `Errores (${messy.faults.length})`);
    const said = await page.find('listitem', /^Fila /).texts();
    for (const { row, column, cell } of messy.faults) {
      const place = `Fila ${spanish(row)}, ${column}:`;
      const words = said.find((text) => text.startsWith(place));
      assert.ok(words, `${place} among ${said}`);
      if (cell) assert.ok(words.includes(`«${cell}»`), words);
    }
    await use('tab', 'Cómo se leyó');
    await page.text(/Windows-1252/).shows();
    await page.text(/día\/mes\/año/).shows();
    await use('button', `Traer ${spanish(messy.good)} clientes`);
    await page.text(/9 filas quedaron fuera/).shows();
    await saved(page);
    const brought = await exported(page);
    assert.deepEqual(violations(brought), []);
    assert.equal(brought.accounts.length, messy.good);
    const named = (name) => brought.accounts.find((each) => each.name === name);
    const first = named('Cerámicas del Norte 1 S.A.S.');
    assert.deepEqual(first.value.baseRevenue, { amount: '81423300.00', currency: 'COP' });
    assert.equal(first.parent, named('Aceros del Norte 0 S.A.S.').id);
    assert.equal(first.since, '1996-02-02');

    // The same once more changes nothing.
    await drop('ventas_2025.csv', messy.bytes);
    await page.find('listitem', `${spanish(messy.good)} quedan iguales`).shows();
    assert.equal(await page.find('button', 'Traer').attribute('aria-disabled'), 'true');
    await use('button', 'Cancelar');

    // The command line takes in the same from the same file.
    const file = join(folder, 'ventas.csv');
    const out = join(folder, 'kam.json');
    writeFileSync(file, messy.bytes);
    const converted = JSON.parse(
      kamDespiteFaults(...['convert', file, '--to', 'workspace', '--currency', 'COP', '-o', out]),
    );
    assert.equal(converted.added, messy.good);
    assert.equal(converted.faulty, messy.faults.length);

    // Criteria: a template, of which some rate by figures.
    await page.go('/criterios');
    await use('button', /^General, Doce criterios/);
    await fill('Puntos de Prestigio', '5');
    await fill('Puntos de Crecimiento esperado', '25');
    await fill('Límite de cuentas clave', '12');
    await saved(page);
    const criteria = await exported(page);
    assert.equal(criteria.selection.limit, 12);
    for (const criterion of criteria.criteria)
      if (bands[criterion.id]) criterion.scale = bands[criterion.id];
    const faults = await page.evaluate(
      (json) => window.cuentasClave.importJson(json),
      JSON.stringify(criteria),
    );
    assert.equal(faults, '');
    await settled(page);
    await use('button', 'Congelar');

    // The other criteria are rated in a spreadsheet and pasted, a column each.
    await page.go('/calificar');
    const grid = page.find('grid', 'Calificar clientes');
    const headings = await grid.find('columnheader').texts();
    const open = criteria.criteria.filter(({ id }) => !bands[id]);
    for (const [i, { name }] of open.entries()) {
      const column = headings.findIndex((text) => text.startsWith(name));
      assert.ok(column > 0, `${name} among ${headings}`);
      const ratings = Array.from(
        { length: messy.good },
        (_, row) => ((row * 7919 + i * 104_729) % 101) / 10,
      );
      // Beside the names, which head their rows, and the boxes to choose them.
      const cells = grid.find('row', undefined, { row: 2 }).find('gridcell');
      await cells.nth(column - 2).focus();
      await settled(page);
      const text = ratings.map((rating) => String(rating).replace('.', ',')).join('\r\n');
      await copiedElsewhere(page, { 'text/plain': text });
      await page.press('Control+v');
      await settled(page);
    }
    await saved(page);
    const rated = await exported(page);
    assert.deepEqual(violations(rated), []);

    // Twelve of them, the same as the command line has.
    await page.go('/cartera');
    await page.find('list', 'En la lista').shows();
    const rows = await page.find('list', 'En la lista').find('button').texts();
    const workspace = join(folder, 'workspace.json');
    writeFileSync(workspace, JSON.stringify(rated));
    const ranking = JSON.parse(kam('rank', workspace));
    const names = new Map(rated.accounts.map(({ id, name }) => [id, name]));
    const onList = ranking.accounts
      .filter((each) => each.onList)
      .sort((a, b) => a.rank - b.rank)
      .map(({ id }) => names.get(id));
    assert.equal(onList.length, 12);
    assert.equal(rows.length, 12);
    onList.forEach((name, i) => assert.ok(rows[i].includes(name), `${rows[i]}: not ${name}`));

    // Decided, printed with its matrix, as the command line has it.
    await use('button', 'Confirmar las 12 sugeridas');
    await press(page, 'textbox', 'Motivo');
    await page.type('Comité de cuentas clave');
    await settled(page);
    await use('button', 'Guardar decisión');
    await saved(page);
    const decided = await exported(page);
    assert.equal(decided.decisions.length, 12);
    assert.ok(decided.selection.frozenOn);
    await use('button', 'Informe');
    const report = await page.download(() =>
      page.find('menuitem', 'Descargar el informe (HTML)').press(),
    );
    const list = report.slice(report.indexOf('<h2>La lista'), report.indexOf('</section>'));
    for (const name of onList) assert.ok(list.includes(name), `${name} in the report`);
    const matrix = /<h2>Atractivo y fortaleza<\/h2>.*?<svg.*?<\/svg>/s.exec(report);
    assert.ok(matrix, 'the matrix in the report');
    assert.ok(matrix[0].match(/<circle/g).length > 100);
    writeFileSync(workspace, JSON.stringify(decided));
    const printed = join(folder, 'report.html');
    const made = decided.decisions[0].on;
    kam('report', workspace, '--about', 'accounts', '--today', made, '-o', printed);
    assert.equal(report, readFileSync(printed, 'utf8'));
  },
);

test('a workbook comes in with its days, percentages, currencies and all digits, from the sheet chosen', async () => {
  const clients = [
    ['Cliente', 'Ventas', 'Crecimiento', 'Cliente desde', 'NIT'],
    ['Andina', 1234.567, { value: 0.125, style: percent }, { value: 41_971, style: day }, '007'],
    ['Señales & Vías', 12_345_678.9, { value: -0.02, style: percent }, null, 8],
    ['Puentes', { value: 5000.5, style: dollars }, null, null, 9],
  ];
  await drop('clientes.xlsx', workbook({ Notas: [['Corte', 'octubre']], Clientes: clients }));
  await use('tab', 'Cómo se leyó');
  await choose('Hoja', 'Clientes');
  await press(page, 'button', 'Traer 3 clientes');
  await saved(page);
  const { accounts } = await exported(page);
  const of = (name) => accounts.find((each) => each.name === name);
  assert.equal(of('Andina').value.baseRevenue.amount, '1234.57');
  assert.equal(of('Andina').value.growth, 12.5);
  assert.equal(of('Andina').since, '2014-11-28');
  assert.equal(of('Andina').code, '007');
  assert.equal(of('Señales & Vías').value.baseRevenue.amount, '12345678.90');
  assert.equal(of('Señales & Vías').value.growth, -2);
  assert.equal(of('Señales & Vías').code, '8');
  assert.deepEqual(of('Puentes').value.baseRevenue, { amount: '5000.50', currency: 'USD' });
});

test('a workbook that cannot be read says so, and nothing changes', async () => {
  const whole = workbook({ Clientes: [['Cliente'], ['Andina']] });
  await drop('roto.xlsx', whole.subarray(0, whole.length / 2));
  await page.text(/está dañado o no se puede leer/).shows();
  await press(page, 'button', 'Cerrar');
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  await drop('cerrado.xlsx', locked);
  await page.text(/protegido con contraseña/).shows();
  await press(page, 'button', 'Cerrar');
  assert.equal((await exported(page)).accounts.length, 0);
});

test('cells that are pasted come in, into the screen or into the field for them', async () => {
  await copiedElsewhere(page, { 'text/plain': 'Cliente\tVentas\r\nAndina\t5\r\n' });
  await page.press('Control+v');
  await press(page, 'button', 'Traer 1 cliente');
  await press(page, 'button', 'Pegar lista');
  await copiedElsewhere(page, { 'text/plain': 'Cliente\tVentas\r\nObras\t6\r\nVías\t7\r\n' });
  await press(page, 'textbox', 'Filas copiadas');
  await page.press('Control+v');
  await settled(page);
  await press(page, 'button', 'Traer 2 clientes');
  await saved(page);
  assert.deepEqual((await exported(page)).accounts.map(({ name }) => name).sort(), [
    ...['Andina', 'Obras', 'Vías'],
  ]);
});
