// A list of customers as an old system exports it on a Spanish Windows: 2,000 rows with all that goes
// wrong in such files, the same each time.

/** Numbers that look drawn at random (Lehmer 1951). */
function* drawn(seed) {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const kinds = [
  'Aceros',
  'Cerámicas',
  'Grúas',
  'Almacén',
  'Textiles',
  'Vías',
  'Señales',
  'Plásticos',
];
const places = ['del Norte', 'Peña', 'Ibagué', 'Bogotá', 'Güicán', 'Núñez', 'Medellín', 'Cúcuta'];
const forms = ['S.A.S.', 'S.A.', 'Ltda.', 'y Cía.', '– Zona Franca', '(España) €'];
const cities = ['Bogotá', 'Medellín', 'Cali', 'Ibagué'];

const heads = [
  ...['NIT', 'Razón social', 'Grupo económico', 'Ciudad', 'Ventas 2025 (miles)', 'Crecimiento %'],
  ...[
    'Margen bruto %',
    'Costo de servir (miles)',
    'Cliente desde',
    'Órdenes al año',
    'Índice de pago',
  ],
];

/** "1.234,5" */
function spanish(value, decimals) {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

const two = (number) => String(number).padStart(2, '0');

/** Windows-1252: Latin-1, and a few signs where that has none. */
const encoded = (text) =>
  Buffer.from(text.replaceAll('€', '\x80').replaceAll('–', '\x96'), 'latin1');

const quoted = (cell) => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One customer's cells. Of each fifty the first is a group, to which the next three belong. */
function customer(at, next) {
  const head = at - (at % 50);
  const belongs = at !== head && at - head < 4;
  const group = !belongs ? '' : at % 2 ? `9${two(head)}-${head}` : nameOf(head).toUpperCase();
  return [
    at % 97 === 0 && at > 0 ? '' : `9${two(at)}-${at}`,
    nameOf(at),
    group,
    cities[at % 4],
    `${at % 3 ? '' : '$ '}${spanish(50 + next() ** 3 * 90_000, 1)}`,
    spanish(next() * 40 - 10, 1),
    `${spanish(8 + next() * 40, 1)}${at % 5 ? '' : ' %'}`,
    spanish(next() * 900, 0),
    at % 11 ? `${two(1 + (at % 28))}/${two(1 + (at % 12))}/${1995 + (at % 30)}` : '',
    String(1 + Math.floor(next() * 400)),
    at % 17 ? spanish(next() * 10, 2) : 'n/d',
  ];
}

const nameOf = (at) => `${kinds[at % 8]} ${places[(at >> 3) % 8]} ${at} ${forms[(at >> 6) % 6]}`;

/** Cells that cannot be what their column says: by customer, column and what stands there. */
export const brokenCells = [
  { at: 21, column: 4, cell: 'n.d.?' },
  { at: 333, column: 5, cell: '12,5,3' },
  { at: 611, column: 8, cell: '31/02/2019' },
  { at: 790, column: 6, cell: 'alto' },
  { at: 1205, column: 5, cell: '5.000' },
  { at: 1777, column: 1, cell: '' }, // and no code either
];
const repeatedAt = [140, 700, 1500]; // come again at the end, in capitals and with spaces

/** The file; how many customers are in it that can come in, and the faults as the program says them. */
export function messyCustomers(count = 2000) {
  const random = drawn(42);
  const next = () => random.next().value;
  const lines = ['Ventas por cliente – corte a octubre de 2026', '', heads.join(';')];
  const faults = [];
  for (let at = 0; at < count; ++at) {
    const cells = customer(at, next);
    for (const { at: where, column, cell } of brokenCells.filter((each) => each.at === at)) {
      cells[column] = cell;
      if (column === 1) cells[0] = '';
      faults.push({ row: lines.length + 1, column: heads[column], cell });
    }
    lines.push(cells.map(quoted).join(';'));
    if (at % 400 === 399) lines.push(';'.repeat(heads.length - 1)); // blank
    if (at === 999) lines.push(heads.join(';')); // the next page
  }
  for (const at of repeatedAt) {
    faults.push({ row: lines.length + 1, column: heads[0] });
    const again = [`9${two(at)}-${at}`, `  ${nameOf(at).toUpperCase()} `];
    lines.push([...again, ...Array(heads.length - 2).fill('')].join(';'));
  }
  lines.push(`Total;${';'.repeat(2)};${spanish(45_000_000, 1)};;;;;;`);
  return {
    bytes: encoded(`${lines.join('\r\n')}\r\n`),
    good: count - brokenCells.length,
    faults,
    heads,
  };
}
