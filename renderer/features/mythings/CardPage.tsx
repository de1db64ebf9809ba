// Stands here: a pupil who wants their tools in a pocket or on a wall, away from any screen.
// State: others may see the card, so no name stands on it unless the pupil puts it there.
// The one thing: print it. What is shown is what comes out.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { NotKept, type PageWays, ThingsPage } from './ThingsPage.tsx';
import { ToolPicture, ToolPlaces, useToolName } from './Tool.tsx';
import './toolCard.css';

const ROOM = { whole: 12, pocket: 6 } as const;
type CardSize = keyof typeof ROOM;
const CARD_SIZES: readonly CardSize[] = ['pocket', 'whole'];

export function CardPage(ways: PageWays) {
  const { t } = useTranslation('myThings');
  const { data, failure, refetch } = useCall('myThings.toolbox', {});
  const print = useSend('myThings.printCard');
  const [size, setSize] = useState<CardSize>('pocket');
  const [hasName, setHasName] = useState(false);
  const [outcome, setOutcome] = useState<'print' | 'pdf' | 'notKept' | null>(null);
  const kept = (data?.items ?? []).filter(({ keep }) => keep === 'keep').map(({ strategyId }) => strategyId);

  const make = async (how: 'print' | 'pdf'): Promise<void> => {
    setOutcome(null);
    const answer = await print.send({ how });
    // A dialog that was closed again needs no words.
    if (answer.ok && answer.value.saved) setOutcome(how);
    if (!answer.ok) setOutcome('notKept');
  };

  return (
    <ThingsPage
      {...ways}
      title={t('card.title')}
      isReady={data !== undefined}
      failure={failure}
      onAgain={refetch}
    >
      <div className="mt-spread mt-card-spread">
        <article className={`hb-toolcard hb-toolcard-${size}`} aria-label={t('card.title')}>
          <h2>
            {hasName && data ? (
              <bdi>{t('card.headingNamed', { name: data.firstName })}</bdi>
            ) : (
              t('card.heading')
            )}
          </h2>
          <ul>
            {kept.slice(0, ROOM[size]).map((id) => (
              <CardTool key={id} id={id} />
            ))}
          </ul>
          <p className="hb-toolcard-person">
            <span aria-hidden="true">
              <Picture id="person" />
            </span>
            {t('card.personLine')}
          </p>
        </article>
        <section className="mt-leaf mt-card-ways">
          {kept.length === 0 ? <p>{t('card.emptyDetail')}</p> : null}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
          <div role="group" aria-label={t('card.size')} className="hb-stack">
            {CARD_SIZES.map((each) => (
              <Button
                key={each}
                scale="pupil"
                aria-pressed={size === each}
                {...(size === each ? { icon: <Icon id="check" /> } : {})}
                onPress={() => setSize(each)}
              >
                {t(`card.${each}`)}
              </Button>
            ))}
            <Button
              scale="pupil"
              aria-pressed={hasName}
              {...(hasName ? { icon: <Icon id="check" /> } : {})}
              onPress={() => setHasName(!hasName)}
            >
              {t('card.name')}
            </Button>
          </div>
          {kept.length > ROOM[size] ? (
            <p className="hb-quiet-line">
              {t(size === 'pocket' ? 'card.moreDetail' : 'card.moreWholeDetail')}
            </p>
          ) : null}
          <div className="hb-stack">
            <Button
              scale="pupil"
              variant="primary"
              icon={<Icon id="print" />}
              isDisabled={kept.length === 0}
              isPending={print.busy}
              onPress={() => void make('print')}
            >
              {t('card.print')}
            </Button>
            <Button
              scale="pupil"
              icon={<Icon id="save" />}
              isDisabled={kept.length === 0}
              isPending={print.busy}
              onPress={() => void make('pdf')}
            >
              {t('card.pdf')}
            </Button>
          </div>
          {outcome === 'print' || outcome === 'pdf' ? (
            <Notice tone="info" isLive title={t(outcome === 'print' ? 'card.printed' : 'card.saved')} />
          ) : null}
          <NotKept isShown={outcome === 'notKept'} />
        </section>
      </div>
    </ThingsPage>
  );
}

function CardTool({ id }: { id: string }) {
  const nameOf = useToolName();
  return (
    <li>
      <span className="hb-toolcard-picture" aria-hidden="true">
        <ToolPicture id={id} />
      </span>
      <span className="hb-toolcard-name">{nameOf(id)}</span>
      <ToolPlaces id={id} hasWords={false} />
    </li>
  );
}
