// A titled group of rows, as the settings are made of.
import type { ReactNode } from 'react';
import { useId } from 'react';

export function Group(props: { title: string; detail?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.detail && <p className="group-detail">{props.detail}</p>}
      <div className="group-rows">{props.children}</div>
    </section>
  );
}
