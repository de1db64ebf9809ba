import type { Said } from '@harbour/shared/domain/lesson/stepLogic';
import { useTranslation } from 'react-i18next';
import './parts.css';

export interface SaidLineProps {
  said: Said;
  /** What follows "Yes, that fits." and what follows "Have another look." */
  why: string;
  hint: string;
}

/** What is said to the last answer: never a mark, always the idea. Heard at once, and it holds its place so that nothing jumps. */
export function SaidLine({ said, why, hint }: SaidLineProps) {
  const { t } = useTranslation('lesson');
  return (
    <p className="hb-said" role="status" data-said={said?.how ?? 'nothing'}>
      {said ? (
        <>
          <strong>{t(`said.${said.how}`)}</strong> {said.how === 'look' ? hint : why}
        </>
      ) : null}
    </p>
  );
}
