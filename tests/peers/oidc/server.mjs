// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An OpenID provider on a port of this machine, which it prints. Wants PKCE, takes each refresh token once, and lets anybody in.
// Two applications know it: one without a secret, and one with a secret that is hard to write. Ends when nobody holds its stdin.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

console.info = console.warn = () => {}; // it says again and again that it is but for trying

const application = {
  application_type: 'native',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: ['http://127.0.0.1/callback'], // any port, RFC 8252 section 7.3
};
const settings = {
  clients: [
    { ...application, client_id: 'wattglass-open', token_endpoint_auth_method: 'none' },
    { ...application, client_id: 'wattglass-closed', token_endpoint_auth_method: 'client_secret_post', client_secret: process.argv[2] },
  ],
  scopes: ['openid', 'offline_access'],
  pkce: { required: () => true, methods: ['S256'] },
  rotateRefreshToken: true,
  ttl: { AccessToken: 60, AuthorizationCode: 60, RefreshToken: 86400 },
  findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
};

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const provider = new Provider(`http://127.0.0.1:${port}`, settings);
  provider.on('server_error', (context, error) => console.error(error));
  server.on('request', provider.callback());
  console.log(port);
});
process.stdin.resume().on('end', () => process.exit());
