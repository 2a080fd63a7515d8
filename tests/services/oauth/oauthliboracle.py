#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs each request of standard input (a line of JSON) by oauthlib, and reads our header of it as a server by oauthlib does.

Answers a line each: the signature, and the one that belongs to what our header says."""
import json
import sys
from types import SimpleNamespace
from urllib.parse import urlsplit

from oauthlib.oauth1 import Client
from oauthlib.oauth1.rfc5849 import signature, utils

FORM = 'application/x-www-form-urlencoded'


def signed(r):
    client = Client(r['consumerKey'], r['consumerSecret'], r['token'] or None, r['tokenSecret'] or None, callback_uri=r['callback'] or None,
                    verifier=r['verifier'] or None, nonce=r['nonce'], timestamp=r['timestamp'])
    is_form = r['contentType'] == FORM
    _, headers, _ = client.sign(r['url'], r['verb'], r['body'] if is_form else None, {'Content-Type': FORM} if is_form else {})
    return dict(utils.parse_authorization_header(headers['Authorization']))['oauth_signature']


def as_a_server(r):
    body = r['body'] if r['contentType'] == FORM else None
    parameters = signature.collect_parameters(urlsplit(r['url']).query, body, {'Authorization': r['header']})
    base = signature.signature_base_string(r['verb'], signature.base_string_uri(r['url']), signature.normalize_parameters(parameters))
    return signature.sign_hmac_sha1_with_client(base, SimpleNamespace(client_secret=r['consumerSecret'], resource_owner_secret=r['tokenSecret']))


for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps([utils.unescape(signed(request)), as_a_server(request)]))
