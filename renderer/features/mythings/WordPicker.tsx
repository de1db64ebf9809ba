// Stands here: a pupil looking for a word that fits better.
// State: has changed their mind, which is what words are for.
// The one thing: press the word. The ones near to what they said come first.
import type { Band } from '@harbour/shared/domain/checkin/types';
import {
  type FeelingChoice,
  pageWords,
  wordsNear,
  wordsOfEveryArea,
} from '@harbour/shared/domain/feelings/feelings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { WordTile } from '../checkin/WordTile.tsx';
import { TileField } from '../door/TileField.tsx';
import { type PageWays, ThingsPage } from './ThingsPage.tsx';

interface WordPickerProps extends PageWays {
  band: Band;
  near: { valence: number; energy: number } | null;
  taken: readonly string[];
  onPick: (word: FeelingChoice) => void;
}

export function WordPicker({ band, near, taken, onPick, ...ways }: WordPickerProps) {
  const { t } = useTranslation('myThings');
  const [page, setPage] = useState(0);
  const words = near ? wordsNear(near, band) : wordsOfEveryArea(band);
  const pages: FeelingChoice[][] = pageWords(
    words.filter((word) => !taken.includes(word)),
    band,
  );
  pages.push((['no-word', 'own-word'] as const).filter((word) => !taken.includes(word)));
  const shown = pages[page] ?? [];
  const isLast = page >= pages.length - 1;
  return (
    <ThingsPage {...ways} title={t('edit.word')} isReady>
      <div className="hb-answers">
        <TileField columns={shown.length > 5 ? 4 : 5} label={t('edit.word')}>
          {shown.map((word) => (
            <WordTile key={word} word={word} onPress={() => onPick(word)} />
          ))}
        </TileField>
        <Button
          scale="pupil"
          variant="quiet"
          icon={<Icon id={isLast ? 'back' : 'forward'} />}
          onPress={() => setPage(isLast ? 0 : page + 1)}
        >
          {t(isLast ? 'edit.first' : 'edit.more')}
        </Button>
      </div>
    </ThingsPage>
  );
}
