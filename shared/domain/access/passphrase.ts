/** Rules for the secrets staff choose. They follow NCSC advice: length and three random words rather than odd signs. */

export const PASSPHRASE_MIN_CHARACTERS = 12;
export const PASSPHRASE_MIN_WORDS = 3;
/** More than anybody types; keeps the hashing of it bounded. */
export const PASSPHRASE_MAX_CHARACTERS = 200;
export const PIN_LENGTH = 6;

/** What to change about a passphrase. */
export type PassphraseProblem =
  | 'empty'
  /** Neither 12 characters nor 3 words. */
  | 'tooShort'
  | 'tooLong'
  /** One of those that are guessed first, or the same few signs again and again. */
  | 'tooCommon'
  /** Little more than the centre's or one's own name. */
  | 'containsName';

/** What to change about a PIN. */
export type PinProblem =
  | 'empty'
  | 'notSixDigits'
  /** 111111, 121212, 123123. */
  | 'repeated'
  /** 123456, 987654, 246810. */
  | 'sequence'
  /** A pattern on the keypad, or one of those that most people choose. */
  | 'common';

// The stems of the lists that guessing tools start with; with digits, dots and the year stripped off they cover the many variants.
const COMMON = new Set(
  [
    'password passwort passphrase changeme letmein letmeinplease letmeinnow welcome welcometoschool welcomeback admin',
    'administrator administration qwerty qwertyuiop qwertyqwerty asdfghjkl zxcvbnm iloveyou iloveyousomuch trustnoone',
    'monkey dragon sunshine football footballfootball liverpool liverpoolfc manchesterunited arsenal arsenalfc chelsea',
    'chelseafc princess superman batman starwars pokemon teacher teachers headteacher school schoolschool classroom',
    'harbour theharbour harbourharbour correcthorsebatterystaple thequickbrownfox threerandomwords onetwothree',
    'onetwothreefour abcdefghijkl abcdefghijklm abcabcabcabc passwordpassword mypassword thisismypassword secret',
    'topsecret nopassword passwordone safeguarding safeguardinglead computer internet england unitedkingdom london',
  ]
    .join(' ')
    .split(' '),
);

const COMMON_PINS = new Set([
  '112233',
  '332211',
  '123321',
  '159753',
  '147258',
  '258369',
  '147369',
  '696969',
  '102030',
]);

/**
 * Checks a new passphrase.
 * @param names words that are too easy to guess here: the centre's name, the person's own
 * @returns undefined when it is good enough
 */
export function passphraseProblem(
  text: string,
  names: readonly string[] = [],
): PassphraseProblem | undefined {
  const clean = normalisePassphrase(text);
  const length = Array.from(clean).length;
  if (length === 0) return 'empty';
  if (length > PASSPHRASE_MAX_CHARACTERS) return 'tooLong';
  // A word of one or two letters adds next to nothing.
  const words = clean.split(' ').filter((word) => Array.from(word).length >= 3);
  if (length < PASSPHRASE_MIN_CHARACTERS && new Set(words).size < PASSPHRASE_MIN_WORDS) return 'tooShort';
  const squashed = squash(clean);
  const letters = squashed.replace(/\p{N}/gu, '');
  if (COMMON.has(letters) || COMMON.has(unleet(squashed))) return 'tooCommon';
  if (distinct(squashed) < 5 || isRun(squashed) || period(squashed) <= 4) return 'tooCommon';
  // With the names and their words taken out, what is left must be of some length by itself.
  const known = names.flatMap((name) => [name, ...name.split(/\s+/u)]).map(squash);
  const easy = known.filter((word) => word.length >= 4).sort((a, b) => b.length - a.length);
  const left = easy.reduce((rest, word) => rest.replaceAll(word, ''), squashed);
  if (left !== squashed && left.length < 8) return 'containsName';
  return undefined;
}

/**
 * The form a passphrase is hashed in, so that the same keys pressed on another machine give the same bytes: NFC, outer
 * spaces off, runs of space as one.
 */
export function normalisePassphrase(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Checks a new PIN; undefined when it is good enough. */
export function pinProblem(text: string): PinProblem | undefined {
  const pin = text.trim();
  if (pin === '') return 'empty';
  if (!/^[0-9]{6}$/.test(pin)) return 'notSixDigits';
  if (period(pin) <= 3 || distinct(pin) <= 2) return 'repeated';
  if (isRun(pin) || pin === '246810' || pin === '135791' || pin === '108642') return 'sequence';
  if (COMMON_PINS.has(pin)) return 'common';
  return undefined;
}

function squash(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function unleet(text: string): string {
  const plain: Readonly<Record<string, string>> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
  };
  const body = text.replace(/\p{N}+$/u, '');
  return body.replace(/[013457]/g, (digit) => plain[digit] ?? digit);
}

function distinct(text: string): number {
  return new Set(text).size;
}

/** Whether each sign follows the one before it on the number line or alphabet, up or down. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, place) => {
    const step = code - (codes[place] ?? 0);
    // 9 to 0 goes on upwards, 0 to 9 downwards.
    return step === -9 ? 1 : step === 9 ? -1 : step;
  });
  return steps.length > 0 && (steps.every((step) => step === 1) || steps.every((step) => step === -1));
}

/** The length of the piece that the whole text repeats; the whole length when it repeats none. */
function period(text: string): number {
  for (let length = 1; length < text.length; length += 1) {
    if (
      text ===
      text
        .slice(0, length)
        .repeat(Math.ceil(text.length / length))
        .slice(0, text.length)
    )
      return length;
  }
  return text.length;
}
