# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The five services, as far as signing in to them goes. What they give are canaries, and what they are given they repeat in their
errors."""
import http.server
import json
import threading
import urllib.parse


class Services:
    def __init__(self, canary):
        self.canary = canary  # makes a new one
        self.refuses = False
        handler = type("Handler", (Handler,), {"services": self})
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path, query, form, headers):
        """Status, type, content; or where the browser is sent."""
        if path in ("/tesla/auth/oauth2/v3/authorize", "/wegowise/api/oauth/authorize"):
            return self._consent(path, query)
        if self.refuses:
            said = {**form, **dict(headers)}
            return 401, "application/json", json.dumps({"error": "invalid_client", "error_description": str(said), "message": str(said)})
        if path == "/tesla/token/oauth2/v3/token":
            return self._token(form, ["code_verifier"], {"refresh_token": self.canary(), "id_token": self.canary()})
        if path in ("/wattcarbon/api/auth/token", "/digiwatt/api/auth/token"):
            return self._token(form, [], {})
        if path in ("/wegowise/api/oauth/request_token", "/wegowise/api/oauth/access_token"):
            token = {"oauth_token": self.canary(False), "oauth_token_secret": self.canary(), "oauth_callback_confirmed": "true"}
            return 200, "text/plain", urllib.parse.urlencode(token)
        return 200, "application/json", json.dumps(ANSWERS[path])

    def _consent(self, path, query):
        if "tesla" in path:
            back, said = query["redirect_uri"], {"code": "EU_" + self.canary(), "state": query["state"]}
        else:
            back, said = self.callback, {"oauth_token": query["oauth_token"], "oauth_verifier": self.canary()}
        return 302, back + "?" + urllib.parse.urlencode(said), ""

    def _token(self, form, theirs, more):
        for name in theirs:
            self.canary.add(form[name])
        answer = {"access_token": self.canary(), "token_type": "Bearer", "expires_in": 36000, **more}
        return 200, "application/json", json.dumps(answer)


ANSWERS = {
    "/tesla/na/api/1/users/region": {"response": {"region": "eu"}},
    "/tesla/eu/api/1/users/region": {"response": {"region": "eu"}},
    "/tesla/eu/api/1/products": {"response": [{"energy_site_id": 1, "site_name": "Casa"}]},
    "/wegowise/api/oauth/user": {"id": "1", "username": "anna"},
    "/wattshift/api/v1/homes/list": [{"id": "ws_home_1", "name": "Casa"}],
    "/digiwatt/api/greenness": {"status": 200, "data": {"best_windows": [], "time_series": {}, "renewable_fraction": {}}},
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path, _, query = self.path.partition("?")
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        for pair in self.headers.get("Authorization", "").replace("OAuth ", "").split(","):
            name, _, value = pair.strip().partition("=")
            if name == "oauth_callback":
                self.services.callback = urllib.parse.unquote(value.strip('"'))
        pairs = (dict(urllib.parse.parse_qsl(query)), dict(urllib.parse.parse_qsl(body)))
        status, kind, content = self.services.answer(path, *pairs, self.headers.items())
        self.send_response(status)
        self.send_header("Location" if status == 302 else "Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content.encode())

    do_POST = do_GET

    def log_message(self, *_):
        pass
