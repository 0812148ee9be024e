interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

/**
 * Evidence (§6): the page makes the Trusted Types policy `default` itself, and an extension that made one before keeps
 * Outlook from starting. The words of the error are the real page's; the refusing rules are a guess.
 */
export function claimDefaultPolicy(): void {
  const { trustedTypes } = window as unknown as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return;
  try {
    trustedTypes.createPolicy('default', {
      createHTML: () => null,
      createScript: () => null,
      createScriptURL: () => null,
    });
  } catch {
    throw new Error('Duplicated Default Trusted Types policy. BootResult: fail');
  }
}
