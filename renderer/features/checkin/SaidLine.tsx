import { placeOf } from '@harbour/shared/domain/checkin/record';
import type { CheckinDraft } from '@harbour/shared/domain/checkin/state';
import { areaOf, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { useTranslation } from 'react-i18next';
import { Face } from '../../ui/Face.tsx';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { useClueName } from './useClueName.ts';
import { useWordName } from './useWordName.ts';
import './checkin.css';

/** More would push the answers off a small screen; the pupil's own page has all of them. */
const CLUES_SHOWN = 4;

/** What was said so far, as faces and words: shown on the screen, whether it is kept or not. */
export function SaidLine({ draft }: { draft: CheckinDraft }) {
  const { t } = useTranslation('checkin');
  const { t: common } = useTranslation('common');
  const { t: doors } = useTranslation('doors');
  const nameOf = useWordName();
  const clueName = useClueName();
  const { valence, energy } = placeOf(draft);
  return (
    <section className="hb-said" aria-label={t('said.label')}>
      {draft.feelings.length === 0 && valence !== null && energy !== null ? (
        <span className="hb-said-one">
          <span className="hb-said-face">
            <Face valence={valence} energy={energy} />
          </span>
          {common(`area.${draft.point ? 'secondary' : 'primary'}.${areaOf(valence, energy)}`)}
        </span>
      ) : null}
      {draft.feelings.map(({ feelingId, size, ownWord }) => {
        const feeling = findFeeling(feelingId);
        return (
          <span key={feelingId} className="hb-said-one">
            {feeling ? (
              <span className="hb-said-face">
                <FeelingPicture id={feeling.id} />
              </span>
            ) : null}
            <bdi>{ownWord ?? nameOf(feelingId)}</bdi>
            {size === null ? null : <span className="hb-said-size">{common(`size.${size}`)}</span>}
          </span>
        );
      })}
      {draft.clues.length > 0 ? (
        <span className="hb-said-one">
          {doors('bodyMap.noticed')}
          {draft.clues.slice(0, CLUES_SHOWN).map((clue) => (
            <span key={clue} className="hb-clue">
              {clueName(clue)}
            </span>
          ))}
          {draft.clues.length > CLUES_SHOWN ? `+${draft.clues.length - CLUES_SHOWN}` : null}
        </span>
      ) : null}
      {draft.feelings.length === 0 && draft.dontKnow ? (
        <span className="hb-said-one">{t('said.dontKnow')}</span>
      ) : null}
    </section>
  );
}
