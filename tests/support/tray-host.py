"""A panel with a place for icons: it shows nothing, tells which icons come, and reads and uses them as it is told.

Argument: `host`, or `watcher` for one that watches but has no place for them. Standard input: {"do": "read"},
{"do": "activate"} or {"do": "choose", "label": "Quit"}; each is answered with a line of JSON.
"""

import json
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

WATCHER = 'org.kde.StatusNotifierWatcher'
ITEM = 'org.kde.StatusNotifierItem'
MENU = 'com.canonical.dbusmenu'
PROPERTIES = 'org.freedesktop.DBus.Properties'
ANSWER_WITHIN_S = 5


def tell(message):
    sys.stdout.write(json.dumps(message) + '\n')
    sys.stdout.flush()


def as_shown(label):
    # One underline marks the letter after it, two are one.
    return '_'.join(part.replace('_', '') for part in str(label).split('__'))


class Watcher(dbus.service.Object):
    def __init__(self, bus, has_host):
        super().__init__(bus, '/StatusNotifierWatcher')
        self.bus = bus
        self.has_host = has_host
        self.items = []
        bus.add_signal_receiver(
            self.owner_changed, 'NameOwnerChanged', 'org.freedesktop.DBus', 'org.freedesktop.DBus'
        )

    def owner_changed(self, name, old, new):
        if new == '':
            self.items = [(item, path) for item, path in self.items if item != name]

    @dbus.service.method(WATCHER, in_signature='s', out_signature='', sender_keyword='sender')
    def RegisterStatusNotifierItem(self, service, sender=None):
        item, path = (sender, service) if service.startswith('/') else (service, '/StatusNotifierItem')
        self.items.append((str(item), str(path)))
        self.StatusNotifierItemRegistered(service)

    @dbus.service.method(WATCHER, in_signature='s', out_signature='')
    def RegisterStatusNotifierHost(self, service):
        self.has_host = True

    @dbus.service.signal(WATCHER, signature='s')
    def StatusNotifierItemRegistered(self, service):
        pass

    def properties(self):
        return {
            'IsStatusNotifierHostRegistered': dbus.Boolean(self.has_host),
            'ProtocolVersion': dbus.Int32(0),
            'RegisteredStatusNotifierItems': dbus.Array([item + path for item, path in self.items], signature='s'),
        }

    @dbus.service.method(PROPERTIES, in_signature='ss', out_signature='v')
    def Get(self, interface, name):
        return self.properties()[name]

    @dbus.service.method(PROPERTIES, in_signature='s', out_signature='a{sv}')
    def GetAll(self, interface):
        return self.properties()

    def item(self):
        name, path = self.items[-1]
        return self.bus.get_object(name, path, introspect=False), name

    def menu(self):
        item, name = self.item()
        path = item.Get(ITEM, 'Menu', dbus_interface=PROPERTIES, timeout=ANSWER_WITHIN_S)
        menu = self.bus.get_object(name, path, introspect=False)
        _, (_, _, children) = menu.GetLayout(
            dbus.Int32(0), dbus.Int32(-1), dbus.Array([], signature='s'), dbus_interface=MENU, timeout=ANSWER_WITHIN_S
        )
        return menu, children

    def obey(self, order):
        if not self.items:
            return {'icons': 0}
        if order['do'] == 'read':
            item, _ = self.item()
            tip = item.Get(ITEM, 'ToolTip', dbus_interface=PROPERTIES, timeout=ANSWER_WITHIN_S)
            _, children = self.menu()
            return {
                'icons': len(self.items),
                'toolTip': str(tip[2]),
                'menu': [
                    {'label': as_shown(properties.get('label', '')), 'isEnabled': bool(properties.get('enabled', True))}
                    for _, properties, _ in children
                    if properties.get('type') != 'separator'
                ],
            }
        if order['do'] == 'activate':
            item, _ = self.item()
            item.Activate(dbus.Int32(0), dbus.Int32(0), dbus_interface=ITEM, timeout=ANSWER_WITHIN_S)
            return {'icons': len(self.items)}
        menu, children = self.menu()
        for number, properties, _ in children:
            if as_shown(properties.get('label', '')) == order['label']:
                menu.Event(
                    number, 'clicked', dbus.String('', variant_level=1), dbus.UInt32(0),
                    dbus_interface=MENU, timeout=ANSWER_WITHIN_S,
                )
                return {'icons': len(self.items)}
        return {'error': 'no such item'}


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    watcher = Watcher(bus, sys.argv[1] == 'host')
    name = dbus.service.BusName(WATCHER, bus)
    loop = GLib.MainLoop()
    rest = b''

    def on_input(stream, condition):
        nonlocal rest
        read = os.read(stream, 65536)
        if not read:
            loop.quit()
            return False
        *lines, rest = (rest + read).split(b'\n')
        for line in lines:
            try:
                tell(watcher.obey(json.loads(line)))
            except dbus.exceptions.DBusException as error:
                tell({'error': str(error)})
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_input)
    tell({'ready': name.get_name()})
    loop.run()


main()
