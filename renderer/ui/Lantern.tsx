import './Lantern.css';

export interface LanternProps {
  /** What it says; seen beside it, or only heard. */
  label: string;
  isSmall?: boolean;
}

/** A lantern that burns: a note waits for staff. Whose it is and what it says never stands beside it. */
export function Lantern({ label, isSmall = false }: LanternProps) {
  return (
    <span
      className="hb-lantern"
      data-small={isSmall || undefined}
      {...(isSmall ? { role: 'img', 'aria-label': label } : { role: 'note' })}
    >
      <svg className="hb-lantern-light" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M11 10H21L23 25H9Z" />
        <path className="hb-lantern-frame" d="M16 3v4M11 7h10v3H11zM9 25h14v3H9z" />
      </svg>
      {isSmall ? null : label}
    </span>
  );
}
