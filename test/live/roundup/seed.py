"""Puts the register into an initialised tracker: seed.py TRACKER. Days in REGISTER are counted from REGISTER_TODAY."""
import datetime
import json
import os
import sys

import roundup.instance
from roundup import date, password

register = json.load(open(os.environ['REGISTER'], encoding='utf-8'))
today = datetime.date.fromisoformat(os.environ['REGISTER_TODAY'])
db = roundup.instance.open(sys.argv[1]).open('admin')


def day(from_today):
    return None if from_today is None else date.Date((today + datetime.timedelta(days=from_today)).isoformat())


def listed(name, values):
    return {value: db.getclass(name).create(name=value, order=place) for place, value in enumerate(values, 1)}


fields = {name: values[0] for name, _, *values in register['fields'] if values}
status = listed('status', [name for name, _ in register['statuses']])
priority = listed('priority', register['urgencies'])
unit = listed('unit', fields['Đơn vị chủ trì'])
role = listed('role', fields['Vai trò'])
secrecy = listed('secrecy', fields['Độ mật'])
doctype = listed('doctype', fields['Loại văn bản'])
secret = password.Password(register['password'], config=db.config)
users = {
    login: db.user.create(username=login, realname=name, organisation=office, password=secret, address=f'{login}@thanh-lam.example', roles='User')
    for login, name, office in register['users']
}
for place, document in enumerate(register['documents']):
    db.issue.create(
        title=document['subject'],
        arrival=str(register['firstArrival'] + place),
        number=document['number'],
        sender=document['sender'],
        issued=day(document['issued']),
        arrived=day(document['arrived']),
        due=day(document['due']),
        assignedto=users[document['assignee']],
        status=status[document['status']],
        priority=priority[document['urgency']],
        unit=unit[document['unit']],
        role=role[document['role']],
        secrecy=secrecy.get(document['secrecy']),
        doctype=doctype[document['class']],
    )
db.commit()
db.close()
