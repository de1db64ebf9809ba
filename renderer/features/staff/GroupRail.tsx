import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { NO_GROUP } from './groupOrder.ts';

type Props = {
  groups: Response<'groups.list'>['groups'];
  here: string | null;
  everybody: number;
  withoutGroup: number;
  onChoose: (id: string | null) => void;
  onAdd: (() => void) | null;
};

/** The groups of the centre, each with how many pupils it has. */
export function GroupRail({ groups, here, everybody, withoutGroup, onChoose, onAdd }: Props) {
  const { t } = useTranslation('staff');
  const entries: readonly { id: string | null; name: string; count: number }[] = [
    { id: null, name: t('people.everybody'), count: everybody },
    ...groups.map((group) => ({ id: group.id, name: group.name, count: group.pupils })),
    ...(withoutGroup > 0 ? [{ id: NO_GROUP, name: t('people.noGroup'), count: withoutGroup }] : []),
  ];
  return (
    <nav className="hb-rail" aria-label={t('people.groups')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id ?? 'everybody'}>
            <button
              type="button"
              className="hb-rail-entry"
              aria-current={entry.id === here ? 'true' : undefined}
              onClick={() => onChoose(entry.id)}
            >
              <bdi className="hb-rail-name">{entry.name}</bdi>
              <span className="hb-rail-count">{t('people.count', { count: entry.count })}</span>
            </button>
          </li>
        ))}
      </ul>
      {onAdd ? (
        <Button variant="quiet" icon={<Icon id="add" />} onPress={onAdd}>
          {t('people.addGroup')}
        </Button>
      ) : null}
    </nav>
  );
}
