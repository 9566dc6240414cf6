export interface Example {
  /** first name; the family is called Childe-Example */
  name: string;
  dateOfBirth: string;
  school: string;
}

const surname = 'Childe-Example';

/** An obviously invented child with a parent and the bodies that have to be told (SEND Regs 2014 reg 4(2)). */
export function familyOf({ name, dateOfBirth, school }: Example) {
  return {
    child: { name: `${name} ${surname}`, dateOfBirth, address: ['1 Example Street', 'Sampleton'] },
    parents: [
      { name: `Pat ${surname}`, email: 'pat.childe@family.example', address: ['1 Example Street', 'Sampleton'] },
    ],
    contacts: [
      { role: 'school', name: school, email: 'office@school.example' },
      { role: 'health-commissioner', name: 'Example Integrated Care Board', email: 'send@icb.example' },
      { role: 'social-care', name: "Example Children's Services", email: 'duty@socialcare.example' },
    ],
  };
}

export const contacts = {
  nursery: { name: 'Sampleton Nursery', email: 'office@nursery.example' },
  school: { name: 'Sampleton Primary School', email: 'office@school.example' },
  otherSchool: { name: 'Placeholder Academy', email: 'send@academy.example' },
  health: { name: 'Example Integrated Care Board', email: 'send@icb.example' },
  psychologist: { name: 'Example Educational Psychology Service', email: 'advice@psychology.example' },
  socialCare: { name: "Example Children's Services", email: 'advice@socialcare.example' },
};
