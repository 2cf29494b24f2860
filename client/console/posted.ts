import type { Filled } from './act-form.ts';
import type { Asked } from './env.ts';

/** The texts of a form that was sent; a file in it is none. The body was bounded and its proof judged before. */
export async function formOf({ req }: Asked): Promise<Filled> {
  const body = await req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}
