import type { Band } from '@harbour/shared/domain/checkin/types';
import { type MyThingsPage, wentToPupil } from '../../app/place.ts';
import { useAppDispatch } from '../../app/store.ts';
import { AimPage } from './AimPage.tsx';
import { CalendarPage } from './CalendarPage.tsx';
import { CardPage } from './CardPage.tsx';
import { OpenedPage } from './OpenedPage.tsx';
import { ThingsHome } from './ThingsHome.tsx';
import { ToolboxPage } from './ToolboxPage.tsx';
import { TriedPage } from './TriedPage.tsx';
import { WordsPage } from './WordsPage.tsx';

export interface MyThingsProps {
  page: MyThingsPage;
  band: Band;
  /** To the pupil's own page. */
  onHome: () => void;
}

/** The pages of a pupil's own notebook. Each reads what it shows; nothing of one is kept for the next. */
export default function MyThings({ page, band, onHome }: MyThingsProps) {
  const dispatch = useAppDispatch();
  const go = (to: MyThingsPage): void => void dispatch(wentToPupil({ at: 'myThings', page: to }));
  const ways = { onBack: () => go('home'), onStop: onHome };
  switch (page) {
    case 'calendar':
      return <CalendarPage {...ways} band={band} />;
    case 'toolbox':
      return <ToolboxPage {...ways} onCard={() => go('card')} onTried={() => go('tried')} />;
    case 'card':
      return <CardPage {...ways} onBack={() => go('toolbox')} />;
    case 'tried':
      return <TriedPage {...ways} onBack={() => go('toolbox')} />;
    case 'aim':
      return <AimPage {...ways} band={band} />;
    case 'words':
      return <WordsPage {...ways} band={band} />;
    case 'opened':
      return <OpenedPage {...ways} />;
    default:
      return <ThingsHome onBack={onHome} onStop={onHome} onGo={go} />;
  }
}
