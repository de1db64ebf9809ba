import type { Said } from '@harbour/shared/domain/lesson/stepLogic';
import { useTranslation } from 'react-i18next';
import './parts.css';

export interface SaidLineProps {
  said: Said;
  /** What follows "Yes, that fits." and what follows "Have another look." */
  why: string;
  hint: string;
  /** What stands there meanwhile, such as what was picked up. */
  idle?: string | undefined;
}

/** What is said to the last answer: never a mark, always the idea. Heard at once, and it holds its place so that nothing jumps. */
export function SaidLine({ said, why, hint, idle }: SaidLineProps) {
  const { t } = useTranslation('lesson');
  return (
    <p className="hb-told" role="status" data-said={said?.how ?? 'nothing'}>
      {said ? (
        <>
          <strong>{t(`said.${said.how}`)}</strong> {said.how === 'look' ? hint : why}
        </>
      ) : (
        idle
      )}
    </p>
  );
}
