// Stands here: a pupil who shared something and wonders who has read it.
// State: trust is being weighed. So: names and days, or plainly that nobody has.
// The one thing: see who.
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { Figure } from '../../ui/pictures/Figure.tsx';
import { EnvelopeOpened } from '../../ui/pictures/myThings.tsx';
import { paint, Svg } from '../../ui/pictures/paper.tsx';
import { dayName } from './days.ts';
import { type PageWays, ThingsPage } from './ThingsPage.tsx';

export function OpenedPage(ways: PageWays) {
  const { t, i18n } = useTranslation('myThings');
  const { data, failure, refetch } = useCall('myThings.views', {});
  const views = data?.views ?? [];
  return (
    <ThingsPage
      {...ways}
      title={t('opened.title')}
      isReady={data !== undefined}
      failure={failure}
      onAgain={refetch}
    >
      <section className={views.length === 0 ? 'mt-leaf mt-narrow mt-empty' : 'mt-leaf mt-narrow'}>
        {views.length === 0 ? (
          <div>
            <span className="mt-empty-picture">
              <EnvelopeOpened />
            </span>
            <p className="mt-empty-words">{t('opened.none')}</p>
          </div>
        ) : (
          <ul className="mt-opened">
            {views.map(({ staffName, day }) => (
              <li key={`${staffName} ${day}`}>
                <span className="mt-opened-figure">
                  <Svg viewBox="0 0 60 60">
                    <Figure x={30} foot={56} scale={0.9} coat={paint.seaDeep} head={paint.glass} />
                  </Svg>
                </span>
                <bdi className="mt-opened-name">{t('opened.who', { name: staffName })}</bdi>
                <span>{dayName(day, i18n.language)}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="hb-quiet-line">{t('opened.detail')}</p>
      </section>
    </ThingsPage>
  );
}
