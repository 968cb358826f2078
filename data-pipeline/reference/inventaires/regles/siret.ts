const LA_POSTE = '356000000';

const luhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

/** INSEE: a SIRET passes Luhn's check; those of La Poste may instead have a digit sum that is a multiple of 5. */
export const isSiret = (siret: string): boolean =>
  /^\d{14}$/.test(siret) &&
  (luhn(siret) ||
    (siret.startsWith(LA_POSTE) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0));

/** A SIRET that a spreadsheet read as a float (`26590043100015.0`) -> its 14 digits; empty when it is not one. */
export function toSiret(value: string): string {
  const digits = value.trim().replace(/\.0$/, '').replace(/\s/g, '');
  return isSiret(digits) ? digits : '';
}
