import { randomInt } from 'node:crypto';
import type { Band } from '@harbour/shared/domain/checkin/types';
import { forPupil } from '@harbour/shared/domain/lesson/forPupil';
import { keptLines } from '@harbour/shared/domain/lesson/keptText';
import type { LessonHead, PackIndex, UnitHead } from '@harbour/shared/domain/lesson/packIndex';
import { type LessonState, momentDue, UNIT_MOMENTS } from '@harbour/shared/domain/lesson/unitLines';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Content, FoundLesson } from '../../content/content.ts';
import { needsOf } from '../../database/repositories/accessNeeds.ts';
import {
  assignmentsOf,
  countGiven,
  giveLesson,
  givenTo,
  setUnitMode,
  takeBack,
  unitModes,
} from '../../database/repositories/assignments.ts';
import {
  answeredMoments,
  answerUnit,
  beginRun,
  changeKept,
  countProbes,
  type KeptRow,
  keepProbe,
  keptOf,
  leaveStep,
  runsOf,
  versionUnderWay,
} from '../../database/repositories/lessonRuns.ts';
import { isKeyWorkerOf } from '../../database/repositories/pupils.ts';
import { listTakers } from '../../database/repositories/takers.ts';
import { markTool } from '../../database/repositories/toolbox.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, pupilAt, staffAt } from './context.ts';

type LessonCalls = Pick<Handlers, Extract<keyof Handlers, `lessons.${string}`>>;

/** Seeds are small whole numbers; which one does not matter. */
const SEED_MAX = 1_000_000;

