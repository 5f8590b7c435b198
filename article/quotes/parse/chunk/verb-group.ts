import { BE, verbForm } from '../../words/verbs';
import type { Token } from '../token';
import type { Item, Verb } from './item';

/** The verb group that begins at a token: "to have said", "was not told", "'s saying". */
export function readVerb(tokens: readonly Token[], i: number): Item | null {
  const infinitive = tokens[i]!.tag === 'TO';
  let j = infinitive ? i + 1 : i;
  let aux = -1;
  for (; j < tokens.length; j++) {
    const { tag } = tokens[j]!;
    if (tag === 'AUX' || (tag === 'POS' && j === i)) aux = j;
    else if (!(tag === 'ADV' && (aux >= 0 || infinitive))) break;
  }
  const isMain = isVerb(tokens[j]);
  const main = isMain ? j : aux;
  if (main < 0 || (infinitive && isMain && tokens[j]!.tag !== 'VB' && aux < 0)) return null;
  return { k: 'V', from: i, to: main + 1, verb: verbOf(tokens, i, main, aux) };
}

const isVerb = (t: Token | undefined): boolean => t?.tag === 'V' || t?.tag === 'VB' || t?.tag === 'VN' || t?.tag === 'VG';

/** `aux`: the last auxiliary, -1 without one; it is the main verb itself where no other follows. */
function verbOf(tokens: readonly Token[], from: number, main: number, aux: number): Verb {
  const word = tokens[main]!;
  const known = verbForm(word.lower);
  const isAux = main === aux;
  const hasAux = aux >= 0 && !isAux;
  return {
    from,
    to: main + 1,
    main,
    base: isAux ? 'be' : (known?.base ?? word.lower),
    form: tokens[from]!.tag === 'TO' ? 'inf' : hasAux ? 'finite' : word.tag === 'VG' ? 'ing' : word.tag === 'VB' ? 'inf' : 'finite',
    passive: hasAux && word.tag === 'VN' && isBe(tokens[aux]!),
    reporting: !isAux && (known?.reporting ?? false) && (known!.base !== 'go' || tokens[main + 1]?.lower === 'on'),
  };
}

const isBe = ({ lower }: Token): boolean => BE.has(lower) || /'s$|'re$|'m$/.test(lower);
