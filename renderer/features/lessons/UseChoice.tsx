import type { CastId } from '@harbour/shared/domain/lesson/drawingIds';
import type { UsedFor } from '@harbour/shared/domain/lesson/stepLogic';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

/** Whose this part is: the made-up person's until the pupil says that it is their own. What is their own says that it stays private. */
export function UseChoice({
  character,
  chosen,
  onChoose,
}: {
  character: CastId;
  chosen: UsedFor;
  onChoose: (choice: UsedFor) => void;
}) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-use">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a pair of buttons. */}
      <div role="group" aria-label={t('player.useTitle')} className="hb-use-choice">
        <Button scale="pupil" aria-pressed={chosen === 'character'} onPress={() => onChoose('character')}>
          {t('player.forCharacter', { name: t(`cast.${character}`) })}
        </Button>
        <Button scale="pupil" aria-pressed={chosen === 'me'} onPress={() => onChoose('me')}>
          {t('player.forMe')}
        </Button>
      </div>
      {chosen === 'me' ? <p className="hb-quiet-line">{t('player.forMeDetail')}</p> : null}
    </div>
  );
}
