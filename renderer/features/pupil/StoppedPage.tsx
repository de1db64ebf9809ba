// Stands here: a pupil who pressed stop in the middle.
// State: had enough, for a reason nobody asks. Nothing was kept, and it says so.
// The one thing: land softly; a small thing to do if wanted, then the own page or out.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Shore } from '../../ui/pictures/Shore.tsx';
import { TileField } from '../door/TileField.tsx';
import { PupilFrame } from './PupilFrame.tsx';

const ANCHORS = ['look', 'feet', 'listen'] as const;
type Anchor = (typeof ANCHORS)[number];
const PICTURES = { look: 'lighthouse', feet: 'kind-movement', listen: 'gull' } as const;

export function StoppedPage({ onHome, onFinish }: { onHome: () => void; onFinish: () => void }) {
  const { t } = useTranslation('checkin');
  const { t: pupil } = useTranslation('pupil');
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  return (
    <PupilFrame title={t('stopped.title')} lead={t('stopped.nothingKeptDetail')} onStop={onFinish}>
      <Shore />
      <p className="hb-place-ask">{t('stopped.choose')}</p>
      <TileField columns={3} label={t('stopped.choose')}>
        {ANCHORS.map((each) => (
          <ChoiceTile
            key={each}
            picture={<Picture id={PICTURES[each]} />}
            label={t(`stopped.${each}`)}
            isSelected={anchor === each}
            onPress={() => setAnchor(each)}
          />
        ))}
      </TileField>
      <p className="hb-stopped-do" role="status">
        {anchor ? t(`stopped.do.${anchor}`) : ''}
      </p>
      <div className="hb-row hb-row-middle">
        <Button scale="pupil" variant="primary" icon={<Icon id="home" />} onPress={onHome}>
          {t('stopped.home')}
        </Button>
        <Button scale="pupil" onPress={onFinish}>
          {pupil('home.finish')}
        </Button>
      </div>
    </PupilFrame>
  );
}
