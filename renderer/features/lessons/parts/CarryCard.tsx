import type { CastId } from '@harbour/shared/domain/lesson/drawingIds';
import type { UsedFor } from '@harbour/shared/domain/lesson/stepLogic';
import type { KeepAction, Keeping } from '@harbour/shared/domain/lesson/steps/keeping';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/pictures/icons.tsx';
import './carryCard.css';

/** A small paper card with what was put together, as it could be cut out and carried. */
export function CarryCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className="hb-carry" aria-label={title}>
      <h2 className="hb-carry-title">{title}</h2>
      {children}
    </article>
  );
}

export interface CarryEndProps {
  /** Null where a step is about nobody's own life: there is nothing to keep. */
  usedFor: UsedFor | null;
  /** What the made-up person's is like. */
  sample?: string | undefined;
  /** False where nothing was picked. */
  hasSomething: boolean;
  keeping: Keeping;
  act: (action: KeepAction) => void;
}

/** Below a card: for oneself what may be kept, and for whom; for the made-up person their own, and that none of it stays. */
export function CarryEnd({ usedFor, sample, hasSomething, keeping, act }: CarryEndProps) {
  const { t } = useTranslation('lesson');
  if (usedFor !== 'me') {
    return (
      <div className="hb-carry-end">
        {sample ? <p className="hb-carry-sample">{sample}</p> : null}
        {usedFor === null ? null : <p className="hb-quiet-line">{t('keep.characterDetail')}</p>}
      </div>
    );
  }
  if (!hasSomething) return <p className="hb-quiet-line">{t('keep.none')}</p>;
  return <KeepChoice keeping={keeping} act={act} />;
}

/** *Keep*, and whether the key adult may see it; nothing is kept before, and a second press takes it back. */
export function KeepChoice({
  keeping: { isKept, isShared },
  act,
  mayShare = true,
}: {
  keeping: Keeping;
  act: (action: KeepAction) => void;
  mayShare?: boolean;
}) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-carry-end">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a pair of buttons. */}
      <div role="group" aria-label={t('keep.group')} className="hb-keep">
        <Button
          scale="pupil"
          icon={<Icon id={isKept ? 'check' : 'save'} />}
          aria-pressed={isKept}
          onPress={() => act({ type: 'keep' })}
        >
          {t(isKept ? 'keep.kept' : 'keep.keep')}
        </Button>
        {mayShare ? (
          <Button
            scale="pupil"
            {...(isShared ? { icon: <Icon id="check" /> } : {})}
            aria-pressed={isShared}
            onPress={() => act({ type: 'share' })}
          >
            {t('keep.share')}
          </Button>
        ) : null}
      </div>
      <p className="hb-quiet-line" role="status">
        {t(isKept ? (isShared ? 'keep.keptSharedDetail' : 'keep.keptDetail') : 'keep.openDetail')}
      </p>
    </div>
  );
}

/** Whose card it is. */
export function useOwner(
  usedFor: UsedFor | null,
  character: CastId | undefined,
): { isMine: boolean; name: string } {
  const { t } = useTranslation('lesson');
  return { isMine: usedFor === 'me', name: character ? t(`cast.${character}`) : '' };
}
