import { findStrategy, isStrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useTranslation } from 'react-i18next';
import { PlaceIcon } from '../../ui/pictures/myThings.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { StrategyPicture } from '../../ui/pictures/strategies/StrategyPicture.tsx';
import './toolbox.css';

/** A tool's picture; tools that a later version may have stored get one of a kind. */
export function ToolPicture({ id }: { id: string }) {
  return isStrategyId(id) ? <StrategyPicture id={id} /> : <Picture id="kind-sensory" />;
}

/** A tool's name in the pupil's language; tools that a later version may have stored come out as *a tool*. */
export function useToolName(): (id: string) => string {
  const { t } = useTranslation('myThings');
  const { t: strategies } = useTranslation('strategies');
  return (id) => (isStrategyId(id) ? strategies(`${id}.name`) : t('toolbox.unknown'));
}

/** Where a tool can be used, as pictures with their words. */
export function ToolPlaces({ id, hasWords }: { id: string; hasWords: boolean }) {
  const { t } = useTranslation('myThings');
  const tool = findStrategy(id);
  if (!tool) return null;
  return (
    <span className="mt-places">
      {tool.places.map((place) => (
        <span key={place} className="mt-place">
          <PlaceIcon place={place} />
          <span className={hasWords ? undefined : 'hb-hidden'}>{t(`toolbox.place.${place}`)}</span>
        </span>
      ))}
    </span>
  );
}
