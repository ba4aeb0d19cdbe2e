import { z } from 'zod';

/** A nine-character code of the Government Statistical Service, which names a ward, a parish or a borough. */
export const gss = z.string().regex(/^[EWSN]\d{8}$/);
