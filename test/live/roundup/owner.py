"""What the owner of a Roundup tracker edits to keep a register of incoming documents in it: owner.py TRACKER, before it is initialised.

The pages stay Roundup's own, without ids and classes: a column is a heading and a cell, a field is a label and a control.
"""
import re
import sys
from pathlib import Path

home = Path(sys.argv[1])

# The properties of a document, in the order in which the list shows them: name, heading, kind.
COLUMNS = [
    ('arrival', 'Số đến', 'String'),
    ('number', 'Số, ký hiệu', 'String'),
    ('title', 'Trích yếu', None),
    ('sender', 'Nơi gửi', 'String'),
    ('issued', 'Ngày văn bản', 'Date'),
    ('arrived', 'Ngày đến', 'Date'),
    ('due', 'Hạn xử lý', 'Date'),
    ('assignedto', 'Người xử lý', None),
    ('status', 'Trạng thái', None),
    ('priority', 'Độ khẩn', None),
    ('unit', 'Đơn vị chủ trì', 'Link'),
    ('role', 'Vai trò', 'Link'),
    ('secrecy', 'Độ mật', 'Link'),
    ('doctype', 'Loại văn bản', 'Link'),
]
OWN = [(name, heading, kind) for name, heading, kind in COLUMNS if kind]


def edited(path, *changes):
    """Rewrites a file of the template; a pattern that is not there is a template of another version, and ends this."""
    file = home / path
    text = file.read_text(encoding='utf-8')
    for pattern, replacement in changes:
        text, count = re.subn(pattern, lambda _: replacement, text, flags=re.S)
        if count == 0:
            sys.exit(f'{path}: no {pattern}')
    file.write_text(text, encoding='utf-8')


def schema():
    links = [name for name, _, kind in OWN if kind == 'Link']
    classes = ''.join(f'{name} = Class(db, "{name}", name=String(), order=Number())\n{name}.setkey("name")\n' for name in links)
    types = {'String': 'String()', 'Date': 'Date()'}
    properties = ''.join(f'                {name}={types.get(kind, f"Link({name!r})")},\n' for name, _, kind in OWN)
    edited(
        'schema.py',
        (r'issue = IssueClass\(db, "issue",\n', f'{classes}issue = IssueClass(db, "issue",\n{properties}'),
        (r"for cl in 'priority', 'status':\n", f'for cl in {", ".join(map(repr, ["priority", "status", *links]))}:\n'),
        # Nobody reads the register without signing in.
        (r"for cl in 'issue', 'file', 'msg', 'keyword', 'priority', 'status':\n    db\.security\.addPermissionToRole\('Anonymous', 'View', cl\)\n", ''),
        (r"db\.security\.addPermissionToRole\('Anonymous', 'Register', 'user'\)\n", ''),
    )


def list_page():
    shown = {'String': 'i/{0}', 'Link': 'python:i.{0}.plain()', 'Date': "python:i.{0}.pretty('%d/%m/%Y')"}
    head = ''.join(f'   <th tal:condition="request/show/{name}">{heading}</th>\n' for name, heading, _ in OWN)
    cells = ''.join(f'   <td tal:condition="request/show/{name}" tal:content="{shown[kind].format(name)}"></td>\n' for name, _, kind in OWN)
    edited(
        'html/issue.index.html',
        (r'   <th tal:condition="request/show/status" i18n:translate="">Status</th>\n', f'{head}   <th tal:condition="request/show/status">Trạng thái</th>\n'),
        (r'   <td tal:condition="request/show/status"\n', f'{cells}   <td tal:condition="request/show/status"\n'),
        (r'i18n:translate="">Title</th>', '>Trích yếu</th>'),
        (r'i18n:translate="">Priority</th>', '>Độ khẩn</th>'),
        (r'i18n:translate="">Assigned&nbsp;To</th>', '>Người xử lý</th>'),
    )


def item_page():
    fields = {'String': 'context/{0}/field', 'Link': 'context/{0}/menu', 'Date': 'python:context.{0}.field(popcal=False)'}
    cell = ' <th>{1}</th>\n <td tal:content="structure {2}"></td>\n'
    cells = [cell.format(name, heading, fields[kind].format(name)) for name, heading, kind in OWN]
    rows = ''.join(f'<tr>\n{"".join(cells[at : at + 2])}</tr>\n\n' for at in range(0, len(cells), 2))
    edited(
        'html/issue.item.html',
        (r'<tr>\n <th class="required" i18n:translate="">Priority</th>', f'{rows}<tr>\n <th class="required">Độ khẩn</th>'),
        (r'<th i18n:translate="">Status</th>', '<th>Trạng thái</th>'),
        (r'<th i18n:translate="">Assigned To</th>', '<th>Người xử lý</th>'),
        # The menu of people says their office too: “nv.binh (Nguyễn Văn Bình, Sở Xây dựng)”.
        (r'structure context/assignedto/menu', "structure python:context.assignedto.menu(additional=['realname', 'organisation'])"),
        (r'<th class="required" i18n:translate="">Title</th>', '<th class="required">Trích yếu</th>'),
    )


def elsewhere():
    columns = ','.join(name for name, _, _ in COLUMNS)
    edited('html/page.html', (r'columns_showall string:[a-z,]+;', f'columns_showall string:{columns};'))
    edited('initial_data.py', (r"(?:pri|stat)\.create\([^\n]+\n", ''))


schema()
list_page()
item_page()
elsewhere()
