/** Loaded before a program (`node --import`): its clock goes wrong by so many milliseconds. */
const shift = Number(process.env['EHC_FAULT_CLOCK_SHIFT']);
const RightDate = Date;

globalThis.Date = new Proxy(RightDate, {
  construct: (target, args: [], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [RightDate.now() + shift] : args, newTarget) as object,
  apply: () => new RightDate(RightDate.now() + shift).toString(),
  get: (target, property, receiver) =>
    property === 'now' ? () => RightDate.now() + shift : (Reflect.get(target, property, receiver) as unknown),
});
