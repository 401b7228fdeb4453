"""A signer and a time-stamp authority of our own: they prove the pipeline, never a release."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PROFILE = """\
[tsa]
default_tsa = main
[main]
dir = {folder}
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/tsa.pem
certs = {folder}/tsa.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
"""


@dataclass(frozen=True)
class Identity:
    """Files of one made-up signer, and of the authorities that vouch for it and for its times."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        names = {"CERT": "signer.pem", "KEY": "signer.key", "CA": "ca.pem", "TSA_CA": "ca.pem"}
        return {f"OUROBOROS_SIGN_{n}": str(self.folder / file) for n, file in names.items()}


def openssl(*arguments: str | Path, **given: bytes) -> bytes:
    command = ["openssl", *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, **given).stdout


def make_identity(folder: Path) -> Identity:
    """Make an authority, a signer of code and a signer of times."""
    folder.mkdir(parents=True, exist_ok=True)
    uses = {"ca": "", "signer": "codeSigning", "tsa": "critical,timeStamping"}
    for name, use in uses.items():
        key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
        subject = f"/CN=Ouroboros test {name}, never a release"
        new = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        if name == "tsa":  # openssl ts signs with RSA by its usual digest
            new = ["-newkey", "rsa:2048", "-nodes", "-days", "2"]
        more = ["-addext", f"extendedKeyUsage={use}"] if use else []
        if name != "ca":
            more += ["-CA", str(folder / "ca.pem"), "-CAkey", str(folder / "ca.key")]
            more += ["-addext", "basicConstraints=critical,CA:FALSE"]
        files = ["-keyout", str(key), "-out", str(certificate)]
        openssl("req", "-x509", *new, "-subj", subject, *more, *files)
    (folder / "serial").write_text("01\n")
    (folder / "tsa.cnf").write_text(PROFILE.format(folder=folder))
    return Identity(folder)


@contextmanager
def authority(identity: Identity) -> Iterator[str]:
    """Serve RFC 3161 time stamps on loopback and yield the address."""
    folder = identity.folder

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = folder / "query.tsq"
            query.write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
            profile = ("-config", folder / "tsa.cnf", "-queryfile", query)
            stamp = openssl("ts", "-reply", *profile)
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(stamp)))
            self.end_headers()
            self.wfile.write(stamp)

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
