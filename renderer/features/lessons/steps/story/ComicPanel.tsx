import type { Story } from '@harbour/shared/domain/lesson/steps/story/schema';
import * as m from 'framer-motion/m';
import { useTranslation } from 'react-i18next';
import { SceneFrame } from '../../parts/SceneFrame.tsx';

/** One panel of a comic: the picture, a caption that tells, and beside it what is said, in the order it is said. */
export function ComicPanel({ panel }: { panel: Story['panels'][number] }) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-comic">
      {/* Slid, not faded: what is to be seen is there from the first moment. */}
      <m.div key={panel.id} initial={{ y: 10 }} animate={{ y: 0 }}>
        <SceneFrame picture={panel.picture} />
      </m.div>
      <div aria-live="polite" className="hb-comic-words">
        <p className="hb-comic-caption">{panel.text}</p>
        <div className="hb-comic-said">
          {(panel.speech ?? []).map(({ id, who, text }, at) => (
            <p key={id} className={`hb-comic-bubble ${at % 2 === 1 ? 'hb-comic-answer' : ''}`}>
              <span className="hb-comic-who">{t('story.says', { name: t(`cast.${who}`) })}</span> {text}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
