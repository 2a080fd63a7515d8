#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An OAuth 1.0a service on oauthlib: oauth1server.py CONSUMER_KEY CONSUMER_SECRET [SECONDS_AHEAD].

Prints its port. /request_token, /authorize (the user says yes at once; with &say=no he refuses) and /access_token; every other
address answers what a signed request brought. Takes each nonce once, timestamps within five minutes of its clock, which is so many
seconds ahead, and verifiers and temporary tokens once.
"""
import email.utils
import json
import sys
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from oauthlib.oauth1 import RequestValidator, WebApplicationServer

KEY, SECRET = sys.argv[1:3]
AHEAD = int(sys.argv[3]) if len(sys.argv) > 3 else 0
WINDOW = 300
NOBODY = "nobody-nobody-nobody"


def now():
    return int(time.time()) + AHEAD


class Book(RequestValidator):
    """What the service knows of applications, tokens and nonces."""

    enforce_ssl = False
    client_key_length = (5, 60)
    verifier_length = (5, 40)
    timestamp_lifetime = 10 * 86400  # by the real clock; ours is looked at below
    dummy_client = dummy_request_token = dummy_access_token = NOBODY

    def __init__(self):
        super().__init__()
        self.temporary, self.lasting, self.nonces = {}, {}, set()

    @property
    def safe_characters(self):
        return set(map(chr, range(33, 127)))

    def validate_timestamp_and_nonce(self, client_key, timestamp, nonce, request, request_token=None, access_token=None):
        stamp = (timestamp, nonce)
        if abs(int(timestamp) - now()) > WINDOW or stamp in self.nonces:
            return False
        self.nonces.add(stamp)
        return True

    def check_nonce(self, nonce):
        return 20 <= len(nonce) <= 30

    def validate_client_key(self, client_key, request):
        return client_key == KEY

    def get_client_secret(self, client_key, request):
        return SECRET if client_key == KEY else NOBODY

    def validate_request_token(self, client_key, token, request):
        return token in self.temporary

    def get_request_token_secret(self, client_key, token, request):
        return self.temporary[token]["secret"] if token in self.temporary else NOBODY

    def validate_access_token(self, client_key, token, request):
        return token in self.lasting

    def get_access_token_secret(self, client_key, token, request):
        return self.lasting.get(token, NOBODY)

    def validate_verifier(self, client_key, token, verifier, request):
        return self.temporary[token].get("verifier") == verifier

    def validate_redirect_uri(self, client_key, redirect_uri, request):
        return redirect_uri == "oob" or redirect_uri.startswith("http://127.0.0.1:")

    def get_redirect_uri(self, token, request):
        return self.temporary[token]["callback"]

    def verify_request_token(self, token, request):
        return token in self.temporary

    def get_default_realms(self, client_key, request):
        return []

    def get_realms(self, token, request):
        return []

    def validate_requested_realms(self, client_key, realms, request):
        return True

    def validate_realms(self, client_key, token, request, uri=None, realms=None):
        return True

    def verify_realms(self, token, realms, request):
        return True

    def save_request_token(self, token, request):
        self.temporary[token["oauth_token"]] = {"secret": token["oauth_token_secret"], "callback": request.redirect_uri}

    def save_verifier(self, token, verifier, request):
        self.temporary[token]["verifier"] = verifier["oauth_verifier"]

    def save_access_token(self, token, request):
        self.lasting[token["oauth_token"]] = token["oauth_token_secret"]

    def invalidate_request_token(self, client_key, request_token, request):
        self.temporary.pop(request_token, None)


book = Book()
service = WebApplicationServer(book)


class Desk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def date_time_string(self, timestamp=None):
        return email.utils.formatdate(now(), usegmt=True)

    def consent(self, url):
        fields = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))
        callback = book.temporary[fields["oauth_token"]]["callback"]
        if fields.get("say") == "no":
            return {"Location": callback + "?denied=" + fields["oauth_token"]}, "", 302
        headers, body, status = service.create_authorization_response(url, "GET", "", {}, realms=[], credentials={})
        if callback == "oob":
            return {}, book.temporary[fields["oauth_token"]]["verifier"], 200
        return headers, body, status

    def protected(self, url, body):
        known, _ = service.validate_protected_resource_request(url, self.command, body, dict(self.headers))
        if not known:
            return {}, "Invalid OAuth Request", 401
        return {"Content-Type": "application/json"}, json.dumps({"verb": self.command, "body": body}), 200

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        url = "http://127.0.0.1:%d%s" % (self.server.server_port, self.path)
        path = urllib.parse.urlsplit(self.path).path
        if path == "/request_token":
            headers, text, status = service.create_request_token_response(url, self.command, body, dict(self.headers))
        elif path == "/access_token":
            headers, text, status = service.create_access_token_response(url, self.command, body, dict(self.headers))
        elif path == "/authorize":
            headers, text, status = self.consent(url)
        else:
            headers, text, status = self.protected(url, body)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        content = (text or "").encode()
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = answer


server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
print(server.server_port, flush=True)
server.serve_forever()
