import type { HelpLine } from '@harbour/shared/domain/people/helpLines';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';

const OURS = ['childline', 'samaritans', 'shout'] as const;

/**
 * Help from outside as this centre put it, else the lines that Harbour comes with. While they are read, and where that fails, ours
 * stand there: nobody who looks for a number finds none.
 */
export function useHelpLines(): { lines: readonly HelpLine[]; isOurs: boolean; isKnown: boolean } {
  const { t } = useTranslation('pupil');
  const { data } = useCall('help.lines', {});
  const ours = OURS.map((line) => ({ name: t(`help.${line}`), number: t(`help.${line}Number`) }));
  const own = data?.lines ?? null;
  return { lines: own ?? ours, isOurs: own === null, isKnown: data !== undefined };
}
