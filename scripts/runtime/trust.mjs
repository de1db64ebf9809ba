import tls from 'node:tls';

/**
 * Trusts the certificates that the system trusts, besides Node's own: schools' filters sign pages with a certificate that
 * IT installed on the machine, and Node alone does not look there. Nothing is trusted that the system does not trust.
 */
export function trustTheSystem() {
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...tls.getCACertificates('system')]);
  // The same for npm and Electron's installer, which run as processes of their own.
  process.env.NODE_USE_SYSTEM_CA = '1';
}
