// Stands here: a pupil with a quiet minute, or one an adult sits beside.
// State: curious about themselves; not to be counted, ranked or reminded.
// The one thing: open one of five pages. Nothing on this page says how they are doing.
import { useTranslation } from 'react-i18next';
import type { MyThingsPage } from '../../app/place.ts';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { DaysLeaf, EnvelopeOpened, LadderUp, ToolBox, WordPebbles } from '../../ui/pictures/myThings.tsx';
import { TileField } from '../door/TileField.tsx';
import { type PageWays, ThingsPage } from './ThingsPage.tsx';

const PAGES = [
  ['calendar', DaysLeaf],
  ['toolbox', ToolBox],
  ['aim', LadderUp],
  ['words', WordPebbles],
  ['opened', EnvelopeOpened],
] as const;

export function ThingsHome({ onGo, ...ways }: PageWays & { onGo: (page: MyThingsPage) => void }) {
  const { t } = useTranslation('myThings');
  return (
    <ThingsPage {...ways} title={t('title')} lead={t('home.lead')} isReady>
      <div className="mt-home">
        <TileField columns={5} label={t('home.lead')}>
          {PAGES.map(([page, Drawing]) => (
            <ChoiceTile
              key={page}
              picture={<Drawing />}
              label={t(`home.${page}`)}
              onPress={() => onGo(page)}
            />
          ))}
        </TileField>
      </div>
    </ThingsPage>
  );
}
