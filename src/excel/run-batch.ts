/** How the excel room reaches Excel: a function like Excel.run, so that the pane and the command line give their own. */
export type RunBatch = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
