import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES } from '../../../article/formats/decode';
import { UnreadableStory } from '../../../article/formats';

const SENTENCE = 'Frau Müller sagte: „Das Café ist für alle da“ – und Grüße an André.';
const bytes = (text: string, encoding: string, addBOM = false) => Uint8Array.from(iconv.encode(text, encoding, { addBOM }));

describe('decode', () => {
  it('takes valid UTF-8 for UTF-8, with mojibake and C1 controls in it too', () => {
    const text = 'â€œNoâ€\u009d, he said. \ufffd';
    expect(decode(bytes(text, 'utf8'))).toEqual({ text, encoding: 'UTF-8' });
  });

  it('obeys a byte-order mark', () => {
    expect(decode(bytes(SENTENCE, 'utf8', true))).toEqual({ text: SENTENCE, encoding: 'UTF-8' });
    expect(decode(bytes(SENTENCE, 'utf16le', true))).toEqual({ text: SENTENCE, encoding: 'UTF-16LE' });
    expect(decode(bytes(SENTENCE, 'utf16be', true))).toEqual({ text: SENTENCE, encoding: 'UTF-16BE' });
  });

  it('guesses the encoding of anything else', () => {
    expect(decode(bytes(`${SENTENCE} `.repeat(5), 'windows-1252'))).toEqual({ text: `${SENTENCE} `.repeat(5), encoding: 'Windows-1252' });
    const russian = 'Мост закроют на девять месяцев, сообщил инженер. '.repeat(5);
    expect(decode(bytes(russian, 'windows-1251')).text).toBe(russian);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a Word file', bytes('PK\x03\x04 and so on', 'latin1'), 'Word'],
    ['a PDF', bytes('%PDF-1.7', 'latin1'), 'PDF'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not a text file'],
    ['a file of 20 MB', new Uint8Array(2 * MAX_BYTES).fill(65), '20 MB'],
  ])('refuses %s with a sentence', (_, file, words) => {
    expect(() => decode(file)).toThrow(UnreadableStory);
    expect(() => decode(file)).toThrow(words);
  });
});
