import type { ReadAloudPreferences } from '@harbour/shared/domain/access/readAloud';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  ReadAloudPreferencesProvider,
  useReadAloudPreferences,
} from '../../../renderer/features/readaloud/preferences.ts';

function Shown() {
  const { voice, rate, asIGo } = useReadAloudPreferences();
  return `${voice} ${rate} ${asIGo}`;
}

describe('how somebody likes to be read to', () => {
  it('is quiet until asked, at a usual pace, where nobody chose', () => {
    expect(renderToStaticMarkup(<Shown />)).toBe('auto normal false');
  });

  it('is what the pupil chose on the pages inside', () => {
    const chosen: ReadAloudPreferences = { voice: 'awb', rate: 'slow', asIGo: true };
    const page = (
      <ReadAloudPreferencesProvider value={chosen}>
        <Shown />
      </ReadAloudPreferencesProvider>
    );
    expect(renderToStaticMarkup(page)).toBe('awb slow true');
  });
});
