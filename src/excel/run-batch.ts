/** How the excel room reaches Excel: a function like Excel.run, so that the pane and the command line give their own. */
export type RunBatch = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** The same, with each of its round trips made by `around`, which is given the trip to make. */
export function aroundTrips(run: RunBatch, around: <T>(trip: () => Promise<T>) => Promise<T>): RunBatch {
  return (batch) => run((context) => {
    const sync = context.sync.bind(context);
    context.sync = <T>(passed?: T) => around(() => sync<T>(passed));
    return batch(context);
  });
}
