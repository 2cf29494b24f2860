import { raw } from 'hono/html';

/** A drawing that we made ourselves; every text in it was escaped when it was drawn. */
export const Svg = ({ drawing }: { readonly drawing: string }) =>
  drawing === '' ? null : (
    <div
      class="picture"
      tabindex={0}
      role="group"
      aria-label="Tijdlijn van de planning; dezelfde data staan in de tabel"
    >
      {raw(drawing)}
    </div>
  );
