/** The attribution statement of the Open Government Licence, version 3.0, for a source that asks for no other words. */
export const openGovernmentLicence = (source: string) =>
  ({
    licence: 'OGL-3.0',
    attribution: `Source: ${source}. Contains public sector information licensed under the Open Government Licence v3.0.`,
  }) as const;
