import type { Filled } from './act-form.ts';
import type { Asked } from './env.ts';

/**
 * Signs that nobody sees and nobody typed: PostgreSQL keeps no text with the first of them, and marks of direction and signs of no width
 * make a reason read otherwise than it is. Lines and tabs stay.
 */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;

/**
 * The texts of a form that was sent, without signs that nobody sees; a file in it is none. The body was bounded and its proof judged
 * before.
 */
export async function formOf({ req }: Asked): Promise<Filled> {
  const body = await req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replaceAll(UNSEEN, '')] as const] : [],
    ),
  );
}
