// The letters of a unique pupil number in the order of their values: no I, O or S.
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/;

/**
 * Whether the text is a well-formed unique pupil number, check letter included (Department for Education, "Unique pupil
 * numbers": weights 2 to 13, modulo 23). Temporary numbers, which end in a letter, count as well-formed.
 */
export function isUpn(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const sum = Array.from(text.slice(1)).reduce((total, sign, place) => {
    const value = /\d/.test(sign) ? Number(sign) : CHECK_LETTERS.indexOf(sign);
    return total + value * (place + 2);
  }, 0);
  return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length) === text.charAt(0);
}
