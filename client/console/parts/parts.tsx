import type { Child } from 'hono/jsx';

export type Tone = 'info' | 'ok' | 'warning' | 'error';

/** Something that must be read first. */
export const Alert = ({ tone, children }: { readonly tone: Tone; readonly children: Child }) => (
  <div class={`utrecht-alert utrecht-alert--${tone}`} {...(tone === 'error' ? { role: 'alert' } : {})}>
    <div class="utrecht-alert__content">{children}</div>
  </div>
);

const BADGES = { bad: 'danger', good: 'success', warn: 'warning', plain: 'neutral' } as const;

/** How something stands, in a word. */
export const Badge = ({ tone, children }: { readonly tone: keyof typeof BADGES; readonly children: Child }) => (
  <span class={`utrecht-status-badge utrecht-status-badge--${BADGES[tone]}`}>{children}</span>
);

const BUTTONS = { first: 'primary-action', second: 'secondary-action', plain: 'subtle' } as const;

const buttonClass = (look: keyof typeof BUTTONS): string => `utrecht-button utrecht-button--${BUTTONS[look]}`;

/** A button that sends its form. */
export const Button = ({
  look = 'first',
  name,
  value,
  label,
  children,
}: {
  readonly look?: keyof typeof BUTTONS;
  readonly name?: string;
  readonly value?: string;
  /** What it does, where its words alone stand beside others that are the same. */
  readonly label?: string;
  readonly children: Child;
}) => (
  <button
    class={buttonClass(look)}
    type="submit"
    {...(name === undefined ? {} : { name })}
    {...(label === undefined ? {} : { 'aria-label': label })}
    value={value}
  >
    {children}
  </button>
);

/** A link that looks like a button. */
export const LinkButton = ({
  href,
  look = 'second',
  children,
}: {
  readonly href: string;
  readonly look?: keyof typeof BUTTONS;
  readonly children: Child;
}) => (
  <a class={buttonClass(look)} href={href}>
    {children}
  </a>
);
