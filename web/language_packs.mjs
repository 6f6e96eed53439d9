// What a page fetches for the language that is spoken: the questionnaire with the words of that
// language alone, the texts of the interface and the sample, with U+001E between them.
import { readFileSync } from 'node:fs';

export const languages = ['es', 'en'];

const asset = (path) => JSON.parse(readFileSync(new URL(`../assets/${path}`, import.meta.url)));

const isWording = (value) => languages.every((language) => typeof value?.[language] === 'string');

/** The same with one language where there are both. */
function inOne(language, value) {
  if (Array.isArray(value)) return value.map((each) => inOne(language, each));
  if (isWording(value)) return { [language]: value[language] };
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([key, each]) => [key, inOne(language, each)]);
  return Object.fromEntries(members);
}

export const languagePack = (language) =>
  [
    inOne(language, asset('questionnaire/readiness.json')),
    asset(`lang/${language}.json`),
    asset(`samples/aceros-del-valle.${language}.json`),
  ]
    .map((part) => JSON.stringify(part))
    .join('\x1e');
