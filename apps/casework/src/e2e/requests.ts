/** An obviously invented family. */
export const family = {
  child: { name: 'Test Childe', dateOfBirth: '2021-06-01' },
  parents: [{ name: 'Test Parent', email: 'parent@family.example' }],
};

export const aRequest = (on: string, more: Record<string, unknown> = {}) => ({
  on,
  requester: 'parent',
  ...family,
  ...more,
});

/** Today and other days in London, as the API sees them. */
export const inDays = (days: number): string => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
};
