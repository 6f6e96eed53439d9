// A facilitator's camera reads the QR code that a participant shows; and where there is none, or no
// permission, a person is told what else can be done.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import qrcode from 'qrcode-generator';
import { exported, press, saved, settled, start } from '../support/browser.mjs';
import { temporaryFolder } from '../support/host.mjs';

const code = 'KAM1-8C01CA-0FTRRD-1Q4B93-H06W1X-D660DS-228CTF-80038W-5Q620M-400008-000002-00000N';
const company = {
  format: 'kam/workspace',
  version: 1,
  id: 'w-1',
  name: 'Aceros',
  rounds: [{ id: 'r-1', date: '2026-11-23', gathering: true }],
};

/** A film of one picture, in which a screen with a QR code is held before the camera. */
function film(text) {
  const made = qrcode(0, 'M');
  made.addData(text, 'Alphanumeric');
  made.make();
  const [width, height, square] = [640, 480, 6];
  const size = made.getModuleCount();
  const luma = Buffer.alloc(width * height, 120);
  const paint = (column, row, value) => {
    for (let y = 0; y < square; ++y)
      luma.fill(
        value,
        (row * square + y + 60) * width + column * square + 150,
        (row * square + y + 60) * width + (column + 1) * square + 150,
      );
  };
  for (let row = -4; row < size + 4; ++row)
    for (let column = -4; column < size + 4; ++column) {
      const inside = row >= 0 && column >= 0 && row < size && column < size;
      paint(column, row, inside && made.isDark(row, column) ? 20 : 235);
    }
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\nFRAME\n`),
    luma,
    Buffer.alloc((width * height) / 2, 128),
  ]);
}

async function withCamera(args, permissions, act) {
  const world = await start({ args });
  try {
    const person = await world.person({ permissions });
    const page = await person.open('/taller');
    await page.evaluate((json) => window.cuentasClave.importJson(json), JSON.stringify(company));
    await settled(page);
    await press(page, 'button', 'Leer un QR con la cámara');
    await act(page);
    await person.close();
  } finally {
    await world.close();
  }
}

const dialogSays = (page, words) =>
  page.until((wanted) => document.getElementById('camera')?.textContent.includes(wanted), words);

describe('the camera', () => {
  test('reads a code that is held before it', async () => {
    const folder = temporaryFolder('film');
    const path = join(folder, 'film.y4m');
    writeFileSync(path, film(code));
    try {
      const args = [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${path}`,
      ];
      await withCamera(args, ['camera'], async (page) => {
        await page.find('dialog').shows();
        await settled(page);
        assert.equal(await page.evaluate(() => document.getElementById('camera')), null);
        await press(page, 'button', 'Agregar');
        await saved(page);
        const [ana] = (await exported(page)).rounds[0].responses;
        assert.equal(ana.name, 'Ana');
        assert.deepEqual(ana.answers, { 'change.case': { level: 4 } });
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('says what else can be done where it may not be used, and goes away', async () => {
    await withCamera(['--use-fake-device-for-media-stream'], [], async (page) => {
      await dialogSays(page, 'escriba el código');
      await page.press('Escape');
      await page.until(() => document.getElementById('camera') === null);
    });
  });
});
