import {
  mappingProblems,
  type PupilField,
  proposeMapping,
  recogniseHeader,
  type SensitiveKind,
  withColumn,
} from '@harbour/shared/domain/people/rollColumns';
import { describe, expect, it } from 'vitest';

/** Header: field, or why it is left behind. */
function plan(...headers: string[]): Record<string, string | null | undefined> {
  return Object.fromEntries(
    proposeMapping(headers).columns.map((c) => [c.header, c.field ?? c.sensitive ?? c.skipped]),
  );
}

describe('columns of school systems', () => {
  it('SIMS', () => {
    expect(
      plan(
        'Legal Surname',
        'Legal Forename',
        'Preferred Surname',
        'Chosen name',
        'Reg',
        'Year',
        'Adno',
        'UPN',
        'DOB',
      ),
    ).toEqual({
      'Legal Surname': 'legalSurname',
      'Legal Forename': 'legalForename',
      'Preferred Surname': 'preferredSurname',
      'Chosen name': 'preferredForename',
      Reg: 'group',
      Year: 'year',
      Adno: 'admissionNumber',
      UPN: 'notNeeded',
      DOB: 'birth',
    });
  });

  it('Arbor', () => {
    expect(
      plan('Student', 'Preferred First Name', 'Legal Last Name', 'Year group', 'Registration Form', 'FSM'),
    ).toEqual({
      Student: 'notNeeded',
      'Preferred First Name': 'preferredForename',
      'Legal Last Name': 'legalSurname',
      'Year group': 'year',
      'Registration Form': 'group',
      FSM: 'money',
    });
  });

  it('Bromcom', () => {
    expect(
      plan('AdmissionNumber', 'PreferredFirstName', 'PreferredLastName', 'TutorGroup', 'YearGroup', 'Gender'),
    ).toEqual({
      AdmissionNumber: 'admissionNumber',
      PreferredFirstName: 'preferredForename',
      PreferredLastName: 'preferredSurname',
      TutorGroup: 'group',
      YearGroup: 'year',
      Gender: 'sex',
    });
  });

  it('ScholarPack and plain lists', () => {
    expect(
      plan('Forename', 'Surname', 'Class', 'NC Year', 'SEN Status', 'Ethnicity', 'Home Language'),
    ).toEqual({
      Forename: 'forename',
      Surname: 'surname',
      Class: 'group',
      'NC Year': 'year',
      'SEN Status': 'needs',
      Ethnicity: 'ethnicity',
      'Home Language': 'language',
    });
    expect(plan('Name', 'Yr', 'Form')).toEqual({ Name: 'fullName', Yr: 'year', Form: 'group' });
  });

  it.each<[string, PupilField]>([
    ['Pupil Name', 'fullName'],
    ["Pupil's Forename", 'forename'],
    ['STUDENT_FIRST_NAME', 'forename'],
    ['Surname, Forename', 'fullName'],
    ['Name (Surname, Forename)', 'fullName'],
    ['Unique Pupil Number', 'upn'],
    ['Form/Tutor Group', 'group'],
    ['Reg. Group', 'group'],
    ['  Year  Group: ', 'year'],
    ['Forename(s)', 'forename'],
    ['Registration Group', 'group'],
    ['Admission No.', 'admissionNumber'],
  ])('%s', (header, field) => {
    expect(recogniseHeader(header)).toEqual({ field });
  });

  it.each<[string, SensitiveKind]>([
    ['Date of Birth', 'birth'],
    ['Year of birth', 'birth'],
    ['Pupil Premium', 'money'],
    ['Parent Forename', 'contact'],
    ['Home Address Line 1', 'contact'],
    ['Email', 'contact'],
    ['Religion', 'religion'],
    ['Medical Conditions', 'health'],
    ['Looked After', 'care'],
    ['In care?', 'care'],
    ['EHCP', 'needs'],
    ['Attendance %', 'conduct'],
    ['ULN', 'identifier'],
    ['Photograph', 'photo'],
    ['EAL', 'language'],
    ['Country of Birth', 'birth'],
    ['NHS Number', 'health'],
  ])('%s is sensitive and left behind', (header, sensitive) => {
    expect(recogniseHeader(header)).toEqual({ sensitive });
    const [column] = proposeMapping([header]).columns;
    expect(column).toMatchObject({ field: null, skipped: 'sensitive', sensitive });
  });

  it('nobody knows are left behind', () => {
    expect(plan('House', '', 'Class Teacher', 'Middle Name')).toEqual({
      House: 'unknown',
      '': 'noHeading',
      'Class Teacher': 'unknown',
      'Middle Name': 'notNeeded',
    });
    expect(plan('constructor', '__proto__')).toMatchObject({ constructor: 'unknown' });
  });

  it('that come twice are taken once', () => {
    expect(proposeMapping(['Reg', 'Class']).columns.map((c) => c.field ?? c.skipped)).toEqual([
      'group',
      'twice',
    ]);
  });

  it('keep the UPN where there is no admission number', () => {
    expect(plan('Name', 'UPN')).toEqual({ Name: 'fullName', UPN: 'upn' });
  });
});

describe('a mapping', () => {
  it('needs a name', () => {
    expect(mappingProblems(proposeMapping(['Surname', 'Year']))).toEqual(['noNameColumn']);
    expect(mappingProblems(proposeMapping(['Known as', 'Year']))).toEqual([]);
    expect(mappingProblems(proposeMapping(['Name']))).toEqual([]);
  });

  it('can be changed; a field has one column', () => {
    const mapping = proposeMapping(['First', 'Last', 'House', 'Form']);
    const changed = withColumn(withColumn(mapping, 2, 'group'), 1, null);
    expect(changed.columns.map((c) => c.field ?? c.skipped)).toEqual([
      'forename',
      'leftOut',
      'group',
      'twice',
    ]);
  });

  it('sees which end of a full name is the surname', () => {
    expect(proposeMapping(['Surname Forename']).nameOrder).toBe('surnameFirst');
    expect(proposeMapping(['Forename Surname']).nameOrder).toBe('forenameFirst');
    expect(proposeMapping(['Name']).nameOrder).toBe('forenameFirst');
  });
});
