#!/usr/bin/env python3
"""Recomputes the vectors beside it from FORMAT.md alone, with the standard library. Prints one line of JSON per vector."""
import hashlib
import hmac
import json
import pathlib
import sys


def canonical(value):
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode('utf-16-be'))
        return '{' + ','.join(canonical(key) + ':' + canonical(value[key]) for key in keys) + '}'
    if isinstance(value, list):
        return '[' + ','.join(canonical(item) for item in value) + ']'
    return json.dumps(value, ensure_ascii=False)


def recompute(vector):
    event = vector['event']
    commitments = {
        field: hmac.new(bytes.fromhex(vector['salts'][field]), canonical(text).encode('utf-8'), hashlib.sha256).hexdigest()
        for field, text in event['personal'].items()
    }
    public = {key: value for key, value in event.items() if key != 'personal'}
    text = canonical({'format': 'roviec-event/1', 'public': public, 'commitments': commitments})
    return {'canonical': text, 'commitments': commitments, 'leafHash': hashlib.sha256(b'\x00' + text.encode('utf-8')).hexdigest()}


def main():
    wrong = 0
    for path in sorted(pathlib.Path(__file__).parent.glob('*.json')):
        vector = json.loads(path.read_text(encoding='utf-8'))
        again = recompute(vector)
        differs = [key for key, value in again.items() if value != vector[key]]
        wrong += bool(differs)
        print(json.dumps({'vector': path.stem, 'leafHash': again['leafHash'], 'differs': differs}))
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
