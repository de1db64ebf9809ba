/** What a column of an imported list can become. */
export const PUPIL_FIELDS = [
  'preferredForename',
  'forename',
  'legalForename',
  'preferredSurname',
  'surname',
  'legalSurname',
  /** Both in one, such as 'Surname, Forename'. */
  'fullName',
  'group',
  'year',
  'upn',
  'admissionNumber',
] as const;
export type PupilField = (typeof PUPIL_FIELDS)[number];

/** Where a first name may come from, best first: the name the pupil goes by before the one on paper. */
export const FORENAMES = [
  'preferredForename',
  'forename',
  'legalForename',
] as const satisfies readonly PupilField[];
/** Where a surname may come from, best first. */
export const SURNAMES = [
  'preferredSurname',
  'surname',
  'legalSurname',
] as const satisfies readonly PupilField[];

/** What a column that is left behind is about. */
export type SensitiveKind =
  | 'birth'
  | 'ethnicity'
  | 'language'
  | 'religion'
  | 'needs'
  | 'health'
  | 'money'
  | 'care'
  | 'contact'
  | 'sex'
  | 'conduct'
  | 'photo'
  | 'identifier';

/** Why a column is not imported. */
export type SkipReason =
  /** Personal data that Harbour has no use for. `sensitive` says what about. */
  | 'sensitive'
  /** Known, but another column serves better. */
  | 'notNeeded'
  /** A second column of the same meaning. */
  | 'twice'
  | 'unknown'
  /** A column without a heading. */
  | 'noHeading'
  /** The user said so. */
  | 'leftOut';

export interface ColumnPlan {
  /** Place in the table's headers, from 0. */
  readonly index: number;
  readonly header: string;
  /** What it becomes; null when it is not imported. */
  readonly field: PupilField | null;
  /** Set when `field` is null. */
  readonly skipped?: SkipReason;
  readonly sensitive?: SensitiveKind;
}

export interface RollMapping {
  readonly columns: readonly ColumnPlan[];
  /** How to read a full name that has no comma. One with a comma is always 'Surname, Forename'. */
  readonly nameOrder: 'forenameFirst' | 'surnameFirst';
}

/** What keeps a mapping from being used. */
export type MappingProblem = 'noNameColumn';

// Headings as SIMS, Arbor, Bromcom, ScholarPack and others export them, after `plainHeader`. A leading 'pupil' or 'student' is gone.
const FIELD_HEADERS: Readonly<Record<PupilField, readonly string[]>> = {
  preferredForename: [
    'preferred forename',
    'preferred forenames',
    'preferred first name',
    'preferred given name',
    'preferred name',
    'chosen name',
    'chosen forename',
    'chosen first name',
    'known as',
    'known as name',
    'known as forename',
    'known as first name',
    'known name',
    'usual name',
    'usual forename',
    'calling name',
  ],
  forename: [
    'forename',
    'forenames',
    'forename s',
    'first name',
    'first names',
    'firstname',
    'given name',
    'given names',
    'first',
  ],
  legalForename: [
    'legal forename',
    'legal forenames',
    'legal forename s',
    'legal first name',
    'legal given name',
  ],
  preferredSurname: [
    'preferred surname',
    'preferred last name',
    'preferred family name',
    'chosen surname',
    'known as surname',
    'known as last name',
    'usual surname',
  ],
  surname: ['surname', 'last name', 'lastname', 'family name', 'last'],
  legalSurname: ['legal surname', 'legal last name', 'legal family name'],
  fullName: [
    '',
    'name',
    'names',
    'full name',
    'fullname',
    'preferred full name',
    'legal full name',
    'legal name',
    'display name',
    'surname forename',
    'surname forenames',
    'surname first name',
    'surname and forename',
    'last name first name',
    'forename surname',
    'forename and surname',
    'first name surname',
    'first name last name',
    'name surname forename',
    'name forename surname',
    'list name',
  ],
  group: [
    'reg',
    'reg group',
    'reg grp',
    'reg form',
    'registration group',
    'registration form',
    'registration',
    'registration class',
    'tutor group',
    'tutor grp',
    'form',
    'form group',
    'form tutor group',
    'class',
    'class name',
    'class group',
    'group',
    'group name',
    'main class',
  ],
  year: [
    'year',
    'year group',
    'yeargroup',
    'year grp',
    'yr',
    'yr group',
    'yr grp',
    'nc year',
    'nc yr',
    'n c year',
    'ncyear',
    'ncy',
    'nc year group',
    'nc year actual',
    'actual nc year',
    'national curriculum year',
    'national curriculum year group',
    'curriculum year',
    'current year',
    'current year group',
    'current nc year',
    'school year group',
    'year taught in',
  ],
  upn: ['upn', 'unique number', 'unique pupil number', 'upn number', 'current upn'],
  admissionNumber: [
    'admission number',
    'admissions number',
    'admission no',
    'admission num',
    'adm number',
    'adm no',
    'admno',
    'adno',
    'ad no',
    'number',
  ],
};

const NOT_NEEDED = /^(middle names?|legal middle names?|initials?|title|middle initials?|salutation)$/;

