/** The licences that we take, and why: the words stand in docs/security/licences.md. Anything else fails. */
export const allowedLicences = {
  MIT: 'keep the notice',
  'MIT-0': 'no condition',
  ISC: 'keep the notice',
  '0BSD': 'no condition',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice; no use of names to advertise',
  'Apache-2.0': 'keep the notices; gives a patent licence',
  'BlueOak-1.0.0': 'keep the notice; gives a patent licence',
  'Python-2.0': 'keep the notice (argparse, taken over from Python)',
  Unlicense: 'given to the public',
  'Bitstream-Vera': 'keep the notice; no sale of the font by itself; another name when it is changed',
  'CC-BY-4.0': 'name the source: data of browsers, used while workflows are bundled and not part of what runs',
};

/** Packages whose package.json does not name its licence in the usual place, with what their LICENSE file says. */
export const readFromTheirFile = {
  'dejavu-fonts-ttf': 'Bitstream-Vera',
  'png-js': 'MIT',
  unionfs: 'Unlicense',
  'xmlhttprequest-ssl': 'MIT',
};
