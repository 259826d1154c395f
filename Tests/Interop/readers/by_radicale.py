"""Radicale, a CalDAV server: the file is put as a calendar, and read as icalendar reads it once it is got back."""

import http.client
import os
import socket
import subprocess
import sys
import tempfile
import time

from .by_icalendar import contents, parsed

SECONDS_TO_START = 30


class Server:
    """One for all files, on a port of the loopback that was free just before."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = open(os.path.join(self.folder.name, "log"), "wb")
        self.process = subprocess.Popen(
            [
                sys.executable, "-m", "radicale", "--config", "", "--server-hosts", f"127.0.0.1:{self.port}",
                "--auth-type", "none", "--rights-type", "authenticated", "--web-type", "none",
                "--storage-filesystem-folder", os.path.join(self.folder.name, "calendars"),
            ],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
        )
        self.calendars = 0
        try:
            self.wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.log.close()
        self.folder.cleanup()

    def wait(self):
        until = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < until and self.process.poll() is None:
            try:
                self.request("OPTIONS", "/")
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("Radicale did not start")

    def request(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        # "a:" in Base64: the name a and no password, which this server takes from anyone.
        headers = {"Authorization": "Basic YTo=", "Content-Type": "text/calendar; charset=utf-8"}
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def read(self, data, folder):
        self.calendars += 1
        path = f"/a/{self.calendars}/"
        status, _ = self.request("PUT", path, data)
        if status not in (201, 204):
            raise ValueError(f"PUT answers {status}")
        status, body = self.request("GET", path)
        if status != 200:
            raise ValueError(f"GET answers {status}")
        return contents(parsed(body))
