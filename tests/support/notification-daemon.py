"""A notification service that shows nothing: it tells every notification as a line of JSON and acts as it is told.

Arguments: the capabilities, separated by commas. Standard input: {"do": "invoke", "id": 1, "action": "done"},
{"do": "close", "id": 1, "reason": 2} or {"do": "refuse", "is": true}. It hangs while it is stopped (SIGSTOP).
"""

import json
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = 'org.freedesktop.Notifications'


def tell(message):
    sys.stdout.write(json.dumps(message) + '\n')
    sys.stdout.flush()


class Service(dbus.service.Object):
    def __init__(self, bus, capabilities):
        super().__init__(bus, '/org/freedesktop/Notifications')
        self.capabilities = capabilities
        self.last_id = 0
        self.refuses = False

    @dbus.service.method(NAME, in_signature='', out_signature='as')
    def GetCapabilities(self):
        return dbus.Array(self.capabilities, signature='s')

    @dbus.service.method(NAME, in_signature='susssasa{sv}i', out_signature='u')
    def Notify(self, app, replaces, icon, title, body, actions, hints, timeout):
        if self.refuses:
            raise dbus.exceptions.DBusException('too many', name=NAME + '.Error.ExcessNotificationGeneration')
        self.last_id += 1
        tell({
            'notify': self.last_id,
            'app': app,
            'title': title,
            'body': body,
            'actions': list(actions),
            'hints': sorted(hints),
            'timeout': int(timeout),
        })
        return dbus.UInt32(self.last_id)

    @dbus.service.method(NAME, in_signature='u', out_signature='')
    def CloseNotification(self, number):
        tell({'withdrawn': int(number)})
        self.NotificationClosed(number, 3)

    @dbus.service.method(NAME, in_signature='', out_signature='ssss')
    def GetServerInformation(self):
        return ('exact', 'callback', '1', '1.2')

    @dbus.service.signal(NAME, signature='us')
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NAME, signature='uu')
    def NotificationClosed(self, number, reason):
        pass

    def obey(self, line):
        order = json.loads(line)
        if order['do'] == 'invoke':
            self.ActionInvoked(order['id'], order['action'])
            self.NotificationClosed(order['id'], 2)
        elif order['do'] == 'close':
            self.NotificationClosed(order['id'], order['reason'])
        elif order['do'] == 'refuse':
            self.refuses = order['is']


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    service = Service(bus, sys.argv[1].split(','))
    name = dbus.service.BusName(NAME, bus)
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
            service.obey(line)
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_input)
    tell({'ready': name.get_name()})
    loop.run()


main()
