import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { type DataColumn, DataTable } from '../../ui/DataTable.tsx';
import { Avatar } from '../../ui/pictures/Avatar.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Pupil = Response<'pupils.list'>['pupils'][number];
type ColumnId = 'name' | 'group' | 'year' | 'keyWorkers' | 'pictures' | 'actions';
type Props = {
  pupils: readonly Pupil[];
  groups: Response<'groups.list'>['groups'];
  staff: Response<'staff.list'>['staff'];
  showsGroup: boolean;
  mayEdit: boolean;
  onEdit: (pupil: Pupil) => void;
  onPictures: (pupil: Pupil) => void;
  onAccess: (pupil: Pupil) => void;
};

/** Rows shown at a time: thousands of rows with buttons would make an old laptop stumble. */
const STEP = 60;
/** From how many pupils on looking for a name is quicker than looking through the list. */
const FIND_FROM = 9;

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');
}

/** The pupils of a group: tile, whole name, year, key workers, pictures, and the ways to change them. */
export function PupilTable({
  pupils,
  groups,
  staff,
  showsGroup,
  mayEdit,
  onEdit,
  onPictures,
  onAccess,
}: Props) {
  const { t } = useTranslation('staff');
  const { t: access } = useTranslation('accessStaff');
  const [find, setFind] = useState('');
  const [limit, setLimit] = useState(STEP);
  const wanted = plain(find.trim());
  const found = pupils.filter((pupil) =>
    plain(`${pupil.displayName} ${pupil.knownAs} ${pupil.givenName} ${pupil.familyName}`).includes(wanted),
  );
  const shown = found.slice(0, limit);
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const nameOf = new Map(staff.map((member) => [member.id, member.name]));
  const usesPictures = (pupil: Pupil): boolean =>
    pupil.groupId !== null && (groupOf.get(pupil.groupId)?.pictureSignIn ?? false);
  const showsPictures = pupils.some(usesPictures);

  const columns: DataColumn<ColumnId>[] = [
    { id: 'name', label: t('people.columns.name') },
    ...(showsGroup ? [{ id: 'group' as const, label: t('people.columns.group') }] : []),
    { id: 'year', label: t('people.columns.year') },
    { id: 'keyWorkers', label: t('people.columns.keyWorkers') },
    ...(showsPictures ? [{ id: 'pictures' as const, label: t('people.columns.pictures') }] : []),
    ...(mayEdit ? [{ id: 'actions' as const, label: t('people.columns.actions') }] : []),
  ];

  const yearInWords = (year: number | null): string => {
    if (year === null) return t('people.noYear');
    return year === 0 ? t('people.reception') : t('people.year', { year });
  };

  return (
    <>
      {pupils.length >= FIND_FROM ? (
        <div className="hb-people-find">
          <TextField
            label={t('people.find')}
            value={find}
            onChange={(next) => {
              setFind(next);
              setLimit(STEP);
            }}
            maxLength={120}
          />
          <p className="hb-soft" role="status">
            {wanted === '' ? '' : t('people.found', { count: found.length })}
          </p>
        </div>
      ) : null}
      <DataTable<ColumnId>
        caption={t('people.title')}
        isCaptionHidden
        columns={columns}
        empty={
          wanted === '' ? (
            <div className="hb-people-empty">
              <p className="hb-strong">{t('people.emptyTitle')}</p>
              <p className="hb-soft">{t('people.emptyBody')}</p>
            </div>
          ) : (
            <p className="hb-soft">{t('people.noneFound')}</p>
          )
        }
        rows={shown.map((pupil) => {
          const whole = [pupil.givenName, pupil.familyName].filter(Boolean).join(' ');
          const keyWorkers = pupil.keyWorkerIds.flatMap((id) => nameOf.get(id) ?? []);
          return {
            id: pupil.id,
            cells: {
              name: (
                <span className="hb-person">
                  <span className="hb-person-avatar">
                    <Avatar number={pupil.avatar} />
                  </span>
                  <span className="hb-person-words">
                    <bdi className="hb-strong">{pupil.displayName}</bdi>
                    {whole === pupil.displayName ? null : <bdi className="hb-soft">{whole}</bdi>}
                  </span>
                </span>
              ),
              group: <bdi>{(pupil.groupId && groupOf.get(pupil.groupId)?.name) ?? t('people.none')}</bdi>,
              year: yearInWords(pupil.yearGroup),
              keyWorkers:
                keyWorkers.length === 0 ? (
                  <span className="hb-soft">{t('people.none')}</span>
                ) : (
                  <ul className="hb-people-keyworkers">
                    {pupil.keyWorkerIds.map((id) => (
                      <li key={id}>
                        <bdi>{nameOf.get(id)}</bdi>
                      </li>
                    ))}
                  </ul>
                ),
              pictures: usesPictures(pupil)
                ? pupil.hasPictures
                  ? t('people.hasPictures')
                  : t('people.noPictures')
                : null,
              actions: (
                <span className="hb-people-actions">
                  <Button
                    aria-label={t('people.editFor', { name: pupil.displayName })}
                    onPress={() => onEdit(pupil)}
                  >
                    {t('people.edit')}
                  </Button>
                  <Button
                    aria-label={access('openFor', { name: pupil.displayName })}
                    onPress={() => onAccess(pupil)}
                  >
                    {access('open')}
                  </Button>
                  {usesPictures(pupil) ? (
                    <Button
                      aria-label={t('people.picturesFor', { name: pupil.displayName })}
                      onPress={() => onPictures(pupil)}
                    >
                      {t('people.pictures')}
                    </Button>
                  ) : null}
                </span>
              ),
            },
          };
        })}
      />
      {found.length > shown.length ? (
        <div className="hb-row">
          <Button onPress={() => setLimit(limit + STEP)}>
            {t('people.showMore', { count: Math.min(STEP, found.length - shown.length) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
