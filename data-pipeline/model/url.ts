import { z } from 'zod';

/** An address that a page may link to: `javascript:`, `data:` and the like are refused. */
export const webUrlSchema = z.url({ protocol: /^https?$/ });
