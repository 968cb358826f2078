/** French number as written by people -> E.164 (`+33359734180`); empty when it is not a ten-digit number. */
export function toE164(telephone: string): string {
  const digits = telephone.replace(/\D/g, '');
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : '';
}
