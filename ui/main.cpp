// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

/// Composes the program. The window is hung in here as its rooms are built.
int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    return 0;
}
