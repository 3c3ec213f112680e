/** The optional builds that the lockfile's packages name and the lockfile does not hold. */
export function missingBuilds(packages: object): readonly { readonly name: string; readonly version: string }[];