// In this order: the first that fits names the kind.
const SENSITIVE: readonly (readonly [SensitiveKind, RegExp])[] = [
  [
    'contact',
    /\b(parents?|parental|carers?|guardian|mother|father|mum|dad|contacts?|emergency|next of kin|sibling)\b/,
  ],
  [
    'contact',
    /\b(address|addr|street|town|county|post ?code|zip|tel|phone|telephone|mobile|e ?mail|household)\b/,
  ],
  ['birth', /\b(dob|d o b|birth|birthday|birthdate|age|born)\b/],
  [
    'ethnicity',
    /\b(ethnic|ethnicity|race|nationality|national identity|country|asylum|refugee|traveller|immigration)\b/,
  ],
  ['language', /\b(eal|language|english additional|mother tongue|proficiency)\b/],
  ['religion', /\b(religion|religious|faith)\b/],
  [
    'needs',
    /\b(sen|send|senco|sens|ehcp?|ehc plan|special educational|provision|statement|primary need|disab\w*|access arrangements?)\b/,
  ],
  ['health', /\b(medical|health|allerg\w*|diet\w*|doctor|surgery|gp|medication|condition|vaccin\w*|nhs)\b/],
  [
    'money',
    /\b(fsm|fsm6|free (school )?meals?|pupil premium|premium|pp|ppi|eypp|bursary|deprivation|idaci|benefits?)\b/,
  ],
  [
    'care',
    /\b(in care|looked after|lac|cla|pla?c|adopted|young carer|child protection|cp|cin|safeguarding|social worker|social care|police|early help|service (child|children|family))\b/,
  ],
  ['sex', /\b(gender|sex|pronouns?)\b/],
  [
    'conduct',
    /\b(attendance|absence|behaviour|exclusions?|suspensions?|sanctions?|detentions?|points|achievement|attainment|progress|grade)\b/,
  ],
  ['photo', /\b(photo|photograph|picture|image)\b/],
  [
    'identifier',
    /\b(former upn|uln|uci|ulin|national insurance|passport|candidate (no|number)|password|user ?name)\b/,
  ],
];

const FIELD_OF_HEADER: ReadonlyMap<string, PupilField> = new Map(
  PUPIL_FIELDS.flatMap((field) => FIELD_HEADERS[field].map((header) => [header, field] as const)),
);

/** What a heading stands for, as far as can be told from its words. */
export type HeaderMeaning =
  | { readonly field: PupilField }
  | { readonly sensitive: SensitiveKind }
  | 'notNeeded'
  | 'unknown'
  | 'noHeading';

/** Reads one heading. */
export function recogniseHeader(header: string): HeaderMeaning {
  const whole = plainHeader(header);
  if (whole === '') return 'noHeading';
  // Whole first: 'Pupil Premium' and 'Unique Pupil Number' lose their sense without the word.
  const bare = whole.replace(/^(pupils?|students?|learners?|child|childs|childrens?)( s)?\b ?/, '');
  const field = FIELD_OF_HEADER.get(whole) ?? FIELD_OF_HEADER.get(bare);
  if (field !== undefined) return { field };
  if (NOT_NEEDED.test(bare)) return 'notNeeded';
  const [sensitive] = SENSITIVE.find(([, pattern]) => pattern.test(whole)) ?? [];
  return sensitive === undefined ? 'unknown' : { sensitive };
}

/**
 * Proposes what to do with each column. As little as will do is taken: sensitive columns are recognised and left behind, and
 * of two identifiers only the admission number is kept.
 */
export function proposeMapping(headers: readonly string[]): RollMapping {
  const taken = new Set<PupilField>();
  const columns = headers.map((header, index): ColumnPlan => {
    const meaning = recogniseHeader(header);
    const base = { index, header, field: null };
    if (typeof meaning === 'string') return { ...base, skipped: meaning };
    if ('sensitive' in meaning) return { ...base, skipped: 'sensitive', sensitive: meaning.sensitive };
    if (taken.has(meaning.field)) return { ...base, skipped: 'twice' };
    taken.add(meaning.field);
    return { index, header, field: meaning.field };
  });
  const hasForename = FORENAMES.some((field) => taken.has(field));
  const hasSurname = SURNAMES.some((field) => taken.has(field));
  const spare = new Set<PupilField>();
  if (taken.has('admissionNumber')) spare.add('upn');
  if (hasForename && hasSurname) spare.add('fullName');
  const fullName = columns.find((column) => column.field === 'fullName');
  const nameOrder = /(surname|last name).*(forename|first name)/.test(plainHeader(fullName?.header ?? ''))
    ? 'surnameFirst'
    : 'forenameFirst';
  return {
    nameOrder,
    columns: columns.map(({ index, header, field, ...rest }) =>
      field !== null && spare.has(field)
        ? { index, header, field: null, skipped: 'notNeeded' }
        : { index, header, field, ...rest },
    ),
  };
}

/** The mapping with one column put to another use. A field has one column: another that held it is left out. */
export function withColumn(mapping: RollMapping, index: number, field: PupilField | null): RollMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column): ColumnPlan => {
      const { header } = column;
      if (column.index === index) {
        return field === null ? { index, header, field, skipped: 'leftOut' } : { index, header, field };
      }
      if (field !== null && column.field === field)
        return { index: column.index, header, field: null, skipped: 'twice' };
      return column;
    }),
  };
}

/** What keeps the mapping from being used; empty when nothing does. */
export function mappingProblems(mapping: RollMapping): readonly MappingProblem[] {
  const named = mapping.columns.some(
    ({ field }) => field === 'fullName' || FORENAMES.some((name) => name === field),
  );
  return named ? [] : ['noNameColumn'];
}

/** 'LegalSurname', 'legal_surname' and 'Legal  Surname:' all become 'legal surname'. */
function plainHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
