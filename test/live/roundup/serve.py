"""Serves a tracker below /van-ban/ on loopback: serve.py TRACKER PORT."""
import socketserver
import sys
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.util import shift_path_info

from roundup.cgi.wsgi_handler import RequestDispatcher

tracker = RequestDispatcher(sys.argv[1])


class Threaded(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def application(environ, start_response):
    if shift_path_info(environ) == 'van-ban':
        return tracker(environ, start_response)
    start_response('404 Not Found', [('Content-Type', 'text/plain')])
    return [b'']


make_server('127.0.0.1', int(sys.argv[2]), application, Threaded, Quiet).serve_forever()