/** Lessons: a pupil takes those that are given, staff give them, print them and let a unit rest. */
export function lessonHandlers(desk: Desk, content: Content): LessonCalls {
  function packOf(packId: string): PackIndex {
    const pack = content.packs().find((one) => one.packId === packId);
    if (!pack) throw new CallError('notFound');
    return pack;
  }

  function unitOf(pack: PackIndex, unitId: string): UnitHead {
    const unit = pack.units.find((one) => one.unitId === unitId);
    if (!unit) throw new CallError('notFound');
    return unit;
  }

  function lessonOf(packId: string, lessonId: string, language?: string, version?: number): FoundLesson {
    const found = content.lesson(packId, lessonId, language, version);
    if (!found) throw new CallError('notFound');
    return found;
  }

  /** Lessons that are given, begun before, and whose unit does not rest. */
  function mayOpen(pupilId: string, packId: string, lesson: { lessonId: string; unitId: string }): boolean {
    const store = desk.store();
    if (unitModes(store, pupilId).get(`${packId} ${lesson.unitId}`) === 'paused') return false;
    return (
      givenTo(store, pupilId).has(`${packId} ${lesson.lessonId}`) ||
      runsOf(store, pupilId).some((run) => run.packId === packId && run.lessonId === lesson.lessonId)
    );
  }

  /** What was kept, in the words of the lesson; what the lesson has no more is left out. */
  function keptCards(rows: readonly KeptRow[], language?: string) {
    return rows.flatMap(({ runId, stepId, packId, lessonId, band, day, isShared, kept }) => {
      const lesson = content.lesson(packId, lessonId, language)?.lesson;
      const step = lesson?.bands[band].steps.find(({ id }) => id === stepId);
      const lines = step ? keptLines(step, kept) : [];
      if (!lesson || !step || lines.length === 0) return [];
      return [
        { runId, stepId, title: lesson.title, stepTitle: step.title, day, isShared, lines: [...lines] },
      ];
    });
  }

  /** In the version it was begun in, where that still stands here. */
  function openLesson(packId: string, lessonId: string): FoundLesson & { band: Band; pupilId: string } {
    const { pupilId, band } = pupilAt(desk);
    const store = desk.store();
    const { lesson, packVersion } = lessonOf(
      packId,
      lessonId,
      needsOf(store, pupilId)?.language ?? undefined,
      versionUnderWay(store, { pupilId, packId, lessonId, band }),
    );
    if (!mayOpen(pupilId, packId, { lessonId, unitId: lesson.unit })) throw new CallError('notAllowed');
    return { lesson, packVersion, band, pupilId };
  }

  return {
    'lessons.mine': () => {
      const { pupilId } = pupilAt(desk);
      const store = desk.store();
      const given = givenTo(store, pupilId);
      const modes = unitModes(store, pupilId);
      const answered = answeredMoments(store, pupilId);
      const runs = new Map(runsOf(store, pupilId).map((run) => [`${run.packId} ${run.lessonId}`, run.state]));
      const packs = content.packs();
      const units = packs.flatMap((pack) =>
        pack.units.map((unit) => {
          const key = `${pack.packId} ${unit.unitId}`;
          const stateOf = ({ lessonId }: LessonHead): LessonState =>
            runs.get(`${pack.packId} ${lessonId}`) ?? 'new';
          const lessons = unit.lessons
            .filter(
              ({ lessonId }) =>
                given.has(`${pack.packId} ${lessonId}`) || runs.has(`${pack.packId} ${lessonId}`),
            )
            .map((lesson) => ({
              ...forList(lesson),
              state: stateOf(lesson),
              isGiven: given.has(`${pack.packId} ${lesson.lessonId}`),
            }));
          return {
            packId: pack.packId,
            version: pack.version,
            unitId: unit.unitId,
            title: unit.title,
            picture: unit.picture,
            isPaused: modes.get(key) === 'paused',
            momentDue: momentDue({
              states: unit.lessons.map(stateOf),
              answered: UNIT_MOMENTS.filter((moment) => answered.has(`${key} ${moment}`)),
            }),
            lessons,
          };
        }),
      );
      const shown = units.filter(({ lessons }) => lessons.length > 0);
      const first = shown.find(({ packId, unitId }) => content.isBundled(packId) && unitId === 'u1');
      const probes = countProbes(store, pupilId);
      const isProbeDue = first !== undefined && (first.momentDue === 'after' ? probes < 2 : probes === 0);
      const language = needsOf(store, pupilId)?.language ?? undefined;
      const grid = packs
        .filter(({ packId }) => shown.some((unit) => unit.packId === packId))
        .flatMap(({ packId, units: all }) =>
          all.map(({ unitId, title, lessons }) => ({
            packId,
            unitId,
            title,
            lessons: lessons.map((lesson) => ({
              lessonId: lesson.lessonId,
              title: lesson.title,
              state: runs.get(`${packId} ${lesson.lessonId}`) ?? ('new' as const),
            })),
          })),
        );
      return { units: shown, grid, isProbeDue, kept: keptCards(keptOf(store, pupilId), language) };
    },

    'lessons.open': ({ packId, lessonId }) => {
      const { lesson, packVersion, band } = openLesson(packId, lessonId);
      return {
        packId,
        version: lesson.version,
        packVersion,
        lessonId: lesson.id,
        number: lesson.number,
        title: lesson.title,
        about: lesson.about,
        picture: lesson.picture,
        unitId: lesson.unit,
        lesson: forPupil(lesson, band),
      };
    },

    'lessons.begin': ({ packId, lessonId, isLight, afresh }) => {
      const { lesson, band, pupilId } = openLesson(packId, lessonId);
      const store = desk.store();
      const mode = unitModes(store, pupilId).get(`${packId} ${lesson.unit}`);
      return beginRun(store, pupilId, {
        packId,
        lessonId,
        afresh,
        isLight: isLight || mode === 'light',
        band,
        version: lesson.version,
        seed: randomInt(SEED_MAX),
        stepIds: lesson.bands[band].steps.map(({ id }) => id),
      });
    },

    'lessons.left': (left) => {
      const { pupilId } = pupilAt(desk);
      const store = desk.store();
      store.transaction(() => {
        leaveStep(store, pupilId, left);
        // A tool that was kept in a lesson is a tool in the toolbox.
        if (left.kept?.kind === 'tools') {
          for (const { strategyId } of left.kept.tools) markTool(store, pupilId, strategyId, 'keep');
        }
      });
      return {};
    },

    'lessons.changeKept': (change) => {
      changeKept(desk.store(), pupilAt(desk).pupilId, change);
      return {};
    },

    'lessons.unitLines': ({ packId, unitId }) => {
      const { band } = pupilAt(desk);
      return {
        lines: unitOf(packOf(packId), unitId).lessons.flatMap(({ lessonId, can }) =>
          can[band][0] === undefined ? [] : [{ lessonId, text: can[band][0] }],
        ),
      };
    },

    'lessons.answerUnit': (answers) => {
      const { pupilId } = pupilAt(desk);
      const pack = packOf(answers.packId);
      const known = new Set(unitOf(pack, answers.unitId).lessons.map(({ lessonId }) => lessonId));
      if (answers.answers.some(({ lessonId }) => !known.has(lessonId))) throw new CallError('notFound');
      answerUnit(desk.store(), pupilId, answers, pack.version);
      return {};
    },

    'lessons.keepProbe': (probe) => {
      keepProbe(desk.store(), pupilAt(desk).pupilId, probe);
      return {};
    },

    'lessons.library': () => {
      const given = countGiven(desk.store());
      return {
        packs: content.packs().map((pack) => ({
          packId: pack.packId,
          version: pack.version,
          title: pack.title,
          author: pack.author,
          isBundled: content.isBundled(pack.packId),
          units: pack.units.map((unit) => ({
            unitId: unit.unitId,
            title: unit.title,
            about: unit.about,
            picture: unit.picture,
            lessons: unit.lessons.map((lesson) => ({
              ...forList(lesson),
              intention: lesson.intention,
              can: { primary: [...lesson.can.primary], secondary: [...lesson.can.secondary] },
              given: given.get(`${pack.packId} ${lesson.lessonId}`) ?? 0,
            })),
          })),
        })),
      };
    },

    'lessons.teacherPage': ({ packId, lessonId }) => {
      const { lesson, packVersion } = lessonOf(packId, lessonId);
      return { packId, version: packVersion, lesson };
    },

    'lessons.given': ({ packId, lessonId }) => ({
      assignments: assignmentsOf(desk.store(), packId, lessonId),
    }),
    'lessons.takers': () => listTakers(desk.store()),

    'lessons.give': (wish) => {
      lessonOf(wish.packId, wish.lessonId);
      return { id: giveLesson(desk.store(), staffAt(desk).staffId, wish) };
    },
    'lessons.takeBack': ({ id }) => {
      takeBack(desk.store(), id);
      return {};
    },

    'lessons.ofPupil': ({ pupilId }) => {
      const store = desk.store();
      const { actor, staffId } = staffAt(desk);
      const maySee = actor === 'lead' || (actor === 'keyWorker' && isKeyWorkerOf(store, staffId, pupilId));
      const shared = maySee ? keptOf(store, pupilId).filter(({ isShared }) => isShared) : [];
      const modes = unitModes(store, pupilId);
      const runs = new Map(runsOf(store, pupilId).map((run) => [`${run.packId} ${run.lessonId}`, run.state]));
      return {
        units: content.packs().flatMap((pack) =>
          pack.units.map((unit) => ({
            packId: pack.packId,
            version: pack.version,
            unitId: unit.unitId,
            title: unit.title,
            mode: modes.get(`${pack.packId} ${unit.unitId}`) ?? 'usual',
            lessons: unit.lessons.map(({ lessonId, title, number }) => ({
              lessonId,
              title,
              number,
              state: runs.get(`${pack.packId} ${lessonId}`) ?? 'new',
            })),
          })),
        ),
        shared: keptCards(shared),
      };
    },
    'lessons.setUnit': (wish) => {
      unitOf(packOf(wish.packId), wish.unitId);
      setUnitMode(desk.store(), staffAt(desk).staffId, wish);
      return {};
    },

    'lessons.print': async ({ how, lessonId }) => {
      const { desktop } = desk.options;
      return {
        made:
          how === 'print' ? await desktop.printWindow() : await desktop.saveWindowAsPdf(`${lessonId}.pdf`),
      };
    },
  };
}

function forList({ lessonId, number, title, about, picture }: LessonHead) {
  return { lessonId, number, title, about, picture };
}
